/**
 * The rounding detective: which convention turns an exact figure into the printed one?
 *
 * Offices round as they were taught, and no rule prescribes one way; a printed figure that some convention gives is
 * another office's habit, one that none gives is a mistake. In: two figures. Out: the conventions, likeliest first.
 */
import { Decimal, places, type Rounding, type RoundingMode, round } from '../core/decimal.ts';

/** Floor is not tried: rates and points are never below 0, where it is the same as truncation. */
const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate', 'ceil'];
const moreDigits = [0, 1, 2];
const halfPoints = new Decimal('0.5');

const modeNames: Readonly<Record<RoundingMode, string>> = {
  'half-up': '四舍五入',
  'half-even': '四舍六入五成双',
  truncate: '截断',
  floor: '向下取整',
  ceil: '向上取整',
};

/** Returns every mode and step that gives exactly the printed figure: by mode, the coarsest step first. */
export function conventionsGiving(printed: Decimal, exact: Decimal): Rounding[] {
  const quanta = moreDigits.map((more) => places(printed.decimalPlaces() + more).quantum);
  const steps = printed.mod(halfPoints).isZero() ? [...quanta, halfPoints] : quanta;
  const conventions = modes.flatMap((mode) => steps.map((quantum): Rounding => ({ mode, quantum, pad: false })));
  return conventions.filter((convention) => round(exact, convention).equals(printed));
}

/** Returns the convention in words: `截断，保留2位小数`, `向上取整到整数`, `四舍五入到0.5`. */
export function describeConvention(convention: Rounding): string {
  const name = modeNames[convention.mode];
  const digits = convention.quantum.decimalPlaces();
  if (!convention.quantum.equals(places(digits).quantum)) return `${name}到${convention.quantum.toFixed()}`;
  return digits === 0 ? `${name}到整数` : `${name}，保留${digits}位小数`;
}

/** Returns, to end a message with, which convention gives the figure, or that none does: `；按“截断，保留2位小数”才得到 95.21%`. */
export function howItCame(figure: string, by: Rounding | undefined): string {
  return by === undefined ? `，没有一种舍入方式能得到 ${figure}` : `；按“${describeConvention(by)}”才得到 ${figure}`;
}
