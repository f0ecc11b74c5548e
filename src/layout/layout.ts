/**
 * Layout: the page tree and font metrics to lines, row heights, table cuts and the page of every heading.
 *
 * One pure step. With a `glyph-missing` it gives the pages all the same, so that a draft can be looked at; of a document that
 * is too long it gives none.
 */
import type { Outcome } from '../core/outcome.ts';
import { headingsOf } from '../tree/entry.ts';
import type { PageTree, Section } from '../tree/page-tree.ts';
import { documentTooLong } from './document-too-long.ts';
import { type FlownSection, flowSection } from './flow-section.ts';
import { createFontPicker, type FontPicker } from './font-picker.ts';
import type { FontSet } from './font-set.ts';
import type { HeadingPlace, LaidOut, LaidPage } from './laid-out.ts';
import { firstNumbers, printedNumber } from './number-pages.ts';
import { pageLabel, placePageNumber } from './page-number.ts';
import type { Listing } from './set-block.ts';
import { signatureEnds, titleLines } from './text-facts.ts';

/** A section on its sheets, with the number of the first. */
interface Placed {
  readonly section: Section;
  readonly flown: FlownSection;
  readonly first: number;
}

/** Contents that are counted together with the body may push it on by a page, once. */
const mostRounds = 4;

export function layout(tree: PageTree, fonts: FontSet): Outcome<LaidOut> {
  const tooLong = documentTooLong(tree);
  if (tooLong !== undefined) return { value: undefined, findings: [tooLong] };
  const picker = createFontPicker(fonts);
  const placed = placeSections(tree, picker);
  const pages = placed.flatMap((each) => finishPages(each, picker));
  const flows = placed.map(({ flown }) => flown);
  const blocks = flows.flatMap((flown) => flown.blocks);
  const value: LaidOut = {
    tree,
    pages,
    headings: headingPlaces(placed),
    fills: new Map(flows.flatMap((flown) => [...flown.fills])),
    crossing: new Set(flows.flatMap((flown) => [...flown.crossing])),
    tallRows: new Set(flows.flatMap((flown) => [...flown.tallRows])),
    titles: titleLines(blocks),
    signatures: signatureEnds(blocks),
  };
  return { value, findings: picker.findings };
}

/** All but the contents are flowed once; the contents when the numbers in them are known. */
function placeSections(tree: PageTree, fonts: FontPicker): readonly Placed[] {
  const headings = headingsOf(tree);
  let known: ReadonlyMap<string, HeadingPlace> = new Map();
  let flows = tree.sections.map((section) => flowSection(section, fonts, listing()));
  for (let round = 0; round < mostRounds; round++) {
    const found = headingPlaces(numbered(tree, flows));
    if (headings.every(({ id }) => found.get(id)?.number === known.get(id)?.number)) break;
    known = found;
    flows = tree.sections.map((section, index) => {
      return hasContents(section) ? flowSection(section, fonts, listing()) : (flows[index] as FlownSection);
    });
  }
  return numbered(tree, flows);

  function listing(): Listing {
    return { headings, numberOf: ({ id }) => known.get(id)?.number ?? '' };
  }
}

function hasContents({ blocks }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'contents');
}

function numbered({ sections }: PageTree, flows: readonly FlownSection[]): Placed[] {
  const counts = flows.map(({ sheets }) => sheets.all.length);
  const first = firstNumbers(sections, counts);
  return sections.map((section, index) => {
    return { section, flown: flows[index] as FlownSection, first: first[index] ?? 1 };
  });
}

function headingPlaces(placed: readonly Placed[]): Map<string, HeadingPlace> {
  const places = new Map<string, HeadingPlace>();
  let pages = 0;
  for (const { section, flown, first } of placed) {
    for (const [id, { sheet, y }] of flown.headings) {
      places.set(id, { page: pages + sheet, y, number: printedNumber(section.pageNumber, first + sheet) });
    }
    pages += flown.sheets.all.length;
  }
  return places;
}

function finishPages({ section, flown: { sheets }, first }: Placed, fonts: FontPicker): LaidPage[] {
  const { paperWidth: width, paperHeight: height } = sheets.frame;
  return sheets.all.map(({ items, links }, index) => {
    const page = { width, height, section, links };
    if (section.pageNumber === 'none') return { ...page, number: undefined, label: undefined, items };
    const number = first + index;
    const label = pageLabel(printedNumber(section.pageNumber, number));
    return { ...page, number, label, items: [...items, ...placePageNumber(label, number, section, fonts)] };
  });
}
