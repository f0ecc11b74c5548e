/**
 * What the page prints of a 文种's own keys, those that no part of the program knows: texts as they are written, quotes filled;
 * figures by the region's rounding, dates in words; maps and rows of these.
 */
import { Decimal, show } from '../core/decimal.ts';
import type { KeyPath } from '../core/finding.ts';
import type { RoundingPolicy } from '../packs/profile.ts';
import type { Decoded } from '../schema/decode.ts';
import type { Field, MapField } from '../schema/own-kinds/own-kind.ts';
import type { OwnPart, Report } from '../schema/report.ts';
import { amountText } from './amount-text.ts';
import type { Filler } from './filler.ts';
import { placeOf } from './place-of.ts';
import { printText } from './print-figure.ts';
import type { FigureUnit, Printed, PrintedMap, PrintedText } from './scored.ts';

/** Returns nothing for a 文种 of the program's. What the author left out is not printed. */
export function printOwn({ own }: Report, { print }: Filler, rounding: RoundingPolicy): PrintedMap {
  return own === undefined ? {} : printMap(own.fields, own.data, [], { print, rounding });
}

/** Returns what can be quoted of it before any quote is filled: all but the texts that quote themselves. */
export function quotableOwn({ own, places }: Report, rounding: RoundingPolicy): PrintedMap {
  const print = (path: KeyPath, text: string) =>
    text.includes('{{') ? undefined : printText(text, placeOf(places, path));
  return own === undefined ? {} : printMap(own.fields, own.data, [], { print, rounding });
}

interface How {
  readonly print: (path: KeyPath, text: string) => PrintedText | undefined;
  readonly rounding: RoundingPolicy;
}

function printMap(fields: MapField, data: OwnPart['data'], path: KeyPath, how: How): PrintedMap {
  const entries = Object.entries(fields.names).flatMap(([name, field]) => {
    const value = data[name];
    const printed = value === undefined ? undefined : printField(field, value, [...path, name], how);
    return printed === undefined ? [] : [[name, printed] as const];
  });
  return Object.fromEntries(entries);
}

function printField(field: Field, value: Decoded, path: KeyPath, how: How): Printed | undefined {
  if (field.kind === 'text') return printOne(field.quantity, value, path, how);
  if (field.kind === 'map') return isMap(value) ? printMap(field, value, path, how) : {};
  const rows = Array.isArray(value) ? (value as readonly Decoded[]) : [];
  return rows.map((row, index) => (isMap(row) ? printMap(field.row, row, [...path, index], how) : {}));
}

const units: Readonly<Record<string, FigureUnit>> = { amount: '万元', percent: '%', score: '分' };

function printOne(
  quantity: string | undefined,
  value: Decoded,
  path: KeyPath,
  { print, rounding }: How,
): PrintedText | undefined {
  if (value instanceof Decimal) {
    const unit = units[quantity ?? ''];
    const printed = print(path, figureText(value, unit, rounding));
    return unit === undefined || printed === undefined ? printed : { ...printed, figure: { value, unit } };
  }
  const text = typeof value === 'string' ? value : '';
  return print(path, quantity === 'date' ? dateText(text) : text);
}

function figureText(value: Decimal, unit: FigureUnit | undefined, rounding: RoundingPolicy): string {
  if (unit === '万元') return amountText(value, rounding);
  return `${show(value)}${unit === '%' ? '%' : ''}`;
}

function dateText(text: string): string {
  const [, year, month, day] = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/u.exec(text) ?? [];
  return year === undefined ? text : `${year}年${month}月${day}日`;
}

function isMap(value: Decoded): value is OwnPart['data'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Decimal);
}
