/**
 * A target in the three columns that some regions' forms have: 指标性质 ≥, 指标值 3000, 度量单位 份.
 *
 * The author may write it in one (≥3000份) or in three; scoring and the forms with one column read it in one. Words that are no
 * part of comparator, figure and unit are never lost: the phrase then stands whole as 指标值.
 */
import { figurePattern } from '../core/decimal.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import { wordsBefore, wordsBehind } from './comparator-words.ts';
import { normalisePhrase } from './normalise-phrase.ts';
import type { Target } from './target.ts';

export interface TargetParts {
  readonly 指标性质: string;
  readonly 指标值: string;
  readonly 度量单位: string;
}

const oneOf = (words: readonly { readonly word: string }[]): string =>
  words.map(({ word }) => word.replace(/[()]/gu, '\\$&')).join('|');
const behindWords = oneOf(wordsBehind);
const split = new RegExp(
  `^(?:${oneOf(wordsBefore)})?(?<figure>${figurePattern})(?<unit>[^\\d]*?)(?:${behindWords})?$`,
  'u',
);

/** `target`: what the text means. */
export function targetParts(text: string, target: Target): TargetParts {
  const whole = (nature: string): TargetParts => ({ 指标性质: nature, 指标值: text, 度量单位: '' });
  if (target.kind === 'not-applicable' || text.trim() === '') return whole('');
  if (target.kind === 'qualitative') return whole('定性');
  if (target.kind === 'deadline') return whole('≤');
  if (target.kind === 'range') return whole('=');
  const { figure, unit = '' } = split.exec(normalisePhrase(text) ?? '')?.groups ?? {};
  return figure === undefined
    ? whole(target.comparator)
    : { 指标性质: target.comparator, 指标值: figure, 度量单位: unit };
}

const figureFirst = new RegExp(`^([^\\d]*(?:${figurePattern}))\\s*(.*)$`, 'su');
const isBehind: ReadonlySet<string> = new Set(wordsBehind.map(({ word }) => word));

/** Returns a target or result without the unit behind its figure; as it is, where its unit is another one. */
export function withoutUnit(text: string, unit: string): string {
  if (unit === '') return text;
  const [, figure, tail] = figureFirst.exec(text.trim()) ?? [];
  if (figure === undefined || !tail?.startsWith(unit)) return text;
  const behind = tail.slice(unit.length);
  return behind === '' || isBehind.has(behind) ? `${figure}${behind}` : text;
}

/** Returns the row with its target and result in one: what stands in 指标性质 and 度量单位 is put to a bare figure. */
export function joinTarget(row: IndicatorRow): IndicatorRow {
  const { 指标性质: nature, 度量单位: unit } = row;
  const target = withUnit(row.年度指标值, unit);
  const choice = nature === '定性' ? { 计分: row.计分 ?? '定性' } : {};
  return {
    ...row,
    ...choice,
    年度指标值: nature && nature !== '定性' && isBare(target ?? '') ? `${nature}${target}` : target,
    实际完成值: withUnit(row.实际完成值, unit),
  };
}

const bareFigure = new RegExp(`^(?:${figurePattern})[^\\d]*$`, 'u');
const figureAlone = new RegExp(`^([^\\d]*(?:${figurePattern}))((?:${behindWords})?)$`, 'u');

function withUnit(text: string | null, unit: string | null | undefined): string | null {
  if (!unit) return text;
  const [, figure, behind = ''] = figureAlone.exec(text ?? '') ?? [];
  return figure === undefined ? text : `${figure}${unit}${behind}`;
}

/** Whether it is a figure and at most a unit, without a word that says a direction. */
function isBare(text: string): boolean {
  return bareFigure.test(text) && !wordsBehind.some(({ word }) => text.endsWith(word));
}
