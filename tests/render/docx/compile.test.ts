/** docx gives its parts without a ZIP, and the same that it would have zipped. */
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compileDocument } from '../../../src/render/docx/compile.ts';

const replaced = [{ path: 'docProps/core.xml', data: '<core/>' }];

function make(): Document {
  const cell = new TableCell({ columnSpan: 2, children: [new Paragraph({ style: 'Heading1', text: '甲 & 乙' })] });
  const table = new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
    columnWidths: [3000, 3000],
    width: { size: 6000, type: WidthType.DXA },
  });
  const text = new TextRun({
    text: '丙',
    bold: true,
    size: 21,
    font: { ascii: 'Arial', eastAsia: '宋体', hint: 'eastAsia' },
  });
  const footer = new Footer({ children: [new Paragraph({ children: [text] })] });
  return new Document({
    sections: [{ footers: { default: footer }, children: [table, new Paragraph({ children: [text] })] }],
  });
}

test('the parts are those that Packer zips, in the same order', async () => {
  const zipped = Object.entries(unzipSync(await Packer.toBuffer(make(), undefined, replaced)));
  const parts = [...compileDocument(make(), replaced)];
  expect(parts.map(([path]) => path)).toEqual(zipped.map(([path]) => path));
  expect(parts).toEqual(zipped.map(([path, bytes]) => [path, strFromU8(bytes)]));
});

test('the styles are written once and stand in every document after it', () => {
  const constants = new Map();
  const first = [...compileDocument(make(), replaced, constants)];
  expect([...constants.keys()]).toEqual(['word/styles.xml', 'word/theme/theme1.xml']);
  expect([...compileDocument(make(), replaced, constants)]).toEqual(first);
  expect(new Map(first).get('word/styles.xml')).toContain('w:styleId="Heading1"');
});
