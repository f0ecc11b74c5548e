import { expect, test } from 'vitest';
import type { LaidPage } from '../../../src/layout/laid-out.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Section } from '../../../src/tree/page-tree.ts';
import { type Docx, readDocx, textOf } from '../../readers/docx.ts';
import { childOf, childrenOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, laidOut, paragraph, section } from './form.ts';

const words = [paragraph('正文。')];

/** @param counts how many pages each section came out at, all of them numbered through. */
async function render(sections: readonly Section[], draft = false, counts: readonly number[] = []): Promise<Docx> {
  let last = 0;
  const pages = counts.flatMap((count, index) => pagesOf(sections[index], count, () => (last += 1)));
  return readDocx(await renderDocx({ ...laidOut(document(...sections)), pages }, { draft, program: 'jixiao' }));
}

function pagesOf(own: Section | undefined, count: number, next: () => number): LaidPage[] {
  if (own === undefined) return [];
  return Array.from({ length: count }, () => {
    const number = own.pageNumber === 'none' ? undefined : next();
    return { width: 1, height: 1, section: own, number, label: undefined, items: [], links: [] };
  });
}

function setups(docx: Docx): XmlElement[] {
  return descendants(docx.part('word/document.xml'), 'w:sectPr');
}

/** What each section says of its page numbers: start and format. */
function numbering(docx: Docx): (string | undefined)[][] {
  const types = setups(docx).map((each) => childOf(each, 'w:pgNumType')?.attributes);
  return types.map((each) => [each?.['w:start'], each?.['w:fmt']]);
}

function references(setup: XmlElement | undefined, kind: 'header' | 'footer'): (string | undefined)[] {
  return childrenOf(setup, `w:${kind}Reference`).map((each) => each.attributes['w:type']);
}

test('the standard page has the 156 × 225 mm type area, a form page a larger one', async () => {
  const docx = await render([section(words, { page: 'standard' }), section(words)]);
  const [standard, form] = setups(docx).map((each) => childOf(each, 'w:pgMar')?.attributes);
  expect(standard).toMatchObject({ 'w:top': '2098', 'w:left': '1587', 'w:right': '1474', 'w:bottom': '1984' });
  expect(form).toMatchObject({ 'w:top': '1417', 'w:left': '1134', 'w:right': '1134', 'w:bottom': '1304' });
  expect(childOf(setups(docx)[0], 'w:docGrid')?.attributes['w:type']).toBeUndefined();
});

test('landscape and A3 turn and change the paper', async () => {
  const docx = await render([section(words, { orientation: 'landscape' }), section(words, { paper: 'A3' })]);
  const sizes = setups(docx).map((each) => childOf(each, 'w:pgSz')?.attributes);
  expect(sizes[0]).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
  expect(sizes[1]).toEqual({ 'w:w': '16838', 'w:h': '23811', 'w:orient': 'portrait' });
});

test('page numbers are a field between dashes, right on odd pages and left on even ones', async () => {
  const docx = await render([section(words, { pageNumber: 'dash' })]);
  expect(references(setups(docx)[0], 'footer')).toEqual(['default', 'even']);
  expect(childOf(docx.part('word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
  const lines = ['word/footer1.xml', 'word/footer2.xml'].map((path) => childOf(docx.part(path), 'w:p'));
  for (const line of lines) {
    expect(line && textOf(line)).toBe('— 1 —');
    expect(line && descendants(line, 'w:instrText').map((each) => each.text.trim())).toEqual(['PAGE']);
    expect(childOf(childOf(line, 'w:pPr'), 'w:pStyle')?.attributes['w:val']).toBe('PageNumberLine');
  }
  const formats = lines.map((line) => childOf(line, 'w:pPr'));
  expect(formats.map((each) => childOf(each, 'w:jc')?.attributes['w:val'])).toEqual(['right', 'left']);
  expect(childOf(formats[0], 'w:ind')?.attributes).toMatchObject({ 'w:right': '280', 'w:firstLine': '0' });
  expect(childOf(formats[1], 'w:ind')?.attributes).toMatchObject({ 'w:left': '280', 'w:firstLine': '0' });
});

test('a section without page numbers has no footer, also after one that has', async () => {
  const alone = await render([section(words)]);
  expect(references(setups(alone)[0], 'footer')).toEqual([]);
  const docx = await render([section(words, { pageNumber: 'dash' }), section(words)]);
  expect(references(setups(docx)[1], 'footer')).toEqual(['default', 'even']);
  for (const path of ['word/footer3.xml', 'word/footer4.xml']) expect(descendants(docx.part(path), 'w:r')).toEqual([]);
});

test('pages without a number do not count', async () => {
  const none = () => section(words);
  const dash = () => section(words, { pageNumber: 'dash' });
  const docx = await render([none(), dash(), dash(), none(), none(), dash()], false, [1, 2, 1, 1, 1, 1]);
  expect(numbering(docx).map(([start]) => start)).toEqual([undefined, '1', undefined, undefined, undefined, '4']);
});

test('contents count in roman numerals by themselves, the body from 1; what follows goes on', async () => {
  const docx = await render([
    section(words, { page: 'cover' }),
    section(words, { page: 'contents', pageNumber: 'roman', firstNumber: 1 }),
    section(words, { page: 'standard', pageNumber: 'dash', firstNumber: 1 }),
    section(words, { page: 'standard', pageNumber: 'dash', orientation: 'landscape' }),
    section(words, { page: 'standard', pageNumber: 'dash' }),
  ]);
  const going = [undefined, undefined];
  expect(numbering(docx)).toEqual([going, ['1', 'upperRoman'], ['1', undefined], going, going]);
});

test('the cover has no footer; a footer is written where it changes, and else taken over as Word does', async () => {
  const docx = await render([
    section(words, { page: 'cover' }),
    section(words, { page: 'contents', pageNumber: 'roman' }),
    section(words, { page: 'standard', pageNumber: 'dash' }),
    section(words, { page: 'standard', pageNumber: 'dash', orientation: 'landscape' }),
    section(words, { page: 'standard', pageNumber: 'dash' }),
    section(words, { pageNumber: 'dash' }),
  ]);
  const both = ['default', 'even'];
  expect(setups(docx).map((each) => references(each, 'footer'))).toEqual([[], both, [], both, both, []]);
});

test('on a landscape page the number is turned, at the foot of the upright page: below on odd pages, above on even', async () => {
  const docx = await render([section(words, { page: 'standard', pageNumber: 'dash', orientation: 'landscape' })]);
  const margins = childOf(setups(docx)[0], 'w:pgMar')?.attributes;
  // The upright page turned clockwise: its left edge is the top, its foot the left.
  expect(margins).toMatchObject({ 'w:top': '1587', 'w:right': '2098', 'w:bottom': '1474', 'w:left': '1984' });
  const sides = ['word/footer1.xml', 'word/footer2.xml'].map((path) => {
    const [box] = descendants(docx.part(path), 'v:rect');
    const [frame] = box ? descendants(box, 'v:textbox') : [];
    const [line] = box ? descendants(box, 'w:p') : [];
    expect(frame?.attributes.style).toBe('layout-flow:vertical');
    expect(line && textOf(line)).toBe('— 1 —');
    const place = Object.fromEntries((box?.attributes.style ?? '').split(';').map((each) => each.split(':')));
    const middle = Number.parseFloat(place['margin-left']) + Number.parseFloat(place.width) - 9; // half a line of 18 pt
    expect((middle * 25.4) / 72).toBeCloseTo(35 - 7, 1); // mm: the foot of the upright page, 7 below its type area
    expect((Number.parseFloat(place['margin-top']) * 25.4) / 72).toBeCloseTo(28, 1);
    expect((Number.parseFloat(place.height) * 25.4) / 72).toBeCloseTo(156, 1);
    return childOf(childOf(line, 'w:pPr'), 'w:jc')?.attributes['w:val'];
  });
  expect(sides).toEqual(['right', 'left']); // turned: right is below
});

test('a draft has the watermark on every kind of page of every section; nothing else has a page head', async () => {
  const docx = await render([section(words), section(words, { pageNumber: 'dash' })], true);
  const paths = docx.paths.filter((path) => /^word\/header\d+\.xml$/.test(path));
  expect(setups(docx).map((each) => references(each, 'header'))).toEqual([
    ['default', 'even'],
    ['default', 'even'],
  ]);
  expect(paths).toHaveLength(4);
  const marks = paths.flatMap((path) => descendants(docx.part(path), 'v:textpath'));
  expect(marks.flatMap((each) => each.attributes.string ?? [])).toEqual(['草稿', '草稿', '草稿', '草稿']);
  const filed = await render([section(words)]);
  expect(filed.paths.filter((path) => path.includes('header'))).toEqual([]);
});
