/** The ZIP around the parts: nothing in it but the parts, in a fixed order, the same bytes every time. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Part, packed, settlePackage } from '../../../src/render/docx/package.ts';
import { readDocx } from '../../readers/docx.ts';

const parts = new Map<string, string>([
  ['word/styles.xml', '<styles/>'],
  ['docProps/core.xml', '<core>甲</core>'],
  ['word/document.xml', `<document>${'乙'.repeat(5000)}</document>`],
  ['_rels/.rels', '<rels/>'],
  ['[Content_Types].xml', '<types/>'],
]);

test('what goes in comes out, whatever it is', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}\.xml$/), part, { minKeys: 1 }), (files) => {
      const read = unzipSync(settlePackage(new Map(Object.entries(files))));
      expect(Object.keys(read).sort()).toEqual(Object.keys(files).sort());
      for (const [path, data] of Object.entries(files)) {
        expect(Buffer.from(read[path] ?? [])).toEqual(Buffer.from(data as Uint8Array));
      }
    }),
  );
});

test('a part that was compressed before gives the same file as one that was not', () => {
  const before = new Map<string, Part>([...parts].map(([path, text]) => [path, packed(text)]));
  expect(settlePackage(before)).toEqual(settlePackage(parts));
  expect(settlePackage(new Map([...parts].reverse()))).toEqual(settlePackage(parts));
});

test('the content types come first, all else in a fixed order', () => {
  const { paths } = readDocx(settlePackage(parts));
  expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  expect(paths.slice(3)).toEqual(['docProps/core.xml', 'word/styles.xml']);
  expect(strFromU8(unzipSync(settlePackage(parts))['docProps/core.xml'] ?? new Uint8Array())).toBe('<core>甲</core>');
});
