/** A rounding in words: `四舍五入，保留 2 位小数`. */
import { type Rounding, type RoundingMode, show } from '../core/decimal.ts';

const modeWords: Readonly<Record<RoundingMode, string>> = {
  'half-up': '四舍五入',
  'half-even': '四舍六入五成双',
  truncate: '截断',
  floor: '向下取整',
  ceil: '向上取整',
};

export function roundingInWords({ mode, quantum, pad }: Rounding): string {
  const digits = quantum.decimalPlaces();
  const powerOfTen = quantum.times(`1e${digits}`).equals('1');
  const zeros = pad && digits > 0 ? '，末尾补零' : '';
  if (!powerOfTen) return `${modeWords[mode]}，以 ${show(quantum)} 为一步${zeros}`;
  return `${modeWords[mode]}，${digits === 0 ? '取整数' : `保留 ${digits} 位小数`}${zeros}`;
}
