/** Which columns and rows a trial shows: all choices of a few; of more, every two of them in all four ways. */
import type { Shown } from '../helpers/shown.ts';

/** Up to so many, all choices are tried. */
const few = 4;

/** Returns the choices; the first shows everything. */
export function variationsOf(columns: readonly string[]): readonly Shown[] {
  if (columns.length <= few) return allChoices(columns);
  const byNumber = (isShown: (index: number) => boolean): Shown =>
    Object.fromEntries(columns.map((column, index) => [column, isShown(index)]));
  // Two numbers differ in one binary digit at least, so one choice by that digit, and its opposite, part them.
  const digits = Array.from({ length: (columns.length - 1).toString(2).length }, (_, digit) => digit);
  const byDigit = digits.flatMap((digit) => [
    byNumber((index) => isSet(index, digit)),
    byNumber((index) => !isSet(index, digit)),
  ]);
  return [byNumber(() => true), byNumber(() => false), ...byDigit];
}

function isSet(index: number, digit: number): boolean {
  return Math.floor(index / 2 ** digit) % 2 === 1;
}

function allChoices([first, ...rest]: readonly string[]): readonly Shown[] {
  if (first === undefined) return [{}];
  return [true, false].flatMap((shown) => allChoices(rest).map((others) => ({ [first]: shown, ...others })));
}
