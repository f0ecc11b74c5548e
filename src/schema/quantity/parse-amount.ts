/**
 * Quantity `amount`: money as an officer writes it.
 *
 * In: `4`, `78500元`, `25万`, `25万元`, `1.2亿元`; commas between groups of three digits (`1,234.5`) and one blank before
 * the unit are taken. Out: 万元, exact. An amount without a unit is in that of the region's forms, 万元 as a rule.
 */
import { Decimal, parseDecimal } from '../../core/decimal.ts';
import type { Problem, Reading } from './reading.ts';
import { slipHint } from './slip-hint.ts';

const amount = /^(?<figure>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(?<unit>元|万元|万|亿元|亿)?$/;

/** How many 万元 one of the unit is. */
const units: Readonly<Record<string, Decimal>> = {
  元: new Decimal('0.0001'),
  万: new Decimal('1'),
  万元: new Decimal('1'),
  亿: new Decimal('10000'),
  亿元: new Decimal('10000'),
};

/** Returns the amount in 万元; `bare` is the unit of one that is written without. Never negative: a budget or a payment below zero is not on these forms. */
export function parseAmount(text: string, bare: '万元' | '元' = '万元'): Reading<Decimal> {
  const { figure, unit } = amount.exec(text.trim())?.groups ?? {};
  const value = figure === undefined ? undefined : parseDecimal(figure.replaceAll(',', ''));
  const factor = units[unit ?? bare];
  return value && factor ? { value: value.times(factor) } : { problem: problemOf(text.trim()) };
}

function problemOf(text: string): Problem {
  const expected = '金额：数字（按表上的单位，一般是万元），或数字加单位，如 20.9、78500元、1.2亿元';
  return { code: 'bad-amount', expected, hint: amountHint(text) ?? '只写数字和单位' };
}

function amountHint(text: string): string | undefined {
  if (/^[-－−]\s*\d/.test(text)) return '金额不能是负数；减少的预算请写调整后的数';
  if (/[%％]$/.test(text)) return '这里是金额，不是百分比；执行率由程序计算';
  if (/^\d[\d,]*,/.test(text)) return '千位分隔逗号要每三位一个；也可以不写逗号';
  return slipHint(text, (mended) => 'value' in parseAmount(mended));
}
