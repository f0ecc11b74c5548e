/** 目录 in the file: the field, its lines and where they lead. */
import { beforeAll, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { headingsOf } from '../../../src/tree/entry.ts';
import { type Docx, readDocx, textOf } from '../../readers/docx.ts';
import { childOf, childrenOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, laidOut, section } from './form.ts';
import { contents, heading, longReport } from './long-report.ts';

const tree = longReport();
/** The number on the page of each heading, said by hand: no two alike. */
const numbers = new Map(headingsOf(tree).map(({ id }, index) => [id, String(index * 2 + 1)]));

let docx: Docx;
let body: XmlElement;
let lines: XmlElement[];

beforeAll(async () => {
  const headings = new Map([...numbers].map(([id, number], page) => [id, { page, y: 0, number }]));
  docx = readDocx(await renderDocx({ ...laidOut(tree), headings }, { draft: false, program: 'jixiao' }));
  body = docx.part('word/document.xml');
  lines = descendants(body, 'w:sdtContent').flatMap((each) => childrenOf(each, 'w:p'));
});

function styleOf(line: XmlElement): string | undefined {
  return childOf(childOf(line, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
}

function instructions(element: XmlElement): string[] {
  return descendants(element, 'w:instrText').map((each) => each.text.trim());
}

test('each line says a heading of the first two levels as the body does, and the number of its page', () => {
  const listed = headingsOf(tree, 2);
  expect(listed.length).toBeGreaterThan(25);
  const said = lines.slice(0, -1).map((line) => textOf(line).split('\t'));
  expect(said.map(([, number]) => number)).toEqual(listed.map(({ id }) => numbers.get(id)));
  const shown = childrenOf(childOf(body, 'w:body'), 'w:p').filter((each) => /^Heading[12]$/.test(styleOf(each) ?? ''));
  const entries = said.map(([entry]) => entry);
  expect(entries.slice(0, -2)).toEqual(shown.map(textOf));
  expect(entries.slice(-2)).toEqual([
    '附件1　"信访"宣传经费项目支出绩效自评表',
    '附件2　"信访"宣传经费项目支出绩效自评表',
  ]);
  expect(lines.slice(0, -1).map(styleOf)).toEqual(listed.map(({ level }) => `TOC${level}`));
});

test('it is one field that Word can make anew and does not ask about', () => {
  const [toc, ...others] = instructions({ name: '', attributes: {}, children: lines, text: '' });
  expect(toc).toBe('TOC \\o "1-2" \\h \\z \\f C');
  expect(others.every((each) => each.startsWith('PAGEREF _Toc'))).toBe(true);
  const marks = lines.flatMap((line) => descendants(line, 'w:fldChar')).map((each) => each.attributes);
  let depth = 0;
  const depths = marks.map(({ 'w:fldCharType': type }) => {
    if (type === 'begin') depth += 1;
    if (type === 'end') depth -= 1;
    return depth;
  });
  expect(depths.at(-1)).toBe(0);
  expect(Math.min(...depths.slice(0, -1))).toBe(1); // all lines lie within the one field
  for (const mark of marks) expect(Object.keys(mark)).toEqual(['w:fldCharType']); // no w:dirty
  expect(childOf(docx.part('word/settings.xml'), 'w:updateFields')).toBeUndefined();
  expect(descendants(body, 'w:docPartGallery').map((each) => each.attributes['w:val'])).toEqual(['Table of Contents']);
});

test('each line leads to its own heading, also where two headings say the same', () => {
  const bookmarks = descendants(body, 'w:bookmarkStart').map((each) => each.attributes);
  const names = bookmarks.map((each) => each['w:name']);
  expect(names.slice(0, 3)).toEqual(['_Toc000001', '_Toc000002', '_Toc000003']);
  expect(new Set(names).size).toBe(headingsOf(tree).length);
  const paragraphs = childrenOf(childOf(body, 'w:body'), 'w:p');
  const marked = new Map(
    paragraphs.flatMap((each) =>
      childrenOf(each, 'w:bookmarkStart').map((start) => [start.attributes['w:name'], textOf(each)]),
    ),
  );
  for (const line of lines.slice(0, -1)) {
    const anchor = childOf(line, 'w:hyperlink')?.attributes['w:anchor'];
    expect(textOf(line).startsWith(marked.get(anchor) ?? '?')).toBe(true);
    expect(instructions(line).at(-1)).toBe(`PAGEREF ${anchor} \\h`);
  }
  const anchors = lines.flatMap((line) => descendants(line, 'w:hyperlink')).map((each) => each.attributes['w:anchor']);
  expect(new Set(anchors).size).toBe(anchors.length);
  const ids = bookmarks.map((each) => each['w:id']);
  expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
  expect(descendants(body, 'w:bookmarkEnd').map((each) => each.attributes['w:id'])).toEqual(ids);
});

test('an annex is found by its hidden entry, not by a heading style, and stands in the navigation pane', () => {
  const annexes = childrenOf(childOf(body, 'w:body'), 'w:p').filter((each) => styleOf(each) === 'AnnexLabel');
  expect(annexes.map(textOf)).toEqual(['附件1', '附件2']);
  expect(annexes.map(instructions)).toEqual(
    ['附件1', '附件2'].map((label) => [`TC "${label}　\\"信访\\"宣传经费项目支出绩效自评表" \\f C \\l 1`]),
  );
  const levels = annexes.map((each) => childOf(childOf(each, 'w:pPr'), 'w:outlineLvl')?.attributes['w:val']);
  expect(levels).toEqual(['0', '0']);
});

test('without an annex no entries are asked for; a heading on a page without a number gets none', async () => {
  const blocks = [contents(1), heading(1, 'a', '一、', '概况'), heading(2, 'b', '（一）', '不在目录')];
  const laid = laidOut(document(section(blocks)));
  const small = readDocx(await renderDocx(laid, { draft: false, program: 'jixiao' })).part('word/document.xml');
  const [line, ...rest] = descendants(small, 'w:sdtContent').flatMap((each) => childrenOf(each, 'w:p'));
  expect(line && textOf(line)).toBe('一、概况');
  expect(line && instructions(line)).toEqual(['TOC \\o "1-1" \\h \\z']);
  expect(rest).toHaveLength(1);
});

test('contents without a heading are an empty field', async () => {
  const laid = laidOut(document(section([contents(2)])));
  const empty = readDocx(await renderDocx(laid, { draft: false, program: 'jixiao' })).part('word/document.xml');
  expect(descendants(empty, 'w:fldChar').map((each) => each.attributes['w:fldCharType'])).toEqual([
    'begin',
    'separate',
    'end',
  ]);
});
