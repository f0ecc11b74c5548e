import { expect, test } from 'vitest';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import * as build from '../../../src/tree/build.ts';
import type { Block, Run } from '../../../src/tree/page-tree.ts';
import { type Docx, readDocx, textOf } from '../../readers/docx.ts';
import { childOf, childrenOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, f1, laidOut, paragraph, section } from './form.ts';

async function render(...blocks: Block[]): Promise<Docx> {
  return renderWith({}, ...blocks);
}

/** @param found what the layout found out. */
async function renderWith(found: Partial<LaidOut>, ...blocks: Block[]): Promise<Docx> {
  const laid = { ...laidOut(document(section(blocks))), ...found };
  return readDocx(await renderDocx(laid, { draft: false, program: 'jixiao' }));
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

test('a part is above all headings: a style of its own, first in the navigation pane, with a hidden entry for contents', async () => {
  const part = {
    kind: 'heading',
    level: 1,
    id: 'a',
    number: '第二部分　',
    style: 'part',
    runs: [run('其他事项')],
    origin: {},
  } as const;
  const [only] = paragraphs(await render(part));
  const format = childOf(only, 'w:pPr');
  expect(childOf(format, 'w:pStyle')?.attributes['w:val']).toBe('PartTitle');
  expect(childOf(format, 'w:outlineLvl')?.attributes['w:val']).toBe('0');
  expect(only && descendants(only, 'w:instrText').map((each) => each.text.trim())).toEqual([
    'TC "第二部分　其他事项" \\f C \\l 1',
  ]);
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

test('a title breaks where the layout breaks it, through its runs, and loses the blanks there', async () => {
  const title = {
    ...paragraph('', 'report-title'),
    runs: [run('档案数字化'), run('服务 项目', true), run('评价报告')],
  };
  const lines = ['档案数字化服务', '项目评价报告'];
  const [broken] = paragraphs(await renderWith({ titles: new Map([[title, lines]]) }, title));
  expect(broken && textOf(broken)).toBe(lines.join('\n'));
  expect(broken && descendants(broken, 'w:t').map((each) => each.text)).toEqual([
    '档案数字化',
    '服务',
    '项目',
    '评价报告',
  ]);
  const [whole] = paragraphs(await renderWith({ titles: new Map([[title, ['另一个标题', '评价报告']]]) }, title));
  expect(whole && textOf(whole)).toBe('档案数字化服务 项目评价报告');
});

function spaceBefore(docx: Docx): (string | undefined)[] {
  return paragraphs(docx).map((each) => childOf(childOf(each, 'w:pPr'), 'w:spacing')?.attributes['w:before']);
}

test('a fill is space before what follows, a point short so that rounding turns no page', async () => {
  const fill = build.fill({});
  const fills = new Map([[fill, 200]]);
  const before = async (...blocks: Block[]) =>
    spaceBefore(await renderWith({ fills }, paragraph('甲'), fill, ...blocks));
  expect(await before(paragraph('乙'), paragraph('丙'))).toEqual([undefined, '3980', undefined]);
  expect(await before(paragraph('乙', 'signature-unit'))).toEqual([undefined, '5138']); // with its own 57.9 pt
  expect(await before(f1(4))).toEqual([undefined, '3980', undefined]); // on a line of its own
  expect(await before()).toEqual([undefined, '3980']);
});

test('a signature’s lines end where the layout centres them on each other', async () => {
  const date = paragraph('2024年3月5日', 'signature-date');
  const unit = paragraph('北京市丰台区人民政府办公室', 'signature-unit');
  const docx = await renderWith({ signatures: new Map([[date, 120.5]]) }, unit, date);
  const ends = paragraphs(docx).map((each) => childOf(childOf(each, 'w:pPr'), 'w:ind')?.attributes);
  expect(ends).toEqual([undefined, { 'w:right': '2410' }]);
});

test('a page break before contents stands on a thin line', async () => {
  const docx = await render(paragraph('一'), build.pageBreak({}), build.contents(2, {}), paragraph('二'));
  const breaks = paragraphs(docx).map((each) => childOf(childOf(each, 'w:pPr'), 'w:pageBreakBefore') !== undefined);
  expect(breaks).toEqual([false, true, false]);
});

test('the end of the text goes with the signature: no signature stands on a page alone', async () => {
  const docx = await render(paragraph('甲'), paragraph('乙'), paragraph('单位', 'signature-unit'));
  const kept = paragraphs(docx).map((each) => childOf(each, 'w:pPr')?.children.map((child) => child.name));
  expect(kept).toEqual([['w:pStyle'], ['w:pStyle', 'w:keepNext', 'w:widowControl'], ['w:pStyle']]);
});
