/** The unit behind a figure: 万元, 万份, 元/月; amounts of money come back in 万元, shares in %. */
import { Decimal } from '../core/decimal.ts';
import { measures, unitsBehindSlash, unitWords } from '../core/unit-words.ts';
import type { Quantity } from './target.ts';

export interface ReadUnit {
  readonly quantity: Quantity;
  /** What follows the unit. */
  readonly rest: string;
}

const multipliers: readonly (readonly [string, Decimal])[] = [
  ['千万', new Decimal('10000000')],
  ['百万', new Decimal('1000000')],
  ['十万', new Decimal('100000')],
  ['亿', new Decimal('100000000')],
  ['万', new Decimal('10000')],
  ['千', new Decimal('1000')],
  ['百', new Decimal('100')],
];

/** Returns the quantity that the figure and the text behind it make. `said`: a comparator stands before the figure. */
export function readUnit(value: Decimal, tail: string, said: boolean): ReadUnit | undefined {
  return (
    knownUnit(value, tail) ??
    multiplied(value, tail) ??
    withoutUnit(value, tail) ??
    (said ? otherUnit(value, tail) : undefined)
  );
}

function knownUnit(value: Decimal, tail: string): ReadUnit | undefined {
  const word = unitWords.find((unit) => tail.startsWith(unit));
  if (word === undefined) return undefined;
  let unit = word;
  let rest = tail.slice(word.length);
  for (;;) {
    const per = rest.startsWith('/') ? unitsBehindSlash.find((one) => rest.startsWith(one, 1)) : undefined;
    if (per === undefined) return { quantity: inFormUnit(value, word, unit), rest };
    unit += `/${per}`;
    rest = rest.slice(per.length + 1);
  }
}

/** 3万份 and 百万元; 25万 alone is money, as officers write it. */
function multiplied(value: Decimal, tail: string): ReadUnit | undefined {
  const found = multipliers.find(([word]) => tail.startsWith(word));
  if (found === undefined) return undefined;
  const [word, factor] = found;
  const rest = tail.slice(word.length);
  return (
    knownUnit(value.times(factor), rest) ??
    (word === '万' || word === '亿' ? knownUnit(value.times(factor), `元${rest}`) : undefined)
  );
}

function inFormUnit(value: Decimal, word: string, unit: string): Quantity {
  const measure = measures.get(word);
  if (measure?.kind === 'money')
    return { value: value.times(measure.size).div('10000'), unit: unit.replace(word, '万元') };
  if (measure?.kind === 'rate') return { value: value.times(measure.size).div('10'), unit: unit.replace(word, '%') };
  return { value, unit };
}

/** 300, 300以上; behind a figure without a unit nothing else may follow. */
function withoutUnit(value: Decimal, tail: string): ReadUnit | undefined {
  return /^(?:\(含\)|及)?(?:以上|以下|以内|之内|内)?(?:\(含\))?$/u.test(tail)
    ? { quantity: { value, unit: '' }, rest: tail }
    : undefined;
}

/** A unit that the list does not have, where a comparator makes clear that it can only be a unit: ≥5标段. */
function otherUnit(value: Decimal, tail: string): ReadUnit | undefined {
  const [, unit, rest = ''] = /^([\p{Script=Han}A-Za-z]{1,4}?)((?:以上|以下|以内|之内|内)?)$/u.exec(tail) ?? [];
  if (unit === undefined || /[余多来几约近完成年月日前后底末级性]/u.test(unit)) return undefined;
  return { quantity: { value, unit }, rest };
}
