/** Roman numerals, as the contents' pages are counted. */
const numerals = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Returns 4 as IV; from 1 on. */
export function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
