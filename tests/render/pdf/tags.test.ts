/** The tags of a PDF, read back by other people's readers: what is read to those who cannot see the pages. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedFonts } from '../../../src/fonts/loaded-fonts.ts';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { layout } from '../../../src/layout/layout.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { entryOf, headingsOf } from '../../../src/tree/entry.ts';
import type { PageTree } from '../../../src/tree/page-tree.ts';
import { cellText, tablesOf } from '../../../src/tree/walk.ts';
import { packagedFonts } from '../../fonts/packaged-fonts.ts';
import { longReport } from '../../layout/long-report.ts';
import { selfEvaluationForm } from '../../layout/sample-trees.ts';
import { type PdfTag, readPdfTags, readTaggedRows, tagsOf } from '../../readers/pdf-tags.ts';

let fonts: LoadedFonts;
beforeAll(async () => {
  fonts = await packagedFonts();
});

async function tagged(tree: PageTree, draft = false) {
  const laid = layout(tree, fonts.set).value as LaidOut;
  const pdf = await renderPdf(laid, fonts, { draft, program: 'jixiao 0.1.0' });
  return { laid, pdf, pages: await readPdfTags(pdf) };
}

const flat = (text: string) => text.replace(/\s/g, '');

describe('a form over several pages', () => {
  let made: Awaited<ReturnType<typeof tagged>>;
  let rows: ReturnType<typeof readTaggedRows>;
  beforeAll(async () => {
    made = await tagged(selfEvaluationForm({ indicators: 60 }), true);
    rows = readTaggedRows(made.pdf);
  });

  test('is one table with the spans that the form has', () => {
    const [table] = tablesOf(made.laid.tree);
    const wanted = (table?.parts ?? [])
      .flatMap(({ head, body }) => [...head, ...body])
      .map(({ cells }) => cells.map(({ colspan, rowspan }) => [colspan, rowspan]));
    expect(made.laid.pages.length).toBeGreaterThan(2);
    expect(rows.map((row) => row.map(({ colspan, rowspan }) => [colspan, rowspan]))).toEqual(wanted);
    expect(wanted.flat().some(([, rowspan = 1]) => rowspan > 20)).toBe(true);
  });

  test('says each cell once, in the form’s order, over all pages: no repeated head, no （续）, no page number, no 草稿', () => {
    const said = made.pages.flatMap((page) => [...tagsOf(page, 'TH'), ...tagsOf(page, 'TD')].map(({ text }) => text));
    const cells = tablesOf(made.laid.tree).flatMap(({ parts }) =>
      parts.flatMap(({ head, body }) =>
        [...head, ...body].flatMap((row) => row.cells.map((cell) => flat(cellText(cell)))),
      ),
    );
    const filled = (texts: readonly string[]) => texts.filter((text) => text !== '').sort();
    expect(filled(said)).toEqual(filled(cells));
    expect(made.pages.map(({ text }) => text).join('')).not.toMatch(/（续）|—\d+—|草稿/);
  });

  test('tells heads of columns and of rows from data', () => {
    // 项目资金 is the head of its five rows; 年初预算数 and its neighbours are heads of columns.
    const money = rows.find(([first]) => first?.rowspan === 5) ?? [];
    expect(money.map(({ role, scope }) => scope ?? role).join(' ')).toMatch(/^Row TD( Column)+$/);
    expect(rows.flat().some(({ role, scope }) => role === 'TH' && scope === 'Row')).toBe(true);
    expect(rows.flat().filter(({ role }) => role === 'TD').length).toBeGreaterThan(200);
    expect(rows.flat().every(({ role, scope }) => (scope !== undefined) === (role === 'TH'))).toBe(true);
  });
});

describe('a report with contents and annexes', () => {
  let made: Awaited<ReturnType<typeof tagged>>;
  beforeAll(async () => {
    made = await tagged(longReport({ chapters: 3, indicators: 20, annexes: 4 }));
  });

  test('has every heading as one, by its level, in order', () => {
    const found = made.pages.flatMap((page) => headingTags(page)).map(({ text }) => text);
    const wanted = headingsOf(made.laid.tree).map((heading) =>
      heading.style === 'annex' ? flat(entryOf(heading)).slice(0, '附件1'.length) : flat(entryOf(heading)),
    );
    expect(found.map((text) => text.slice(0, 3))).toEqual(wanted.map((text) => text.slice(0, 3)));
    const levels = new Set(made.pages.flatMap((page) => headingTags(page)).map(({ role }) => role));
    expect([...levels].sort()).toEqual(expect.arrayContaining(['H1', 'H2']));
  });

  test('has its contents as links', () => {
    const links = made.pages.flatMap((page) => tagsOf(page, 'TOCI')).flatMap((entry) => tagsOf(entry, 'Link'));
    const listed = made.laid.pages.flatMap((page) => page.links);
    expect(links).toHaveLength(listed.length);
    listed.forEach(({ of }, index) => {
      expect(links[index]?.text.startsWith(flat(entryOf(of.heading)))).toBe(true);
    });
  });

  test('says all that the page shows but page numbers and what is repeated', () => {
    made.laid.pages.forEach((page, index) => {
      const texts = page.items.flatMap((item) => (item.kind === 'text' && item.of ? [flat(item.text)] : []));
      expect([...(made.pages[index]?.text ?? '')].sort().join('')).toBe([...texts.join('')].sort().join(''));
    });
  });
});

function headingTags(tag: PdfTag): PdfTag[] {
  return [...(/^H\d$/.test(tag.role) ? [tag] : []), ...tag.children.flatMap(headingTags)];
}
