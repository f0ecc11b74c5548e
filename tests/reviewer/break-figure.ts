/** How a figure goes wrong between one table and the next: a digit, two digits changed about, the point, a digit lost or doubled. */
import { Decimal } from '../../src/core/decimal.ts';
import type { Random } from './random.ts';

type Slip = (digits: string, random: Random) => string;

const changeDigit: Slip = (text, random) => {
  const at = random.pick(digitsOf(text));
  return replaceAt(text, at, `${(Number(text[at]) + 1 + random.below(9)) % 10}`);
};

const swapDigits: Slip = (text, random) => {
  const at = random.pick(digitsOf(text));
  const next = text[at + 1] ?? '';
  return /\d/.test(next) ? `${text.slice(0, at)}${next}${text[at]}${text.slice(at + 2)}` : changeDigit(text, random);
};

const losePoint: Slip = (text, random) => (text.includes('.') ? text.replace('.', '') : `${text}${random.below(10)}`);

const loseDigit: Slip = (text, random) => {
  const shorter = replaceAt(text, random.pick(digitsOf(text)), '');
  return /^\d+(?:\.\d+)?$/.test(shorter) ? shorter : changeDigit(text, random);
};

const doubleDigit: Slip = (text, random) => {
  const at = random.pick(digitsOf(text));
  return replaceAt(text, at, `${text[at]}${text[at]}`);
};

const slips: readonly Slip[] = [changeDigit, changeDigit, changeDigit, swapDigits, losePoint, loseDigit, doubleDigit];

/** Returns another figure than the one that stands there: `12.5` → `15.2`. */
export function breakFigure(text: string, random: Random): string {
  for (;;) {
    const broken = random
      .pick(slips)(text, random)
      .replace(/^0+(?=\d)/, '');
    if (!new Decimal(broken).equals(text)) return broken;
  }
}

function digitsOf(text: string): number[] {
  return [...text].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
}

function replaceAt(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}
