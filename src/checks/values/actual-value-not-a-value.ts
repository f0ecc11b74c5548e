/**
 * Check `actual-value-not-a-value`: 实际完成值 says what was reached.
 *
 * Why: 完成指标 in every row proves nothing, and no reviewer can work out a score from it. A word of the evaluator's tiers is a result where the
 * target is words; satisfaction and cost have rules of their own.
 */
import { ofTables } from '../check.ts';
import type { Rule } from '../rule.ts';
import { findMissingActual } from './missing-actual.ts';

export const actualValueNotAValue: Rule = {
  code: 'actual-value-not-a-value',
  severity: 'error',
  wants: '实际完成值写做到了多少，不写“完成指标”',
  wrong: '年度指标值“≥3000份”，实际完成值“完成指标”',
  right: '实际完成值“3200份”；不能用数衡量的，写做成了什么',
  find: ofTables((table) =>
    findMissingActual(table, {
      code: 'actual-value-not-a-value',
      concerns: (kind) => kind !== 'satisfaction' && kind !== 'cost',
      wants: () => true,
      expected: '实际做到的数；不能用数衡量的，写做成了什么',
      hint: '照年度指标值写同一种量、同一个单位的数，如 3200份、98%、2024年11月20日',
    }),
  ),
};
