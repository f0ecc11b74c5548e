/**
 * The number that a section's pages begin with, where Word has to be told: it would count on through pages without a
 * number, and through those counted in roman numerals.
 */
import type { LaidOut } from '../../layout/laid-out.ts';

/** Returns undefined where the section simply goes on from the one before. */
export function firstPageNumber({ tree, pages }: LaidOut, index: number): number | undefined {
  const section = tree.sections[index];
  const before = tree.sections[index - 1];
  if (!section || section.pageNumber === 'none') return undefined;
  if (section.firstNumber !== undefined) return section.firstNumber;
  if (!before || before.pageNumber === section.pageNumber) return undefined;
  return pages.find((page) => page.section === section)?.number;
}
