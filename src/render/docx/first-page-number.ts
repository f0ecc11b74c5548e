/**
 * The number that a section's pages begin with: pages without a number do not count, though Word would count them.
 */
import type { LaidOut } from '../../layout/laid-out.ts';

/** Returns undefined where the section simply goes on from the one before. */
export function firstPageNumber({ tree, pages }: LaidOut, index: number): number | undefined {
  const sections = stretches(tree.sections.slice(0, index + 1).map((section) => section.pageNumber === 'dash'));
  const own = sections.at(-1);
  if (!own?.numbered || own.length > 1 || sections.length === 1) return undefined;
  // A stretch of sections with or without numbers is a stretch of pages with or without.
  const before = stretches(pages.map((page) => page.label !== undefined)).slice(0, sections.length - 1);
  return before.reduce((sum, stretch) => sum + (stretch.numbered ? stretch.length : 0), 1);
}

interface Stretch {
  readonly numbered: boolean;
  readonly length: number;
}

/** Neighbours of one kind, counted. */
function stretches(flags: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  for (const numbered of flags) {
    const last = found.at(-1);
    if (last?.numbered === numbered) found[found.length - 1] = { numbered, length: last.length + 1 };
    else found.push({ numbered, length: 1 });
  }
  return found;
}
