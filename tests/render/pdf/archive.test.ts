/** What archives ask of a PDF (ISO 19005-2 and -3, level B), read back by qpdf and poppler. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedFonts } from '../../../src/fonts/loaded-fonts.ts';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { layout } from '../../../src/layout/layout.ts';
import type { Carried } from '../../../src/render/carried.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import type { PageTree } from '../../../src/tree/page-tree.ts';
import { packagedFonts } from '../../fonts/packaged-fonts.ts';
import { longReport } from '../../layout/long-report.ts';
import { page, text, tree } from '../../layout/sample-trees.ts';
import { readPdf } from '../../readers/pdf.ts';
import { isDictionary, type PdfObjects, readPdfObjects, runOn } from '../../readers/pdf-objects.ts';
import { descendants, readXml } from '../../readers/xml.ts';

let fonts: LoadedFonts;
beforeAll(async () => {
  fonts = await packagedFonts();
});

const carried: Carried = {
  own: [{ name: '自评表/甲.yaml', text: '项目名称: 甲\r\n', mediaType: 'application/yaml', about: '来源' }],
  shared: [{ name: '表样.json', text: '{}', mediaType: 'application/json', about: '表样' }],
};

async function pdfOf(pages: PageTree, options: { readonly draft?: boolean; readonly carried?: Carried } = {}) {
  const laid = layout(pages, fonts.set).value as LaidOut;
  return renderPdf(laid, fonts, { draft: false, program: 'jixiao 0.1.0', ...options });
}

function catalogue(objects: PdfObjects) {
  return objects.dictionary(objects.trailer['/Root']);
}

describe.each([
  { name: 'a draft without sources', options: { draft: true }, part: '2' },
  { name: 'a report with its sources', options: { carried }, part: '3' },
])('$name', ({ options, part }) => {
  let pdf: Uint8Array;
  let objects: PdfObjects;
  beforeAll(async () => {
    pdf = await pdfOf({ ...longReport({ chapters: 2, indicators: 8, annexes: 2 }), title: '甲 & 乙 <丙>' }, options);
    objects = readPdfObjects(pdf);
  });

  test('has no mistake that qpdf and poppler see', () => {
    const checked = runOn(pdf, 'qpdf', (file) => ['--check', file]);
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    const { stdout, stderr } = runOn(pdf, 'pdfinfo', (file) => [file]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Tagged: +yes$/m);
    expect(stdout).toMatch(/^Encrypted: +no$/m);
    expect(stdout).toMatch(/^JavaScript: +no$/m);
  });

  test(`says that it is PDF/A-${part}b, and of itself the same in both places`, () => {
    const xmp = xmpOf(pdf);
    expect([textIn(xmp, 'pdfaid:part'), textIn(xmp, 'pdfaid:conformance')]).toEqual([part, 'B']);
    const info = objects.dictionary(objects.trailer['/Info']);
    const said = (key: string) => String(objects.get(info[key])).replace(/^u:/, '');
    expect(textIn(xmp, 'dc:title')).toBe('甲 & 乙 <丙>');
    expect(said('/Title')).toBe('甲 & 乙 <丙>');
    expect(textIn(xmp, 'dc:creator')).toBe(said('/Author'));
    expect(textIn(xmp, 'dc:description')).toBe(said('/Subject'));
    expect(textIn(xmp, 'pdf:Producer')).toBe(said('/Producer'));
    expect(textIn(xmp, 'xmp:CreatorTool')).toBe(said('/Creator'));
    for (const [name, key] of [['xmp:CreateDate', '/CreationDate'] as const, ['xmp:ModifyDate', '/ModDate'] as const]) {
      expect(`D:${textIn(xmp, name).replace(/[-:T]/g, '')}`).toBe(said(key));
    }
  });

  test('says what its colours mean, in which language it is, and shows its title', () => {
    const root = catalogue(objects);
    expect(root['/Lang']).toBe('u:zh-CN');
    expect(objects.dictionary(root['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    const [intent] = root['/OutputIntents'] as string[];
    const { '/S': kind, '/DestOutputProfile': profile } = objects.dictionary(intent);
    expect([kind, objects.dictionary(profile)['/N']]).toEqual(['/GTS_PDFA1', 3]);
    expect(root['/Outlines']).toBeDefined();
    const [first, second] = objects.trailer['/ID'] as string[];
    expect(first).toMatch(/^b:[0-9a-f]{32}$/);
    expect(second).toBe(first);
  });

  test('embeds every font, with a character behind every code', () => {
    const used = objects.all.filter((one) => one['/Type'] === '/Font' && one['/Subtype'] === '/Type0');
    expect(used.length).toBeGreaterThan(1);
    for (const font of used) {
      expect(font['/Encoding']).toBe('/Identity-H');
      expect(objects.dictionary(font['/ToUnicode'])).toBeDefined();
      const inner = objects.dictionary((objects.get(font['/DescendantFonts']) as string[])[0]);
      expect([inner['/Subtype'], inner['/CIDToGIDMap']]).toEqual(['/CIDFontType2', '/Identity']);
      const descriptor = objects.dictionary(inner['/FontDescriptor']);
      expect(objects.dictionary(descriptor['/FontFile2'])).toBeDefined();
      // A list of the embedded characters may be left out; a wrong one may not be there.
      expect(descriptor['/CIDSet']).toBeUndefined();
      expect(String(font['/BaseFont'])).toMatch(/^\/[A-Z]{6}\+/);
    }
    const { stdout } = runOn(pdf, 'pdffonts', (file) => [file]);
    const rows = stdout.trim().split('\n').slice(2);
    expect(rows).toHaveLength(used.length);
    for (const row of rows) expect(row).toMatch(/ yes yes yes +\d+ +0$/);
  });

  test('has nothing transparent, no action but going to a place, no annotation but links that are printed', () => {
    const words = new Set(JSON.stringify(objects.all).match(/"\/\w+"/g));
    const forbidden = [
      'ExtGState',
      'SMask',
      'JavaScript',
      'JS',
      'AA',
      'OpenAction',
      'OCProperties',
      'AcroForm',
      'Encrypt',
    ];
    expect([...forbidden, 'LZWDecode', 'Launch', 'URI'].filter((name) => words.has(`"/${name}"`))).toEqual([]);
    expect(words.has('"/Annots"')).toBe(true);
    const links = objects.all.filter((one) => one['/Subtype'] === '/Link');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link['/F']).toBe(4);
      expect(link['/StructParent']).toEqual(expect.any(Number));
      expect(String(link['/Contents'])).toMatch(/^u:./);
    }
    const actions = objects.all.flatMap((one) => (one['/A'] === undefined ? [] : [objects.get(one['/A'])]));
    const kinds = actions.filter(isDictionary).flatMap((action) => action['/S'] ?? []);
    expect(new Set(kinds)).toEqual(new Set(['/GoTo']));
  });
});

test('attached files name their kind, their place in the whole, and come out as they went in', async () => {
  const pdf = await pdfOf(tree(page([text('正文')])), { carried });
  const objects = readPdfObjects(pdf);
  const files = (catalogue(objects)['/AF'] as string[]).map((file) => objects.dictionary(file));
  expect(files.map((file) => [file['/UF'], file['/AFRelationship']])).toEqual([
    ['u:自评表/甲.yaml', '/Source'],
    ['u:表样.json', '/Source'],
  ]);
  const streams = files.map((file) => objects.dictionary(objects.dictionary(file['/EF'])['/F']));
  expect(streams.map((stream) => stream['/Subtype'])).toEqual(['/application/yaml', '/application/json']);
  const { stdout } = runOn(pdf, 'qpdf', (file) => ['--show-attachment=00001', file]);
  expect(stdout).toBe('项目名称: 甲\r\n');
});

test('characters that share a glyph are copied as they were written', async () => {
  // In Noto Serif SC these pairs look alike: a radical and the character, a compatibility form and the usual one.
  const words = '⽤用⼈人豈豈⾦金';
  const pages = await readPdf(await pdfOf(tree(page([text(words)], { pageNumber: 'none' }))));
  expect([...pages.map((each) => each.text).join('')].map((one) => one.codePointAt(0))).toEqual(
    [...words].map((one) => one.codePointAt(0)),
  );
});

function xmpOf(pdf: Uint8Array) {
  const all = Buffer.from(pdf).toString('utf8');
  const packet = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(all)?.[0];
  if (packet === undefined) throw new Error('no XMP that can be read without unpacking it');
  return readXml(packet);
}

function textIn(root: ReturnType<typeof readXml>, name: string): string {
  const [found] = descendants(root, name);
  const [item] = found ? descendants(found, 'rdf:li') : [];
  const inner = item ?? found;
  if (inner === undefined) throw new Error(`no ${name}`);
  return inner.text;
}
