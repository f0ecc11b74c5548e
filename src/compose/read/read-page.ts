/** From the rendered HTML to the sections of the page tree, with numbered headings. */
import type { Section } from '../../tree/page-tree.ts';
import { elementsOf, type HtmlNode } from './html.ts';
import { numberedSections } from './numbered-sections.ts';
import { readSection } from './read-section.ts';
import type { Reading } from './reading.ts';

/** Returns the sections; what is wrong with their tables is added to the reading's findings. */
export function readPage(reading: Reading, nodes: readonly HtmlNode[]): readonly Section[] {
  const roots = elementsOf({ childNodes: nodes }).filter(({ tagName }) => tagName === 'section');
  const { orientation } = reading.form;
  const outside = { page: 'standard', orientation } as const;
  return numberedSections(roots.flatMap((root) => readSection(reading, root, outside)));
}
