/**
 * Check `overshoot-unexplained`: a target that was exceeded widely is explained.
 *
 * Why: a target set clearly too low wants its reason, and may cost points. Less is no overshoot for cost and time. The two limits are
 * the region's: a warning from the first, an error from the second.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { percentText } from '../percent-text.ts';
import { policyRule } from '../policy-rule.ts';
import { givesReason } from '../reason.ts';
import { cellPlace, type RowTable, relatedCells, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const overshootUnexplained: Rule = {
  code: 'overshoot-unexplained',
  severity: 'error',
  wants: '大幅超过年度指标值的，写明原因',
  wrong: '年度指标值“50%”，实际完成值“100%”，得满分，没有说明',
  right: '写：偏差原因分析及改进措施: 因群众参与超出预计，实际完成值为指标值的 200%；下年按实际测算指标值',
  source: '财预〔2020〕10号：完成值高于指标值较多的，要分析原因；指标值明显偏低的，适度调减得分',
  find: ofTables(checkOvershootUnexplained),
};

export function checkOvershootUnexplained(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => checkRow(table, row));
}

function checkRow(table: RowTable, scored: TableRow): Finding[] {
  const { name, row, completion, reason } = scored;
  const { overshootNote, overshootReason } = table.profile.limits;
  if (completion === undefined || completion.lessThan(overshootNote) || lessIsBetter(scored)) return [];
  if (givesReason(reason)) return [];
  const must = completion.greaterThanOrEqualTo(overshootReason);
  const limit = must ? overshootReason : overshootNote;
  const make = must ? error : warning;
  return [
    make('overshoot-unexplained', cellPlace(table, scored, '实际完成值'), {
      message: `“${name}”的实际完成值 ${row.实际完成值}，是年度指标值 ${row.年度指标值} 的 ${percentText(completion)}，达到 ${show(limit)}% ${must ? '必须' : '应当'}说明原因，没有写`,
      hint: `在这一行写“${table.reasonKey}”，说明为什么大幅超额，如：因……，实际完成超出预期；指标值定低了的，下年按……测算`,
      actual: percentText(completion),
      related: relatedCells(table, scored, '年度指标值'),
      ...policyRule(table.profile),
    }),
  ];
}

function lessIsBetter({ target, rule }: TableRow): boolean {
  if (rule === 'inverse-ratio' || target.kind !== 'quantity') return true;
  return target.comparator === '≤' || target.comparator === '<';
}
