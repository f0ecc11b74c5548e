/**
 * Layout: the page tree and font metrics to lines, row heights, table cuts and the page of every heading.
 *
 * One pure step. Its findings are `glyph-missing`; it gives the pages all the same, so that a draft can be looked at.
 */
import type { Outcome } from '../core/outcome.ts';
import type { PageTree, Row, Section, Table } from '../tree/page-tree.ts';
import { type FlownSection, flowSection } from './flow-section.ts';
import { createFontPicker, type FontPicker } from './font-picker.ts';
import type { FontSet } from './font-set.ts';
import type { HeadingPlace, LaidOut, LaidPage } from './laid-out.ts';
import { pageLabel, placePageNumber } from './page-number.ts';

export function layout(tree: PageTree, fonts: FontSet): Outcome<LaidOut> {
  const picker = createFontPicker(fonts);
  const pages: LaidPage[] = [];
  const headings = new Map<string, HeadingPlace>();
  const crossing = new Set<Table>();
  const tallRows = new Set<Row>();
  let number = 1;
  for (const section of tree.sections) {
    const flown = flowSection(section, picker);
    for (const [id, sheet] of flown.headings) headings.set(id, { page: pages.length + sheet, y: 0, number: '' });
    for (const table of flown.crossing) crossing.add(table);
    for (const row of flown.tallRows) tallRows.add(row);
    const finished = finishPages(section, flown, number, picker);
    if (section.pageNumber === 'dash') number += finished.length;
    pages.push(...finished);
  }
  return { value: { tree, pages, headings, fills: new Map(), crossing, tallRows }, findings: picker.findings };
}

function finishPages(section: Section, { sheets }: FlownSection, first: number, fonts: FontPicker): LaidPage[] {
  const { paperWidth: width, paperHeight: height } = sheets.frame;
  return sheets.all.map((items, index) => {
    if (section.pageNumber === 'none') return { width, height, label: undefined, items, links: [] };
    const number = first + index;
    const label = placePageNumber(number, sheets.frame, fonts);
    return { width, height, label: pageLabel(number), items: [...items, ...label], links: [] };
  });
}
