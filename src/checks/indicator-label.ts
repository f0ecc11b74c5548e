/** The number that some forms print before an indicator's name: `指标1：线上核验任务` is 1 and 线上核验任务. */
import { chineseNumber } from '../core/chinese-number.ts';
import { type Decimal, parseDecimal } from '../core/decimal.ts';

export interface LabelledName {
  /** As written: `指标1`; undefined: the name has none. */
  readonly label: string | undefined;
  readonly number: Decimal | undefined;
  /** What is left without the label. */
  readonly name: string;
}

const labelled =
  /^\s*(?<label>指标\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,3}))\s*(?:[:：、.．]\s*|$)(?<name>.*)$/su;

export function readLabel(written: string): LabelledName {
  if (!written.includes('指标')) return { label: undefined, number: undefined, name: written.trim() };
  const { label, number = '', name = '' } = labelled.exec(written)?.groups ?? {};
  if (label === undefined) return { label: undefined, number: undefined, name: written.trim() };
  return { label, number: parseDecimal(number) ?? chineseNumber(number), name: name.trim() };
}
