import { beforeAll, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { cellStyles, type FontRole, paragraphStyles } from '../../../src/tree/style-sheet.ts';
import { type Docx, readDocx } from '../../readers/docx.ts';
import { childOf, childrenOf, type XmlElement } from '../../readers/xml.ts';
import { document, f1, formPage, laidOut } from './form.ts';

let docx: Docx;
let styles: XmlElement[];

beforeAll(async () => {
  docx = readDocx(await renderDocx(laidOut(document(formPage(f1(4)))), { draft: false, program: 'jixiao' }));
  styles = childrenOf(docx.part('word/styles.xml'), 'w:style');
});

function style(name: string): XmlElement {
  const found = styles.find((each) => childOf(each, 'w:name')?.attributes['w:val'] === name);
  if (!found) throw new Error(`no style ${name}`);
  return found;
}

/** An attribute of an element among a style's paragraph or run properties. */
function value(of: XmlElement, group: 'w:pPr' | 'w:rPr', element: string, attribute = 'w:val'): string | undefined {
  return childOf(childOf(of, group), element)?.attributes[attribute];
}

test('Word’s users see Chinese names, Word sees its own headings', () => {
  const names = styles.map((each) => childOf(each, 'w:name')?.attributes['w:val'] ?? '');
  const leveled = ['heading', 'toc'].flatMap((name) => [1, 2, 3, 4].map((level) => `${name} ${level}`));
  const own = ['Normal', 'Normal Table', 'Hyperlink', ...leveled];
  for (const name of own) expect(style(name).attributes['w:customStyle']).toBeUndefined();
  for (const name of names.filter((each) => !own.includes(each))) expect(name).toMatch(/^\p{Script=Han}+$/u);
  expect(names).toEqual(expect.arrayContaining([...own, '公文正文', '表格标题', '表格文字', '表格表头', '页码行']));
  expect(new Set(names).size).toBe(names.length);
  expect(['heading 1', 'heading 4'].map((name) => value(style(name), 'w:pPr', 'w:outlineLvl'))).toEqual(['0', '3']);
});

test('the body has 22 lines of 28 characters: 579 twips exactly, −5 between characters, two characters in', () => {
  const body = style('公文正文');
  expect(value(body, 'w:pPr', 'w:spacing', 'w:line')).toBe('579');
  expect(value(body, 'w:pPr', 'w:spacing', 'w:lineRule')).toBe('exact');
  expect(value(body, 'w:rPr', 'w:spacing')).toBe('-5');
  expect(value(body, 'w:rPr', 'w:sz')).toBe('32');
  expect(value(body, 'w:pPr', 'w:ind', 'w:firstLineChars')).toBe('200');
  expect(value(body, 'w:pPr', 'w:ind', 'w:firstLine')).toBe('640');
});

test('lines break as in our own layout: nothing hangs in the margin, nothing is put between Chinese and digits', () => {
  const base = childOf(style('Normal'), 'w:pPr')?.children.map((each) => [each.name, each.attributes['w:val']]);
  expect(base).toEqual([
    ['w:widowControl', 'false'],
    ['w:overflowPunct', 'false'],
    ['w:autoSpaceDE', 'false'],
    ['w:autoSpaceDN', 'false'],
  ]);
  for (const each of styles.filter((one) => one.attributes['w:type'] === 'paragraph' && one !== style('Normal')))
    expect(['Normal', 'CellText', 'TableText']).toContain(childOf(each, 'w:basedOn')?.attributes['w:val']);
});

test('table text is of its own size and pitch', () => {
  const text = style('表格文字');
  expect(value(text, 'w:pPr', 'w:spacing', 'w:line')).toBe('260');
  expect(value(text, 'w:rPr', 'w:sz')).toBe('18');
  expect(value(text, 'w:rPr', 'w:spacing')).toBeUndefined();
});

test('every font is named in all four slots, with the hint', () => {
  const official: Record<FontRole, string> = {
    title: '方正小标宋简体',
    heiti: '黑体',
    kaiti: '楷体_GB2312',
    fangsong: '仿宋_GB2312',
    songti: '宋体',
    latin: 'Times New Roman',
  };
  const defaults = childOf(childOf(docx.part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault');
  const fonts = [defaults, ...styles]
    .map((each) => childOf(childOf(each, 'w:rPr'), 'w:rFonts'))
    .filter((each) => !!each);
  expect(fonts.length).toBeGreaterThan(10);
  for (const { attributes } of fonts) {
    expect(Object.keys(attributes).sort()).toEqual(['w:ascii', 'w:cs', 'w:eastAsia', 'w:hAnsi', 'w:hint']);
    expect(Object.values(official)).toContain(attributes['w:eastAsia']);
  }
  expect(value(style('表格标题'), 'w:rPr', 'w:rFonts', 'w:eastAsia')).toBe(official.title);
  expect(value(style('heading 1'), 'w:rPr', 'w:rFonts', 'w:eastAsia')).toBe(official.heiti);
  expect(value(style('heading 2'), 'w:rPr', 'w:rFonts', 'w:eastAsia')).toBe(official.kaiti);
  expect(value(style('公文正文'), 'w:rPr', 'w:rFonts', 'w:eastAsia')).toBe(official.fangsong);
  expect(value(style('公文正文'), 'w:rPr', 'w:rFonts', 'w:ascii')).toBe(official.latin);
  expect(value(style('页码行'), 'w:rPr', 'w:rFonts', 'w:ascii')).toBe(official.songti);
});

test('the font table offers 仿宋 where 仿宋_GB2312 is missing', () => {
  const font = childrenOf(docx.part('word/fontTable.xml'), 'w:font').find(
    (each) => each.attributes['w:name'] === '仿宋_GB2312',
  );
  expect(childOf(font, 'w:altName')?.attributes['w:val']).toBe('仿宋');
});

test('every style of the style sheet is there, and every style named in the document exists', () => {
  const ids = new Set(styles.map((each) => each.attributes['w:styleId']));
  expect(ids.size).toBeGreaterThanOrEqual(Object.keys(paragraphStyles).length + Object.keys(cellStyles).length);
  const used = docx.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.styles)));
  for (const id of used) expect(ids).toContain(id);
  for (const each of styles) {
    const base = childOf(each, 'w:basedOn')?.attributes['w:val'];
    if (base) expect(ids).toContain(base);
  }
});

test('the document’s language is Chinese', () => {
  const defaults = childOf(childOf(docx.part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault');
  expect(childOf(childOf(defaults, 'w:rPr'), 'w:lang')?.attributes['w:eastAsia']).toBe('zh-CN');
});

test('contents lines end in leader dots and a number at the type area’s right edge', () => {
  for (const [level, left] of [undefined, '320', '640', '960'].entries()) {
    const contents = style(`toc ${level + 1}`);
    const [tab] = childOf(childOf(contents, 'w:pPr'), 'w:tabs')?.children ?? [];
    expect(tab?.attributes).toEqual({ 'w:val': 'right', 'w:pos': '8844', 'w:leader': 'dot' }); // 156 mm
    expect(value(contents, 'w:pPr', 'w:ind', 'w:left')).toBe(left);
    // LibreOffice loses the number behind a tab beyond a right indent.
    expect(value(contents, 'w:pPr', 'w:ind', 'w:right')).toBeUndefined();
    expect(value(contents, 'w:rPr', 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
  }
});

test('links that Word makes in the contents stay black and without a line', () => {
  expect(childOf(style('Hyperlink'), 'w:rPr')).toBeUndefined();
});

test('headings and titles stay whole and with what follows; a signature stands four characters in', () => {
  for (const name of ['heading 1', 'heading 4', '报告标题', '附件序号', '表题']) {
    const kept = childOf(style(name), 'w:pPr')?.children.map((each) => each.name);
    expect([name, kept]).toEqual([name, expect.arrayContaining(['w:keepNext', 'w:keepLines'])]);
  }
  for (const name of ['落款单位', '成文日期']) expect(value(style(name), 'w:pPr', 'w:ind', 'w:right')).toBe('1280');
});

test('a report’s tables have text, label, figure and head styles of their own, larger than a form’s', () => {
  expect(value(style('报告表格文字'), 'w:rPr', 'w:sz')).toBe('21');
  for (const name of ['报告表格栏目', '报告表格数字', '报告表格表头']) {
    expect(childOf(style(name), 'w:basedOn')?.attributes['w:val']).toBe('TableText');
    expect(value(style(name), 'w:pPr', 'w:jc')).toBe('center');
  }
  expect(value(style('报告表格表头'), 'w:rPr', 'w:rFonts', 'w:eastAsia')).toBe('黑体');
});
