/** `扣2分` in a row's own comment or reason: as many points as the row lost. */
import { show, sum } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { Scored, ScoredRow } from '../../scoring/scored.ts';
import { placeOfFigure } from './place-of.ts';
import { proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';

const taken = /(?:扣除|扣减|扣)(?:了|掉|去)?$/u;
/** The rule that was applied, not what it came to. */
const perUnit = /每/u;

export function findDeductedPoints(scored: Scored): Finding[] {
  const byRow = new Map<ScoredRow, Mention[]>();
  for (const mention of proseOf(scored).mentions) {
    const { row } = mention.passage;
    if (row === undefined || mention.figure.kind !== 'score' || !taken.test(mention.lead)) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), mention]);
  }
  return [...byRow].flatMap(([row, mentions]) => ofRow(row, mentions));
}

function ofRow({ weight, points, place, name }: ScoredRow, mentions: readonly Mention[]): Finding[] {
  if (weight === undefined || points === undefined) return [];
  if (mentions.some(({ earlier, lead }) => perUnit.test(`${earlier}${lead}`))) return [];
  const lost = weight.minus(points.value);
  const said = mentions.map(({ figure }) => figure.value);
  const [last] = mentions.slice(-1);
  if (last === undefined || sum(said).equals(lost) || said.some((value) => value.equals(lost))) return [];
  return [
    error('narrative-table-mismatch', placeOfFigure(last), {
      message: `这里说扣 ${show(sum(said))} 分，“${name}”分值 ${show(weight)}、得分 ${show(points.value)}，扣的是 ${show(lost)} 分`,
      hint: '核对得分和扣分的说明，改成一致',
      expected: show(lost),
      actual: show(sum(said)),
      related: [{ message: `得分 ${show(points.value)}，分值 ${show(weight)}`, place }],
    }),
  ];
}
