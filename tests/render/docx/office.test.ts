/** What other programs read in our files: LibreOffice and mammoth. */
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Cell, Table } from '../../../src/tree/page-tree.ts';
import { readHtmlTables } from '../../readers/html-tables.ts';
import { convert, hasOffice } from '../../readers/office.ts';
import { readPdf } from '../../readers/pdf.ts';
import { document, f1, formPage, laidOut } from './form.ts';

const fitting = f1(8);
const crossing = f1(60);

function render(table: Table, draft = false): Promise<Uint8Array> {
  const page = { ...formPage(table), pageNumber: 'dash' } as const;
  const laid = laidOut(document(page), table === crossing ? [table] : []);
  return renderDocx(laid, { draft, program: 'jixiao' });
}

function textOf(cell: Cell): string {
  const runs = cell.paragraphs.flatMap((paragraph) => paragraph.runs);
  return runs.map((run) => run.text.replace(/\s/g, '')).join('');
}

/** The rows of the tree with their spans, as an HTML table has them. */
function expected(table: Table) {
  return table.parts
    .flatMap((part) => [...part.head, ...part.body])
    .map((row) => row.cells.map((cell) => ({ colspan: cell.colspan, rowspan: cell.rowspan, text: textOf(cell) })));
}

describe.runIf(hasOffice)('LibreOffice', { timeout: 180_000 }, () => {
  let html: Record<'fitting' | 'crossing', string>;
  const read = async (table: Table) => new TextDecoder().decode(await convert(await render(table), 'html'));

  beforeAll(async () => {
    html = { fitting: await read(fitting), crossing: await read(crossing) };
  }, 180_000);

  test('shows a form cell by cell as the page tree has it, spans included', () => {
    const tables = readHtmlTables(html.fitting);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toEqual(expected(fitting));
  });

  test('shows the same texts, cell by cell, in a form that crosses its page', () => {
    const rows = readHtmlTables(html.crossing).flat();
    const texts = rows.map((row) => row.map((cell) => cell.text));
    // The body's half of 绩效指标 is a cell of its own, and blank.
    const tree = expected(crossing).map((row) => row.map((cell) => cell.text));
    const firstIndicator = tree.findIndex((row) => row.includes('一级指标')) + 1;
    tree[firstIndicator]?.unshift('');
    expect(texts).toEqual(tree);
  });

  test('keeps a form that fits on one page, and repeats the head of one that does not', async () => {
    const one = await readPdf(await convert(await render(fitting, true), 'pdf'));
    expect(one).toHaveLength(1);
    const many = await readPdf(await convert(await render(crossing), 'pdf'));
    expect(many.length).toBeGreaterThan(2);
    for (const page of many) expect(page.text.match(/偏差原因分析及改进措施/g)).toHaveLength(1);
    expect(many.map((page) => page.text.match(/—\d—/)?.[0])).toEqual(many.map((_, index) => `—${index + 1}—`));
  });
});

test('mammoth reads the same text', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await render(fitting)) });
  const texts = (table: Table) => expected(table).map((row) => row.map((cell) => cell.text));
  expect(readHtmlTables(value)[0]?.map((row) => row.map((cell) => cell.text))).toEqual(texts(fitting));
  expect(messages.filter((message) => message.type === 'error')).toEqual([]);
});
