/**
 * Breaks a text: lines and letters deleted, doubled, swapped, put in; values replaced; nested, lengthened, cut off.
 *
 * In: a sound text and what to do where, as figures that may be anything. Out: the broken text; the same for the same figures.
 */
import { hostileLetters, hostileValues, targetPieces } from './words.ts';

export interface Break {
  readonly kind: number;
  readonly at: number;
  readonly which: number;
}

type Breaker = (text: string, at: number, which: number) => string;

const pick = <T>(from: readonly T[], which: number): T => from[which % from.length] as T;

function inLines(change: (lines: string[], at: number, which: number) => void): Breaker {
  return (text, at, which) => {
    const lines = text.split('\n');
    change(lines, at % lines.length, which);
    return lines.join('\n');
  };
}

function inLetters(change: (before: string, after: string, which: number) => string): Breaker {
  return (text, at, which) => {
    const place = at % (text.length + 1);
    return change(text.slice(0, place), text.slice(place), which);
  };
}

/** What stands behind `: ` of a line, up to its remark or the next comma. */
function inValue(replace: (which: number) => string): Breaker {
  return (text, at, which) => {
    const values = [...text.matchAll(/(?<=: )[^\n{[,}#]+/gu)];
    if (values.length === 0) return text;
    const { index, 0: old } = pick(values, at);
    return text.slice(0, index) + replace(which) + text.slice(index + old.length);
  };
}

function targetPhrase(which: number): string {
  const count = 1 + (which % 4);
  return Array.from({ length: count }, (_, at) => pick(targetPieces, Math.floor(which / (at * 37 + 1)))).join('');
}

/** Leave the file's build alone: what they make goes far down the road. */
const valueBreakers: readonly Breaker[] = [
  inValue((which) => pick(hostileValues, which)),
  inValue((which) => pick(hostileValues, which)),
  inValue((which) => `'${pick(hostileValues, which).replaceAll("'", "''")}'`),
  inValue((which) => JSON.stringify(pick(hostileValues, which))),
  inValue(targetPhrase),
  inValue(targetPhrase),
  inValue((which) => `${targetPhrase(which)}${pick(hostileValues, which)}`),
];

const breakers: readonly Breaker[] = [
  inLines((lines, at) => void lines.splice(at, 1)),
  inLines((lines, at, which) => void lines.splice(at, 0, ...Array(1 + (which % 40)).fill(lines[at]))),
  inLines((lines, at, which) => void lines.splice(which % lines.length, 0, ...lines.splice(at, 1))),
  inLines((lines, at, which) => void lines.splice(at, 1, `${' '.repeat(which % 9)}${lines[at]?.trimStart()}`)),
  inLines((lines, at, which) => void lines.splice(at, 0, pick(hostileValues, which))),
  inLines((lines, at) => void lines.splice(at, 2, lines.slice(at, at + 2).join(''))),
  inLines((lines, at, which) => void lines.splice(at, 0, `${'深: {'.repeat(which % 80)}${'}'.repeat(which % 80)}`)),
  inLetters((before, after) => before + after.slice(1)),
  inLetters((before, after, which) => before + pick(hostileLetters, which) + after),
  inLetters((before, after, which) => before + pick(hostileValues, which) + after),
  inLetters((before, after, which) => before + (after[0] ?? '').repeat(which % 3000) + after),
  inLetters((before, after, which) => before + after.slice(which % 200)),
  inLetters((before, _, which) => (which % 4 === 0 ? before : `${before}\n`)),
  ...valueBreakers,
];

/** How many kinds there are; those that only change a value come last. */
export const breakerCount: number = breakers.length;
export const firstValueBreaker: number = breakers.length - valueBreakers.length;

export function breakText(text: string, breaks: readonly Break[]): string {
  return breaks.reduce((broken, { kind, at, which }) => pick(breakers, kind)(broken, at, which), text);
}
