/**
 * Check `narrative-conflict`: the text does not say two things of one matter.
 *
 * Why: where no table decides, the reader has nothing but the two sentences. Looked for are figures of one name that the data do not
 * have, and pairs of statements that exclude each other.
 */
import type { Decimal } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { Interval } from '../../core/interval.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { placeOfFigure } from './place-of.ts';
import { proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';
import type { Passage } from './read/passages.ts';
import type { Facts } from './tie/facts.ts';
import { namedColumns } from './tie/tie-money.ts';
import { saysRate } from './tie/tie-rate.ts';
import { saysTotal } from './tie/tie-score.ts';

export const narrativeConflict: Rule = {
  code: 'narrative-conflict',
  severity: 'warning',
  wants: '文字前后说法一致',
  wrong: '前面写“2023年支付全部款项”，后面写“2023年如期支付项目尾款”',
  right: '两处都写“2023年支付全部款项”',
  find: checkNarrativeConflict,
};

/** Statements that cannot both be true of one project. */
const exclusive: readonly (readonly [RegExp, RegExp])[] = [
  [/支付全部款项|一次性(?:支付|付清)|全部款项一次/u, /支付(?:了)?(?:项目|合同)?尾款|尾款(?:未|尚未|待)/u],
  [/全部为财政资金|全部(?:为|由)财政拨款/u, /自筹资金[^。，；]{0,6}[1-9]/u],
  [/(?:年中)?(?:预算)?(?:没有|未|无)调整/u, /(?:年中)?(?:追加|调增|调减|追减)(?:了)?预算/u],
];

export function checkNarrativeConflict(scored: Scored): Finding[] {
  if (scored.department || scored.accounts) return [];
  const { passages, mentions, ties, facts } = proseOf(scored);
  const tied = new Set(ties.map(({ mention }) => mention));
  const untied = mentions.filter((mention) => !tied.has(mention) && mention.figure.reading === 'plain');
  return [...figureConflicts(untied, facts), ...statementConflicts(passages)];
}

/** Each figure that differs from the first of its name. */
function figureConflicts(mentions: readonly Mention[], facts: Facts): Finding[] {
  const firsts = new Map<string, Mention>();
  return mentions.flatMap((mention) => {
    const name = nameOf(mention, facts);
    const first = name === undefined ? undefined : firsts.get(name);
    if (name !== undefined && first === undefined) firsts.set(name, mention);
    return name === undefined || first === undefined || agree(first, mention) ? [] : [differs(name, mention, first)];
  });
}

function nameOf(mention: Mention, { names }: Facts): string | undefined {
  if (saysTotal(mention, names)) return '得分';
  return saysRate(mention, names) ?? namedColumns(mention, names)?.join('、');
}

/** 245 and 244.68 are one figure; 20 and 21 are two. */
function agree({ figure: a }: Mention, { figure: b }: Mention): boolean {
  const isMeant = (value: Decimal, { low, high }: Interval) =>
    value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high);
  return isMeant(a.value, b.meant) || isMeant(b.value, a.meant);
}

function differs(name: string, mention: Mention, first: Mention): Finding {
  return warning('narrative-conflict', placeOfFigure(mention), {
    message: `${name}这里写“${mention.figure.text}”，前面写“${first.figure.text}”`,
    hint: '核对是哪一个，改成一致；填写数据以后引用，就不会写成两个',
    expected: first.figure.text,
    actual: mention.figure.text,
    related: [{ message: `前面写“${first.figure.text}”`, place: placeOfFigure(first) }],
  });
}

function statementConflicts(passages: readonly Passage[]): Finding[] {
  return exclusive.flatMap(([one, other]) => {
    const [first, second] = [find(passages, one), find(passages, other)];
    if (first === undefined || second === undefined) return [];
    return [
      warning('narrative-conflict', second.place, {
        message: `这里说“${second.text}”，另一处说“${first.text}”`,
        hint: '以事实为准，改成一致',
        actual: second.text,
        related: [{ message: `另一处说“${first.text}”`, place: first.place }],
      }),
    ];
  });
}

function find(passages: readonly Passage[], pattern: RegExp) {
  for (const passage of passages) {
    const match = pattern.exec(passage.text);
    if (match) return { text: match[0], place: passage.at(match.index, match.index + match[0].length) };
  }
  return undefined;
}
