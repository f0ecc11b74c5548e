/** Whatever an author writes into a cell stands in the DOCX as written; mammoth reads it back. */
import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import * as build from '../../../src/tree/build.ts';
import { cell, document, laidOut, row, section } from './form.ts';

async function readBack(text: string): Promise<string> {
  const only = build.table({
    style: 'form',
    columns: [100],
    parts: [{ head: [], body: [row(cell(0, text))] }],
    origin: {},
  });
  const docx = await renderDocx(laidOut(document(section([only]))), { draft: false, program: 'jixiao' });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value.replace(/\n+$/, '');
}

/** Line breaks are elements, tested elsewhere; what XML cannot say is left out, half a character is said to be broken. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot say
const unsayable = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

const hostile = fc.constantFrom(
  ']]>',
  '&',
  '&amp;',
  '<w:t>',
  '</w:t>',
  '"',
  "'",
  '\t',
  '  ',
  '\u0000',
  '\ud800',
  '𠮷',
  '“”',
);
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 }), hostile), { maxLength: 8 })
  .map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ''));

test('any text in a cell comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await readBack(text)).toBe(text.replaceAll(unsayable, '').toWellFormed());
    }),
    { numRuns: 60 },
  );
});

test.each([
  { text: '“甲”&<乙>]]>&amp;丙', read: '“甲”&<乙>]]>&amp;丙' },
  { text: '𠮷\t㎡', read: '𠮷\t㎡' },
  { text: '甲\u0007乙\ufffe', read: '甲乙' },
  { text: '半个\ud842字', read: '半个\ufffd字' },
])('$text', async ({ text, read }) => {
  expect(await readBack(text)).toBe(read);
});
