/** A number as it is written, in digits or in Chinese numerals, with the step that its last digit stands for. */
import { chineseNumber } from '../../../core/chinese-number.ts';
import { Decimal, parseDecimal } from '../../../core/decimal.ts';

export interface WrittenNumber {
  readonly value: Decimal;
  /** 0.01 for 167.10; 1 for 320. */
  readonly step: Decimal;
}

const one = new Decimal('1');

/** `digits`: 1,234.50 or 87. */
export function fromDigits(digits: string): WrittenNumber | undefined {
  const value = parseDecimal(digits.replaceAll(',', ''));
  return value && { value, step: stepOf(digits.split('.')[1] ?? '') };
}

/** `numeral`: 五, 三千二百, 九十五点五. */
export function fromNumeral(numeral: string): WrittenNumber | undefined {
  const [whole = '', decimals = ''] = numeral.split('点');
  const value = /^零$/u.test(whole) ? new Decimal('0') : chineseNumber(whole);
  const behind = [...decimals].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join('');
  return value && { value: new Decimal(`${value.toFixed()}.${behind || '0'}`), step: stepOf(behind) };
}

function stepOf(decimals: string): Decimal {
  return decimals === '' ? one : new Decimal(`0.${'0'.repeat(decimals.length - 1)}1`);
}
