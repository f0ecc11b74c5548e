/**
 * Check `cost-actual-missing`: a cost row says what it cost.
 *
 * Why: the money is known to the cent; a row that hides it leaves the one target that could be proved unproved.
 */
import { ofTables } from '../check.ts';
import type { Rule } from '../rule.ts';
import { findMissingActual } from './missing-actual.ts';

export const costActualMissing: Rule = {
  code: 'cost-actual-missing',
  severity: 'error',
  wants: '成本指标的实际完成值写实际花了多少',
  wrong: '年度指标值“≤4万元”，实际完成值“完成指标”',
  right: '实际完成值“3.86万元”',
  find: ofTables((table) =>
    findMissingActual(table, {
      code: 'cost-actual-missing',
      concerns: (kind) => kind === 'cost',
      wants: () => true,
      expected: '实际花费的金额',
      hint: '照账面写金额和单位，如 3.86万元',
    }),
  ),
};
