/**
 * The order of elements in Word's parts. Word refuses a file whose elements stand in another order than its schema says.
 * The orders here are those of the transitional WordprocessingML schema (ISO/IEC 29500-4), as far as they are written.
 */
import type { XmlElement } from './xml.ts';

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

/** Returns every element of the part that stands out of order or is not known, as `parent: child`. */
export function misplaced(element: XmlElement): string[] {
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
