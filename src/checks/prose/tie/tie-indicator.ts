/**
 * Figures of prose → the indicator that they can only be the result, or the target, of: 召开协调会议35次, 社会群众满意度94.74%.
 *
 * The words before the figure have to be the indicator's name and nothing that narrows it (线上, 一季度, 其中), and the unit has to be its.
 */
import { sameWords } from '../../../core/unit-words.ts';
import type { Mention } from '../read/mentions.ts';
import { deeds, inOrder, type NameCore } from './indicator-name.ts';
import type { KnownRow } from './known-rows.ts';
import type { Tie } from './tie.ts';
import { unknownWords } from './words.ts';

/** What the sentence says as a result, as a target, or as either. */
export type Aspect = 'target' | 'actual' | 'either';

export interface IndicatorTie extends Tie {
  readonly aspect: Aspect;
  readonly rows: readonly KnownRow[];
}

const linksBehind = /(?:约为|约|大约|近|共计|共|为|是|达到了?|达|至|到|了|实际|实现|完成)+$/u;
/** In the sentence before it: what follows is of a part of the year, or a part of the whole. */
const narrowed = /季度|半年|每[年月周天日次人]|\d月|其中|同比|环比|上年|去年|同期|分别/u;
const changes = /增加|减少|增长|下降|提高|提升|降低|新增|节约|超过|超出|高于|低于|比/u;
const aims = /目标|计划|预期|应完成|要求|指标值|不少于|不低于|力争|确保/u;

export function tieIndicator(
  mention: Mention,
  rows: readonly KnownRow[],
  aspect: Aspect,
  names: readonly string[],
): IndicatorTie | undefined {
  const { figure, lead, earlier, isOtherYear } = mention;
  if (isOtherYear || figure.kind === 'score' || figure.kind === 'points') return undefined;
  if (narrowed.test(earlier) || changes.test(lead)) return undefined;
  const words = lead.replace(linksBehind, '');
  const named = rows.filter((known) => isNamed(words, known.core, names) && hasUnit(known, figure.unit));
  if (named.length === 0) return undefined;
  const said: Aspect = figure.reading === 'bound' || aims.test(`${earlier}${lead}`) ? 'either' : aspect;
  const targets = named.flatMap(({ target }) => target ?? []);
  const actuals = named.flatMap(({ actual }) => actual ?? []);
  const [candidates, others] =
    said === 'target' ? [targets, actuals] : said === 'actual' ? [actuals, targets] : [[...actuals, ...targets], []];
  const [first] = candidates;
  return first && { mention, candidates, others, label: first.label, aspect: said, rows: named };
}

function isNamed(words: string, { words: name, letters }: NameCore, names: readonly string[]): boolean {
  if (words.endsWith(name)) return unknownWords(words.slice(0, -name.length), names).replace(deeds, '') === '';
  if (name.length < enoughLetters || words.length < letters.length) return false;
  const said = words.replace(deeds, '');
  return said.length === letters.length && inOrder(said) === letters;
}

/** So many letters say the same in another order: 古籍数字化, 数字化古籍. */
const enoughLetters = 4;

/** Where the author wrote no unit, the one that the name says counts; where there is none at all, the sentence's is believed. */
function hasUnit({ core, target, actual }: KnownRow, unit: string): boolean {
  const own = [actual?.unit, target?.unit, core.unit].find((one) => one !== undefined && one !== '');
  return own === undefined || own === unit || (sameWords.get(own) ?? own) === unit;
}
