/**
 * Check `satisfaction-actual-missing`: a rate of satisfaction is answered by a rate.
 *
 * Why: 90%以上 can only be met by what a survey gave; 完成指标 says that nobody asked.
 */
import { ofTables } from '../check.ts';
import type { Rule } from '../rule.ts';
import { hasFigureTarget } from './figure-target.ts';
import { findMissingActual } from './missing-actual.ts';

export const satisfactionActualMissing: Rule = {
  code: 'satisfaction-actual-missing',
  severity: 'error',
  wants: '满意度的目标是比例的，实际完成值写调查得到的比例',
  wrong: '年度指标值“满意度90%以上”，实际完成值“完成指标”',
  right: '实际完成值“93.5%”',
  find: ofTables((table) =>
    findMissingActual(table, {
      code: 'satisfaction-actual-missing',
      concerns: (kind) => kind === 'satisfaction',
      wants: hasFigureTarget,
      expected: '调查得到的比例',
      hint: '写满意的份数占有效问卷的比例，如 93.5%；没有调查的，补做调查，或在偏差原因中说明',
    }),
  ),
};
