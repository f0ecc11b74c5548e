/** All that docx draws at random or counts through the process, in one document that it writes directly. */
import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Header,
  ImageRun,
  Packer,
  PageReference,
  Paragraph,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { expect, test } from 'vitest';
import { settlePackage } from '../../../src/render/docx/package.ts';
import { renumber } from '../../../src/render/docx/renumber.ts';
import { readDocx } from '../../readers/docx.ts';
import { descendants } from '../../readers/xml.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

function raw(): Promise<Buffer> {
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
  return Packer.toBuffer(new Document({ sections: [{ headers: { default: header }, children }] }), undefined, [
    { path: 'docProps/core.xml', data: '<core/>' },
  ]);
}

test('a document with bookmarks, links, pictures and a watermark settles to the same bytes', async () => {
  const first = await raw();
  const second = await raw();
  expect(Buffer.compare(first, second)).not.toBe(0);
  expect(settlePackage(second)).toEqual(settlePackage(first));
});

test('links still lead where they led', async () => {
  const docx = readDocx(settlePackage(await raw()));
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

test('contents entries and their bookmarks get the same new names', () => {
  const part = '<w:bookmarkStart w:name="_Toc77" w:id="5"/><w:instrText>PAGEREF _Toc77</w:instrText><a>_Toc9</a>';
  expect(renumber(new Map([['word/document.xml', part]])).get('word/document.xml')).toBe(
    '<w:bookmarkStart w:name="_Toc1" w:id="1"/><w:instrText>PAGEREF _Toc1</w:instrText><a>_Toc2</a>',
  );
});

test('the content types come first, all else in a fixed order', async () => {
  const { paths } = readDocx(settlePackage(await raw()));
  expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  expect(paths.slice(3)).toEqual(paths.slice(3).toSorted());
});
