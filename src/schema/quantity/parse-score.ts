/** Quantity `score`: points or a weight, as a bare number of 分, 0 or more. */
import { type Decimal, parseDecimal } from '../../core/decimal.ts';
import type { Problem, Reading } from './reading.ts';
import { slipHint } from './slip-hint.ts';

const score = /^\d+(\.\d+)?$/;

export function parseScore(text: string): Reading<Decimal> {
  const value = score.test(text.trim()) ? parseDecimal(text.trim()) : undefined;
  return value ? { value } : { problem: problemOf(text.trim()) };
}

function problemOf(text: string): Problem {
  const expected = '分数：0 或正数，只写数字，如 10、8.706';
  const percent = /^(?<figure>\d+(\.\d+)?)\s*[%％]$/.exec(text)?.groups?.figure;
  if (percent !== undefined) {
    return {
      code: 'score-has-percent-sign',
      expected,
      hint: `分值和得分是分数，不是百分比；去掉百分号，写 ${percent}`,
    };
  }
  return { code: 'bad-score', expected, hint: scoreHint(text) ?? '只写数字' };
}

function scoreHint(text: string): string | undefined {
  const points = /^(?<figure>\d+(\.\d+)?)\s*分$/.exec(text)?.groups?.figure;
  if (points !== undefined) return `不写“分”字，只写 ${points}`;
  if (/^[-－−]\s*\d/.test(text)) return '分数不能是负数；扣分请写扣完以后的得分';
  return slipHint(text, (mended) => 'value' in parseScore(mended));
}
