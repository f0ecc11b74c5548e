/** Word refuses a file whose elements stand in another order than its schema says: ours stand as it wants them. */
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { headingsOf } from '../../../src/tree/entry.ts';
import { readDocx } from '../../readers/docx.ts';
import { misplaced } from '../../readers/word-order.ts';
import { childOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, f1, formPage, laidOut, paragraph, section } from './form.ts';
import { longReport } from './long-report.ts';

test('all elements stand in the schema’s order', async () => {
  const heading = { kind: 'heading', level: 1, id: 'a', number: '一、', style: 'level', runs: [], origin: {} } as const;
  const strong = { ...paragraph(''), align: 'right', runs: [{ text: 'a', strong: true, origin: {} }] } as const;
  const pageBreak = { kind: 'page-break', origin: {} } as const;
  const table = f1(12);
  const words = section([heading, strong, pageBreak, { ...heading, id: 'b' }], {
    pageNumber: 'dash',
    orientation: 'landscape',
  });
  const tree = document(formPage(f1(6)), words, formPage(table));
  const docx = readDocx(await renderDocx(laidOut(tree, [table]), { draft: true, program: 'jixiao' }));
  const paths = docx.paths.filter((path) =>
    /^word\/(document|styles|settings|fontTable|header\d|footer\d)\.xml$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) expect([path, misplaced(docx.part(path))]).toEqual([path, []]);
});

test('so do those of a long report: contents, links, bookmarks, turned page numbers, page-number formats', async () => {
  const tree = longReport();
  const headings = new Map(headingsOf(tree).map(({ id }, page) => [id, { page, y: 0, number: '1' }]));
  const docx = readDocx(await renderDocx({ ...laidOut(tree), headings }, { draft: true, program: 'jixiao' }));
  const paths = docx.paths.filter((path) => /^word\/(document|styles|settings|header\d+|footer\d+)\.xml$/.test(path));
  const roots = paths.map((path) => docx.part(path));
  const wanted = ['sdt', 'hyperlink', 'bookmarkStart', 'fldChar', 'pgNumType', 'txbxContent', 'tabs'];
  for (const name of wanted) expect(roots.some((root) => descendants(root, `w:${name}`).length > 0)).toBe(true);
  expect(roots.flatMap(misplaced)).toEqual([]);
});

test('every cell ends with a paragraph, and no section ends with a table', async () => {
  const table = f1(12);
  const laid = laidOut(document(formPage(f1(6)), formPage(table)), [table]);
  const docx = readDocx(await renderDocx(laid, { draft: false, program: 'jixiao' }));
  const body = childOf(docx.part('word/document.xml'), 'w:body')?.children ?? [];
  expect(body.at(-1)?.name).toBe('w:sectPr');
  body.forEach((block, index) => {
    if (block.name === 'w:tbl') expect(body[index + 1]?.name).toBe('w:p');
  });
  const cells = docx.tables.flatMap((each) => each.rows.flatMap((row) => row.cells));
  expect(cells.every((cell) => cell.styles.length > 0)).toBe(true);
});

test('the order test sees an element out of order', () => {
  const child = (name: string): XmlElement => ({ name, attributes: {}, children: [], text: '' });
  const wrong = { ...child('w:tcPr'), children: [child('w:vMerge'), child('w:gridSpan'), child('w:unknown')] };
  expect(misplaced(wrong)).toEqual(['w:tcPr: w:gridSpan', 'w:tcPr: w:unknown']);
});
