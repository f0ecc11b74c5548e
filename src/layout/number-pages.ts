/** Numbers pages: which number the first page of each section has, and what is printed of a number. */
import type { Section } from '../tree/page-tree.ts';
import type { PageNumberStyle } from '../tree/style-sheet.ts';
import { roman } from './roman.ts';

/**
 * Returns the number of each section's first page. A section that says none goes on from the last one of its own
 * number style. `counts`: how many pages each section has.
 */
export function firstNumbers(sections: readonly Section[], counts: readonly number[]): number[] {
  const next = new Map<PageNumberStyle, number>();
  return sections.map(({ pageNumber, firstNumber }, index) => {
    const first = firstNumber ?? next.get(pageNumber) ?? 1;
    next.set(pageNumber, first + (counts[index] ?? 0));
    return first;
  });
}

/** Returns a page's number as it is printed and listed, without dashes; nothing where none is printed. */
export function printedNumber(style: PageNumberStyle, number: number): string {
  if (style === 'none') return '';
  return style === 'roman' ? roman(number) : `${number}`;
}
