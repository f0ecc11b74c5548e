/**
 * What the page prints of 支出明细: each item and the sum, in the forms' unit as the region rounds it and exactly in 元.
 *
 * Only the sum is rounded to the forms' unit, never its items: rounded items would not add up.
 */
import { Decimal, show } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { RoundingPolicy } from '../../packs/profile.ts';
import { amountText, inMoneyUnit } from '../amount-text.ts';
import { printText } from '../print-figure.ts';
import type { PrintedMap, PrintedText } from '../scored.ts';
import type { ScoredExpenses } from './score-expenses.ts';

const yuan = new Decimal('10000');

/** The sum, which prose may quote. */
export function printExpensesTotal({ total }: ScoredExpenses, rounding: RoundingPolicy): PrintedMap {
  const { value, place } = total;
  return {
    支出合计: { ...printText(amountText(value, rounding), place), figure: { value, unit: '万元' } },
    支出合计元: inYuan(value, place),
  };
}

/** The rows; 序号 is blank when there is but one. */
export function printExpenses({ items }: ScoredExpenses, rounding: RoundingPolicy): PrintedMap[] {
  return items.map(({ name, amount, place }, index) => ({
    序号: printText(items.length === 1 ? '' : `${index + 1}`, place),
    名称: printText(name, place),
    金额: printText(amount === undefined ? '' : show(inMoneyUnit(amount, rounding)), place),
    金额元: amount === undefined ? printText('', place) : inYuan(amount, place),
  }));
}

/** `amount`: in 万元. */
function inYuan(amount: Decimal, place: Place): PrintedText {
  return { ...printText(show(amount.times(yuan)), place), figure: { value: amount, unit: '万元' } };
}
