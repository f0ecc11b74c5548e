/**
 * Check `deduction-without-reason`: a row that loses points says why.
 *
 * Why: 偏差原因分析及改进措施, in an evaluation 评价意见, is due whenever 得分 is below 分值, also where the rule itself takes the points.
 */
import { type Decimal, hundred, show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { percentText } from '../percent-text.ts';
import { policyRule } from '../policy-rule.ts';
import { givesReason } from '../reason.ts';
import { cellPlace, type RowTable, relatedCells, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const deductionWithoutReason: Rule = {
  code: 'deduction-without-reason',
  severity: 'error',
  wants: '得分低于分值的，写明偏差原因或评价意见',
  wrong: '分值 5，得分 4，偏差原因分析及改进措施留空',
  right: '写：偏差原因分析及改进措施: 因两批材料返工，验收推迟一个月；已在合同中增加阶段验收',
  source: '财预〔2020〕10号所附自评表的“偏差原因分析及改进措施”栏',
  find: ofTables(checkDeductionWithoutReason),
};

export function checkDeductionWithoutReason(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => checkRow(table, row));
}

function checkRow(table: RowTable, scored: TableRow): Finding[] {
  const { name, weight, points, reason } = scored;
  if (weight === undefined || points === undefined || points.value.greaterThanOrEqualTo(weight)) return [];
  if (givesReason(reason)) return [];
  const lost = show(weight.minus(points.value));
  return [
    error('deduction-without-reason', cellPlace(table, scored, '得分'), {
      message: `“${name}”得分 ${show(points.value)}，分值 ${show(weight)}，扣了 ${lost} 分，没有写${table.reasonKey === '评价意见' ? '评价意见' : '原因'}${byTheRule(scored, weight)}`,
      hint: hintFor(table, scored),
      related: relatedCells(table, scored, '年度指标值', '实际完成值'),
      ...policyRule(table.profile),
    }),
  ];
}

/** The frame of a sentence that the author can go on with. */
function hintFor({ reasonKey }: RowTable, { met, row }: TableRow): string {
  if (met === false) {
    return `在这一行写“${reasonKey}”，说明为什么没有达到、怎么改进，如：因……，实际完成 ${row.实际完成值 ?? '……'}；下一步……（措施、时限）`;
  }
  const frame = reasonKey === '评价意见' ? '……有所欠缺，酌情扣分' : '因……，……有所欠缺；下一步……（措施、时限）';
  return `在这一行写“${reasonKey}”，如：${frame}；没有扣分理由的，得分改为满分`;
}

/** Says what the figures themselves would give, where there are figures. */
function byTheRule({ ruled, completion, met }: TableRow, weight: Decimal): string {
  const parts: string[] = [];
  if (ruled !== undefined) parts.push(`按规则应得 ${show(ruled.computed)}（${ruled.formula}）`);
  if (completion?.lessThan(hundred) && met === true) {
    parts.push(
      `如按完成比例 ${percentText(completion)} 计为 ${show(weight.times(completion).div(hundred).toDecimalPlaces(2))}`,
    );
  }
  return parts.length === 0 ? '' : `；${parts.join('，')}`;
}
