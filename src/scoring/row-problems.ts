/** Scoring: why a row of 绩效指标 or 评价指标 has no points. One row, one finding. */
import { show } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import { tiersInWords } from './qualitative-tier.ts';
import { inSameUnit } from './same-unit.ts';
import type { RowCells, ScoredRow } from './scored.ts';

export function findRowProblems(report: Report, profile: Profile, scored: ScoredRow): Finding[] {
  const { name, row, weight, points, target, path } = scored;
  if (hasOpenQuote(scored)) return [];
  if (weight === undefined) return target.kind === 'not-applicable' ? [] : [weightMissing(report, scored)];
  if (points !== undefined || weight.isZero()) return [];
  if (row.得分 === undefined && unitsDiffer(scored)) return [unitMismatch(report, scored)];
  const place = row.得分 === null ? placeOf(report.places, [...path, '得分']) : scored.place;
  return [
    error('score-missing', place, {
      message: `“${name}”分值 ${show(weight)}，没有得分：${reasonOf(scored)}`,
      hint: hintOf(scored, profile),
    }),
  ];
}

/** A quote that could not be filled has its own finding; mended, it may give the figure that is missing here. */
function hasOpenQuote({ row }: ScoredRow): boolean {
  return `${row.年度指标值 ?? ''}${row.实际完成值 ?? ''}`.includes('{{');
}

function weightMissing({ places }: Report, { name, path }: ScoredRow): Finding {
  return error('weight-missing', placeOf(places, [...path, '分值']), {
    message: `“${name}”没有分值，算不出得分，也不能计入总分`,
    hint: '填写本行的分值；不适用的指标，年度指标值写 不涉及',
  });
}

function unitsDiffer({ target, actual }: ScoredRow): boolean {
  if (actual === undefined) return false;
  const wanted = target.kind === 'range' ? target.from : target.kind === 'quantity' ? target.quantity : undefined;
  return wanted !== undefined && inSameUnit(actual, wanted) === undefined;
}

function unitMismatch({ places }: Report, { name, row, path, actual }: ScoredRow): Finding {
  return error('score-unit-mismatch', placeOf(places, [...path, '实际完成值']), {
    message: `“${name}”的实际完成值 ${row.实际完成值}，与年度指标值 ${row.年度指标值} 单位不同，不能相比，算不出得分`,
    hint: '两个值写同一种量、同一个单位；确实不能相比的，由评价人写上得分',
    expected: row.年度指标值 ?? '',
    actual: `${row.实际完成值 ?? ''}（${actual?.unit ?? ''}）`,
    related: [{ message: `年度指标值：${row.年度指标值 ?? ''}`, place: placeOf(places, [...path, '年度指标值']) }],
  });
}

function reasonOf({ row, rule, target, actual, met, ruled }: ScoredRow): string {
  if (row.得分 === null) return ruled ? `得分留空，按规则应得 ${show(ruled.computed)}` : '得分留空';
  if (rule === 'not-applicable') return '不涉及的指标不占分值';
  if (isWithoutTarget(row)) return '评价组没有给分，也没有写可以计算的年度指标值和实际完成值';
  if (rule === 'banded') return `实际完成值“${row.实际完成值 ?? ''}”不符合任何一档`;
  if (rule === 'given') return '计分写作“评分”，由评价人直接给分';
  if (target.kind === 'qualitative')
    return `年度指标值“${row.年度指标值 ?? ''}”不是可以计算的数，由评价人按完成程度给分`;
  if (rule === 'qualitative-tier') return '计分写作“定性”，由评价人按完成程度给分';
  if (met === false) return '没有达到年度指标值，这一类指标没有按比例计分的规定';
  if (actual === undefined)
    return `从实际完成值“${row.实际完成值 ?? ''}”看不出完成了多少，无法与年度指标值“${row.年度指标值 ?? ''}”相比`;
  return `实际完成值“${row.实际完成值 ?? ''}”与年度指标值“${row.年度指标值 ?? ''}”无法相比`;
}

/** A row of 评价指标 that leaves all to the evaluator. */
function isWithoutTarget(row: RowCells): boolean {
  return row.年度指标值 === undefined && row.计分 === undefined;
}

function hintOf({ row, rule, target, met, ruled }: ScoredRow, { qualitativeTiers }: Profile): string {
  if (row.得分 === null && ruled) return '删去“得分:”这一项，由规则算出';
  if (rule === 'not-applicable') return '分值改为 0 或留空，把分值分给其他指标';
  if (isWithoutTarget(row)) return '在本行写 得分；能用数衡量的，写年度指标值和实际完成值，由规则算出';
  if (rule === 'banded') return '在 计分 的分档最后加一档“其他”，或者由评价人写上得分';
  if (target.kind === 'qualitative' || rule === 'qualitative-tier') {
    return `由评价人写上 得分，按占分值的比例：${tiersInWords(qualitativeTiers)}`;
  }
  if (met === false) return '由评价人写上 得分；没有达到就不得分的，写 计分: 达标';
  return '把实际完成值写成数（如 98%、320份），或者由评价人写上 得分';
}
