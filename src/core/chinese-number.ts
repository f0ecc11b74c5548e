/** Small counts in Chinese numerals: 四, 十二, 二十五, 一百零八, 三千. */
import { type Decimal, parseDecimal } from './decimal.ts';

const digits = '零一二三四五六七八九';
/** The place that each word names in a number of four digits. */
const placeWords = '千百十';

/** Returns the count from 1 to 9999; undefined for what is not written in full (一百二, 三五) or is no count. */
export function chineseNumber(text: string): Decimal | undefined {
  const cells = ['0', '0', '0', '0'];
  let place = -1;
  let pending = '';
  let zero = false;
  for (const character of text.replaceAll('两', '二')) {
    const next = placeWords.indexOf(character);
    if (next >= 0) {
      if (next <= place || !(pending || (text.startsWith('十') && place < 0))) return undefined;
      cells[next] = pending || '1';
      [place, pending, zero] = [next, '', false];
    } else if (character === '零') {
      if (place < 0 || pending || zero) return undefined;
      zero = true;
    } else {
      const digit = digits.indexOf(character);
      if (digit < 0 || pending) return undefined;
      pending = `${digit}`;
    }
  }
  if (pending === '' && (zero || place < 0)) return undefined;
  if (pending && place >= 0 && place < 2 && !zero) return undefined;
  if (pending) cells[3] = pending;
  return parseDecimal(cells.join(''));
}
