/** Quantity `percent`: a rate with its percent sign, or `—` where a form prints none. */
import { type Decimal, parseDecimal } from '../../core/decimal.ts';
import type { Problem, Reading } from './reading.ts';
import { slipHint } from './slip-hint.ts';

const percent = /^(?<figure>\d+(?:\.\d+)?) ?%$/;
const dash = /^——?$/;

/** Returns the number of percent (95.5 for `95.5%`), or null for `—`. */
export function parsePercent(text: string): Reading<Decimal | null> {
  const trimmed = text.trim();
  if (dash.test(trimmed)) return { value: null };
  const value = parseDecimal(percent.exec(trimmed)?.groups?.figure ?? '');
  return value ? { value } : { problem: problemOf(trimmed) };
}

function problemOf(text: string): Problem {
  return { code: 'bad-percent', expected: '百分比，如 87.06%', hint: percentHint(text) ?? '写数字和百分号' };
}

function percentHint(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return `要带百分号，如 ${text}%`;
  if (/^[-－−]\s*\d/.test(text)) return '这里的百分比不能是负数';
  return slipHint(text, (mended) => 'value' in parsePercent(mended));
}
