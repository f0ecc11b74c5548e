/** All that docx draws at random or counts through the process, in one document that it writes directly. */
import { Bookmark, Document, ExternalHyperlink, Header, ImageRun, PageReference, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { expect, test } from 'vitest';
import { compileDocument } from '../../../src/render/docx/compile.ts';
import { settlePackage } from '../../../src/render/docx/package.ts';
import { renumber } from '../../../src/render/docx/renumber.ts';
import { readDocx } from '../../readers/docx.ts';
import { descendants } from '../../readers/xml.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

function raw(): ReadonlyMap<string, string | Uint8Array> {
  const link = (url: string) => new ExternalHyperlink({ link: url, children: [new TextRun('link')] });
  const header = new Header({ children: [new Paragraph({ children: [new TextWatermark({ text: '草稿' })] })] });
  const children = [
    new Paragraph({
      children: [new Bookmark({ id: 'first', children: [new TextRun('a')] }), new PageReference('first')],
    }),
    new Paragraph({ children: [new Bookmark({ id: 'second', children: [new TextRun('b')] })] }),
    new Paragraph({ children: [link('https://example.org/a'), link('https://example.org/b')] }),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } })] }),
  ];
  return compileDocument(new Document({ sections: [{ headers: { default: header }, children }] }), [
    { path: 'docProps/core.xml', data: '<core/>' },
  ]);
}

test('a document with bookmarks, links, pictures and a watermark settles to the same bytes', () => {
  const first = raw();
  const second = raw();
  expect(second).not.toEqual(first);
  expect(settlePackage(second)).toEqual(settlePackage(first));
});

test('links still lead where they led', () => {
  const docx = readDocx(settlePackage(raw()));
  const targets = new Map(
    docx.part('word/_rels/document.xml.rels').children.map((each) => [each.attributes.Id, each.attributes.Target]),
  );
  const body = docx.part('word/document.xml');
  const links = descendants(body, 'w:hyperlink').map((each) => targets.get(each.attributes['r:id']));
  expect(links).toEqual(['https://example.org/a', 'https://example.org/b']);
  const picture = descendants(body, 'a:blip').map((each) => targets.get(each.attributes['r:embed']));
  expect(picture).toEqual([expect.stringMatching(/^media\/.*\.png$/)]);
  const starts = descendants(body, 'w:bookmarkStart').map((each) => each.attributes['w:id']);
  expect(starts).toEqual(['1', '2']);
  expect(descendants(body, 'w:bookmarkEnd').map((each) => each.attributes['w:id'])).toEqual(starts);
});

test('bookmarks are counted anew, from 1, a start with its end; their names and the text are left alone', () => {
  const part = (id: number) =>
    `<w:bookmarkStart w:id="${id}" w:name="_Toc000077"/><w:t>_Toc77 w:id="5"</w:t><w:bookmarkEnd w:id="${id}"/>`;
  expect(renumber(new Map([['word/document.xml', part(5)]])).get('word/document.xml')).toBe(
    part(1).replace('w:id="1"</w:t>', 'w:id="5"</w:t>'),
  );
});

test('the content types come first, all else in a fixed order', () => {
  const { paths } = readDocx(settlePackage(raw()));
  expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  expect(paths.slice(3)).toEqual(paths.slice(3).toSorted());
});
