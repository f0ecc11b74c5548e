/** The samples through the whole road: the page tree, the PDF and the DOCX in LibreOffice say the same in every cell. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadProgram, type ReportRun, renderReport, runReport } from '../../src/pipeline.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { cellText, tablesOf } from '../../src/tree/walk.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { readDocx } from '../readers/docx.ts';
import { readHtmlTables } from '../readers/html-tables.ts';
import { convert, hasOffice } from '../readers/office.ts';
import { readPdf } from '../readers/pdf.ts';
import { readPdfCells } from '../readers/pdf-cells.ts';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('部门.yaml'))
  .sort();
// The fonts that come with the program, whatever this machine has beside them.
const program = await loadProgram({ ...nodeWorld(), fontFolders: [] });
const options = { draft: false, program: 'jixiao' };

async function built(file: string) {
  const run: ReportRun = await runReport(program, folder + file);
  if (run.laid === undefined || run.fonts === undefined) throw new Error(`${file} has no pages`);
  const { laid, fonts } = run;
  return {
    laid,
    docx: await renderReport(laid, fonts, 'docx', options),
    pdf: await renderReport(laid, fonts, 'pdf', options),
  };
}

function flat(text: string): string {
  return text.replace(/\s/g, '');
}

/** The cells of the cover are read by no lines: they are left out where cells are found by their borders. */
function treeCells(tree: PageTree, of: 'all' | 'bordered' = 'all'): string[] {
  const tables = tablesOf(tree).filter(({ style }) => of === 'all' || style !== 'cover');
  return tables.flatMap(({ parts }) =>
    parts.flatMap(({ head, body }) =>
      [...head, ...body].flatMap(({ cells }) => cells.map((cell) => flat(cellText(cell)))),
    ),
  );
}

async function pdfCells(pdf: Uint8Array): Promise<string[]> {
  return (await readPdf(pdf)).flatMap(readPdfCells).map(({ text }) => flat(text));
}

test('there are samples', () => expect(files.length).toBeGreaterThanOrEqual(7));

describe.each(files)('%s', (file) => {
  test('the PDF says what the page tree says', async () => {
    const { laid, pdf } = await built(file);
    const expected = treeCells(laid.tree, 'bordered');
    const cells = await pdfCells(pdf);
    if (laid.crossing.size === 0) expect(cells).toEqual(expected);
    // Over pages, heads and labels are repeated; nothing is missing and nothing else is there.
    const known = new Set(expected);
    expect(expected.filter((text) => !cells.includes(text))).toEqual([]);
    expect(cells.map((text) => text.replace(/（续）$/, '')).filter((text) => !known.has(text))).toEqual([]);
  });

  test('the DOCX has the official grid: one table where the form fits its page, one a part where it does not', async () => {
    const { laid, docx } = await built(file);
    const { tables } = readDocx(docx);
    const wanted = tablesOf(laid.tree).reduce(
      (sum, each) => sum + (laid.crossing.has(each) ? each.parts.length : 1),
      0,
    );
    expect(tables).toHaveLength(wanted);
  });

  test.runIf(hasOffice)('LibreOffice shows what the page tree says', { timeout: 180_000 }, async () => {
    const { laid, docx } = await built(file);
    const html = new TextDecoder().decode(await convert(docx, 'html'));
    const cells = readHtmlTables(html)
      .flat(2)
      .map(({ text }) => flat(text));
    // A label split at a repeated head leaves an empty cell below it.
    const expected = treeCells(laid.tree);
    if (laid.crossing.size === 0) expect(cells).toEqual(expected);
    else expect(cells.filter((text) => text !== '')).toEqual(expected.filter((text) => text !== ''));
  });
});
