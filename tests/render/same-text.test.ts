/** The two files say the same: cell by cell, as the page tree has it, through independent readers of both. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import type { LoadedFonts } from '../../src/fonts/loaded-fonts.ts';
import type { LaidOut } from '../../src/layout/laid-out.ts';
import { layout } from '../../src/layout/layout.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import type { Cell, Table } from '../../src/tree/page-tree.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { readDocx } from '../readers/docx.ts';
import { readHtmlTables } from '../readers/html-tables.ts';
import { convert, hasOffice } from '../readers/office.ts';
import { type PdfPage, readPdf } from '../readers/pdf.ts';
import { readPdfCells } from '../readers/pdf-cells.ts';
import { document, f1, formPage } from './docx/form.ts';

const options = { draft: false, program: 'jixiao' };

let fonts: LoadedFonts;

beforeAll(async () => {
  // The fonts that come with the program, whatever this machine has beside them.
  const { value } = await loadFonts({ ...nodeWorld(), fontFolders: [] }, {});
  if (!value) throw new Error('the packaged fonts are missing');
  fonts = value;
});

function lay(table: Table): LaidOut {
  const { value, findings } = layout(document({ ...formPage(table), pageNumber: 'dash' }), fonts.set);
  expect(findings).toEqual([]);
  if (!value) throw new Error('no layout');
  return value;
}

async function pdfPages(laid: LaidOut): Promise<PdfPage[]> {
  return readPdf(await renderPdf(laid, fonts, options));
}

function textOf(cell: Cell): string {
  return cell.paragraphs.flatMap((each) => each.runs.map((run) => run.text.replace(/\s/g, ''))).join('');
}

function treeRows(table: Table): string[][] {
  return table.parts.flatMap((part) => [...part.head, ...part.body]).map((row) => row.cells.map(textOf));
}

describe('a form that fits its page', () => {
  const table = f1(8);
  const expected = treeRows(table).flat();

  test('reads the same in the PDF as in the page tree', async () => {
    const laid = lay(table);
    expect(laid.crossing.size).toBe(0);
    const pages = await pdfPages(laid);
    expect(pages).toHaveLength(1);
    expect(pages.flatMap(readPdfCells).map((cell) => cell.text)).toEqual(expected);
  });

  test.runIf(hasOffice)('reads the same in LibreOffice as in the page tree', { timeout: 180_000 }, async () => {
    const html = new TextDecoder().decode(await convert(await renderDocx(lay(table), options), 'html'));
    expect(
      readHtmlTables(html)
        .flat(2)
        .map((cell) => cell.text),
    ).toEqual(expected);
  });
});

describe('the fullest form that fits its page', () => {
  test.runIf(hasOffice)(
    'stands on one page in LibreOffice too, and ends at the same height',
    { timeout: 180_000 },
    async () => {
      const laid = fullestFitting();
      const [paper] = await pdfPages(laid);
      const word = await readPdf(await convert(await renderDocx(laid, options), 'pdf'));
      expect(word).toHaveLength(1);
      expect(Math.abs(lowestLine(word[0]) - lowestLine(paper))).toBeLessThan(1);
    },
  );
});

function fullestFitting(): LaidOut {
  let indicators = 8;
  while (lay(f1(indicators + 1)).crossing.size === 0) indicators++;
  return lay(f1(indicators));
}

/** pt from the top of the page. */
function lowestLine(page: PdfPage | undefined): number {
  return Math.max(...(page?.strokes ?? []).map((stroke) => stroke.y2));
}

describe('a form that crosses its page', () => {
  const table = f1(60);

  test('is two Word tables, and its indicator rows read the same in both files', async () => {
    const laid = lay(table);
    expect([...laid.crossing]).toEqual([table]);
    const { tables } = readDocx(await renderDocx(laid, options));
    expect(tables).toHaveLength(2);
    const word = tables.flatMap((each) => each.rows.map((row) => row.cells.slice(-6).map((cell) => flat(cell.text))));
    const paper = (await pdfPages(laid)).flatMap(readPdfCells).map((cell) => cell.text);
    const indicators = word.filter(([name]) => /^第\d+项/.test(name ?? ''));
    expect(indicators).toHaveLength(60);
    const places = indicators.map(([name]) => paper.indexOf(name ?? ''));
    expect(places.map((place) => paper.slice(place, place + 6))).toEqual(indicators);
  });
});

function flat(text: string): string {
  return text.replace(/\s/g, '');
}
