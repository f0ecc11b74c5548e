/**
 * Word refuses a file whose elements stand in another order than its schema says. The orders here are those of the
 * transitional WordprocessingML schema (ISO/IEC 29500-4), as far as this renderer writes them.
 */
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { headingsOf } from '../../../src/tree/entry.ts';
import { readDocx } from '../../readers/docx.ts';
import { childOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { document, f1, formPage, laidOut, paragraph, section } from './form.ts';
import { longReport } from './long-report.ts';

/** Names joined by `|` may stand in any order among themselves. */
const orders: Readonly<Record<string, string>> = {
  'w:body': 'p|tbl|sdt sectPr',
  'w:ftr': 'p',
  'w:hdr': 'p',
  'w:p': 'pPr r|hyperlink|bookmarkStart|bookmarkEnd',
  'w:hyperlink': 'r',
  'w:r': 'rPr t|br|tab|fldChar|instrText|pict',
  'w:txbxContent': 'p',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:sdtPr': 'rPr alias tag id lock placeholder temporary showingPlcHdr docPartObj',
  'w:docPartObj': 'docPartGallery docPartCategory docPartUnique',
  'w:sdtContent': 'p',
  'w:tabs': 'tab',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:style':
    'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tblGrid': 'gridCol',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:settings': 'displayBackgroundShape defaultTabStop evenAndOddHeaders compat',
  'w:fonts': 'font',
  'w:font': 'altName panose1 charset family notTrueType pitch sig',
};

/** Every element of the part that stands out of order or is not known, as `parent: child`. */
function misplaced(element: XmlElement): string[] {
  const order = orders[element.name]?.split(' ').map((names) => names.split('|').map((name) => `w:${name}`));
  const found = element.children.flatMap(misplaced);
  if (!order) return found;
  const places = element.children.map((child) => order.findIndex((names) => names.includes(child.name)));
  element.children.forEach((child, index) => {
    const before = places[index - 1] ?? 0;
    if ((places[index] ?? -1) < before) found.push(`${element.name}: ${child.name}`);
  });
  return found;
}

test('all elements stand in the schema’s order', async () => {
  const heading = { kind: 'heading', level: 1, id: 'a', number: '一、', style: 'level', runs: [], origin: {} } as const;
  const strong = { ...paragraph(''), align: 'right', runs: [{ text: 'a', strong: true, origin: {} }] } as const;
  const pageBreak = { kind: 'page-break', origin: {} } as const;
  const table = f1(12);
  const words = section([heading, strong, pageBreak, { ...heading, id: 'b' }], {
    pageNumber: 'dash',
    orientation: 'landscape',
  });
  const tree = document(formPage(f1(6)), words, formPage(table));
  const docx = readDocx(await renderDocx(laidOut(tree, [table]), { draft: true, program: 'jixiao' }));
  const paths = docx.paths.filter((path) =>
    /^word\/(document|styles|settings|fontTable|header\d|footer\d)\.xml$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) expect([path, misplaced(docx.part(path))]).toEqual([path, []]);
});

test('so do those of a long report: contents, links, bookmarks, turned page numbers, page-number formats', async () => {
  const tree = longReport();
  const headings = new Map(headingsOf(tree).map(({ id }, page) => [id, { page, y: 0, number: '1' }]));
  const docx = readDocx(await renderDocx({ ...laidOut(tree), headings }, { draft: true, program: 'jixiao' }));
  const paths = docx.paths.filter((path) => /^word\/(document|styles|settings|header\d+|footer\d+)\.xml$/.test(path));
  const roots = paths.map((path) => docx.part(path));
  const wanted = ['sdt', 'hyperlink', 'bookmarkStart', 'fldChar', 'pgNumType', 'txbxContent', 'tabs'];
  for (const name of wanted) expect(roots.some((root) => descendants(root, `w:${name}`).length > 0)).toBe(true);
  expect(roots.flatMap(misplaced)).toEqual([]);
});

test('every cell ends with a paragraph, and no section ends with a table', async () => {
  const table = f1(12);
  const laid = laidOut(document(formPage(f1(6)), formPage(table)), [table]);
  const docx = readDocx(await renderDocx(laid, { draft: false, program: 'jixiao' }));
  const body = childOf(docx.part('word/document.xml'), 'w:body')?.children ?? [];
  expect(body.at(-1)?.name).toBe('w:sectPr');
  body.forEach((block, index) => {
    if (block.name === 'w:tbl') expect(body[index + 1]?.name).toBe('w:p');
  });
  const cells = docx.tables.flatMap((each) => each.rows.flatMap((row) => row.cells));
  expect(cells.every((cell) => cell.styles.length > 0)).toBe(true);
});

test('the order test sees an element out of order', () => {
  const child = (name: string): XmlElement => ({ name, attributes: {}, children: [], text: '' });
  const wrong = { ...child('w:tcPr'), children: [child('w:vMerge'), child('w:gridSpan'), child('w:unknown')] };
  expect(misplaced(wrong)).toEqual(['w:tcPr: w:gridSpan', 'w:tcPr: w:unknown']);
});
