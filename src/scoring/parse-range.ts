/** A target between two figures: 3-5次, 85%～90%. */
import { figurePattern, parseDecimal } from '../core/decimal.ts';
import { readUnit } from './read-unit.ts';
import { inSameUnit } from './same-unit.ts';
import type { Quantity } from './target.ts';

const pattern = new RegExp(
  String.raw`^[\p{Script=Han}:]*?(?<low>${figurePattern})(?<lowUnit>[^\d]*?)(?:-|~|–|—|至|到)(?<high>${figurePattern})(?<unit>[^\d]+)$`,
  'u',
);

/** What stands between the ends: most phrases need no closer look. */
const between = /[-~–—至到]/u;

/** Returns both ends of a normalised phrase, or undefined. A unit is required: 2023-2024 and 2023.1-2023.12 are no amounts. */
export function rangeOf(phrase: string): { readonly from: Quantity; readonly to: Quantity } | undefined {
  if (!between.test(phrase)) return undefined;
  const groups = pattern.exec(phrase)?.groups;
  const to = groups && bound(groups.high, groups.unit);
  const from = groups && bound(groups.low, groups.lowUnit || groups.unit);
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = inSameUnit(from, to) ?? [];
  return low !== undefined && high !== undefined && low.lessThan(high) ? { from, to } : undefined;
}

function bound(figure: string | undefined, unit: string | undefined): Quantity | undefined {
  const value = parseDecimal((figure ?? '').replaceAll(',', ''));
  const read = value && readUnit(value, unit ?? '', false);
  if (read === undefined || !/^(?:之间)?$/u.test(read.rest) || !isUnitOfRange(read.quantity)) return undefined;
  return read.quantity;
}

/** 2023-2024年 are years, 3-5日 days of a month. */
function isUnitOfRange({ unit, value }: Quantity): boolean {
  return unit !== '' && unit !== '日' && !(unit === '年' && value.greaterThanOrEqualTo('100'));
}
