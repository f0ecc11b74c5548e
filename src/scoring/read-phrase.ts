/**
 * A phrase with one figure in it, taken apart: 满意度90%以上 → 满意度 · 90 · % · 以上.
 *
 * Cautious on purpose: whatever could be an ordinal, a year, a code or an estimate is not understood, and the row then
 * is the evaluator's to score.
 */
import type { Decimal } from '../core/decimal.ts';
import { isDuration } from '../core/unit-words.ts';
import { type ComparatorWord, wordsBefore, wordsBehind } from './comparator-words.ts';
import { readCount } from './read-count.ts';
import { readFigure } from './read-figure.ts';
import { readUnit } from './read-unit.ts';
import type { Quantity } from './target.ts';

export interface Phrase {
  readonly quantity: Quantity;
  readonly before: ComparatorWord | undefined;
  readonly behind: ComparatorWord | undefined;
}

/** A figure with the text on its two sides. */
export interface Cut {
  readonly head: string;
  readonly value: Decimal;
  readonly tail: string;
}

/** Returns the parts of a normalised phrase, or undefined when it is not clearly one quantity. */
export function readPhrase(phrase: string): Phrase | undefined {
  if (phrase === '') return undefined;
  const cut = readFigure(phrase) ?? readCount(phrase);
  if (cut === undefined) return undefined;
  const percent = cut.head.endsWith('百分之');
  const head = percent ? cut.head.slice(0, -3) : cut.head;
  const before = wordsBefore.find(({ word }) => head.endsWith(word));
  const lead = before ? head.slice(0, -before.word.length) : head;
  const said = before !== undefined && before.reached === undefined;
  const unit = readUnit(cut.value, percent ? `%${cut.tail}` : cut.tail, said);
  if (unit === undefined) return undefined;
  const behind = wordsBehind.find(({ word }) => unit.rest.startsWith(word));
  const trail = behind ? unit.rest.slice(behind.word.length) : unit.rest;
  const bounded = before !== undefined || behind !== undefined;
  const clear = unit.quantity.unit !== '' || bounded;
  if (!isLead(lead, clear) || !isTrail(trail, unit.quantity.unit, bounded)) return undefined;
  if (isDatelike(unit.quantity, bounded)) return undefined;
  return { quantity: unit.quantity, before, behind };
}

const prose = /^[\p{Script=Han}、()“”:/]*$/u;
/** Ordinals, estimates, changes against last year (up or down?), denials: the figure behind them is no plain result. */
const misleading =
  /约|接近|将近|每|同比|环比|增长|增加|增幅|减少|减幅|下降|降低|降幅|上升|提升|提高|[第前近不未无非没多余]$/u;

function isLead(lead: string, clear: boolean): boolean {
  return lead === '' || (clear && prose.test(lead) && !misleading.test(lead));
}

/** What may not follow a unit: 一次性, 3份左右, 5日前, 10台以外. */
const turning = /^(?:性|级|型|式|化|左右|上下|多|余|许|前|后|底|末|初|之|以|起|至|到|或|、|\/|:|\()/u;

function isTrail(trail: string, unit: string, bounded: boolean): boolean {
  if (trail === '' || /^\([\p{Script=Han}]+\)$/u.test(trail)) return true;
  // 24小时值班 tells how a thing is done, not how long it took.
  const clear = bounded || (unit !== '' && !isDuration(unit));
  return clear && prose.test(trail) && !turning.test(trail);
}

/** 2024年 is a year, 12日 a day of the month, 2023.1 a month. */
function isDatelike({ value, unit }: Quantity, bounded: boolean): boolean {
  if (unit === '年') return value.greaterThanOrEqualTo('100');
  if (unit === '日') return !bounded;
  return unit === '' && /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/u.test(value.toFixed());
}
