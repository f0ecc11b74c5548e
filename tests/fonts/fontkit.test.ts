/** fontkit is loaded without its largest tables; whoever asks for one gets the same answers. */
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadFontkit } from '../../src/fonts/fontkit.ts';

loadFontkit();
const inFontkit = createRequire(createRequire(import.meta.url).resolve('fontkit'));

test('what a WOFF2 file is packed with is unpacked, time after time', () => {
  const unpack: (bytes: Uint8Array) => Uint8Array = inFontkit('brotli/decompress.js');
  for (const text of ['绩效评价', '区信访办'.repeat(500)]) {
    expect(Buffer.from(unpack(brotliCompressSync(text))).toString()).toBe(text);
  }
});

test('letters have their categories and scripts', () => {
  const properties = inFontkit('unicode-properties');
  expect([...'绩5Aँ、'].map((letter) => properties.getCategory(letter.codePointAt(0)))).toEqual([
    'Lo',
    'Nd',
    'Lu',
    'Mn',
    'Po',
  ]);
  expect(['绩', 'A', 'क'].map((letter) => properties.getScript(letter.codePointAt(0)))).toEqual([
    'Han',
    'Latin',
    'Devanagari',
  ]);
});
