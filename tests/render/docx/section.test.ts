import { expect, test } from 'vitest';
import type { LaidPage } from '../../../src/layout/laid-out.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Section } from '../../../src/tree/page-tree.ts';
import { type Docx, readDocx, textOf } from '../../readers/docx.ts';
import { childOf, childrenOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, laidOut, paragraph, section } from './form.ts';

const words = [paragraph('正文。')];

async function render(sections: readonly Section[], draft = false, labels: readonly string[] = []): Promise<Docx> {
  const pages: LaidPage[] = labels.map((label) => ({ width: 1, height: 1, label: label || undefined, items: [], links: [] }));
  return readDocx(await renderDocx({ ...laidOut(document(...sections)), pages }, { draft, program: 'jixiao' }));
}

function setups(docx: Docx): XmlElement[] {
  return descendants(docx.part('word/document.xml'), 'w:sectPr');
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
    expect(line && textOf(line)).toBe('—  —');
    expect(line && descendants(line, 'w:instrText').map((each) => each.text)).toEqual(['PAGE']);
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
  const none = section(words);
  const dash = section(words, { pageNumber: 'dash' });
  const labels = ['', '— 1 —', '— 2 —', '— 3 —', '', '', '— 4 —'];
  const docx = await render([none, dash, dash, none, none, dash], false, labels);
  const starts = setups(docx).map((each) => childOf(each, 'w:pgNumType')?.attributes['w:start']);
  expect(starts).toEqual([undefined, '1', undefined, undefined, undefined, '4']);
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
