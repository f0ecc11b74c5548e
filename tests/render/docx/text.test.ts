import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Block, Run } from '../../../src/tree/page-tree.ts';
import { type Docx, readDocx, textOf } from '../../readers/docx.ts';
import { childOf, childrenOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, f1, laidOut, paragraph, section } from './form.ts';

async function render(...blocks: Block[]): Promise<Docx> {
  return readDocx(await renderDocx(laidOut(document(section(blocks))), { draft: false, program: 'jixiao' }));
}

function paragraphs(docx: Docx): XmlElement[] {
  return childrenOf(childOf(docx.part('word/document.xml'), 'w:body'), 'w:p');
}

function run(text: string, strong = false): Run {
  return { text, strong, origin: {} };
}

test.each([
  ['first\nsecond\n\nfourth'],
  ['label\tfigure'],
  ['\nat the start, at the end\n'],
  ['R&D <部门> "引号" 〈书名〉'],
  ['  two  blanks  '],
  ['CURRENT'],
  ['SECTION\tTOTAL_PAGES'],
])('%j stands in the file as it is', async (text) => {
  const docx = await render({ ...paragraph(''), runs: [run(text)] });
  const [only] = paragraphs(docx);
  expect(only && textOf(only)).toBe(text);
  expect(only && descendants(only, 'w:fldChar')).toEqual([]);
});

test('line breaks and tabs are elements, not characters', async () => {
  const [only] = paragraphs(await render({ ...paragraph(''), runs: [run('a\nb\tc')] }));
  expect(only && descendants(only, 'w:t').map((each) => each.text)).toEqual(['a', 'b', 'c']);
  expect(only && descendants(only, 'w:br')).toHaveLength(1);
  expect(only && descendants(only, 'w:tab')).toHaveLength(1);
});

test('every run hints at the Chinese font, and carries no formatting beside its emphasis', async () => {
  const [only] = paragraphs(await render({ ...paragraph(''), runs: [run('“走出去”——'), run('着重', true)] }));
  const formats = childrenOf(only, 'w:r').map((each) => childOf(each, 'w:rPr')?.children);
  const hint = { name: 'w:rFonts', attributes: { 'w:hint': 'eastAsia' }, children: [], text: '' };
  expect(formats[0]).toEqual([hint]);
  expect(formats[1]?.map((each) => each.attributes)).toEqual([{ 'w:val': 'StrongText' }, { 'w:hint': 'eastAsia' }]);
});

test('headings are Word’s own, with the machine’s number as text', async () => {
  const heading = {
    kind: 'heading',
    level: 2,
    id: 'a',
    number: '（一）',
    style: 'level',
    runs: [run('资金情况')],
    origin: {},
  } as const;
  const docx = await render(heading, paragraph('正文。'));
  expect(docx.outline).toEqual(['p:Heading2', 'p:DocumentBody']);
  expect(paragraphs(docx).map(textOf)).toEqual(['（一）资金情况', '正文。']);
});

test('an alignment is written only where it differs from the style’s', async () => {
  const docx = await render({ ...paragraph('右'), align: 'right' }, { ...paragraph('齐'), align: 'justify' });
  const own = paragraphs(docx).map((each) => childOf(childOf(each, 'w:pPr'), 'w:jc')?.attributes['w:val']);
  expect(own).toEqual(['right', undefined]);
});

test('a page break begins the next paragraph; a thin line makes it before a table', async () => {
  const pageBreak = { kind: 'page-break', origin: {} } as const;
  const docx = await render(paragraph('一'), pageBreak, paragraph('二'), pageBreak, f1(4));
  expect(docx.outline).toEqual(['p:DocumentBody', 'p:DocumentBody', 'p:TableGap', 'tbl', 'p:TableGap']);
  const breaks = paragraphs(docx).map((each) => childOf(childOf(each, 'w:pPr'), 'w:pageBreakBefore') !== undefined);
  expect(breaks).toEqual([false, true, true, false]);
});
