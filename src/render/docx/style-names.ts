/**
 * What the style sheet's names are called in Word: an English id in the file, a Chinese name in the style gallery.
 *
 * Headings are Word's own (`heading 1` is shown as 标题 1), so that the navigation pane and contents find them.
 */
import type { CellStyleName, ParagraphStyleName } from '../../tree/style-sheet.ts';

export interface WordStyleName {
  readonly id: string;
  readonly name: string;
}

export const paragraphStyleNames = {
  body: { id: 'DocumentBody', name: '公文正文' },
  'form-title': { id: 'FormTitle', name: '表格标题' },
  'form-year': { id: 'FormYear', name: '表格年度' },
  'form-head': { id: 'FormHead', name: '表头说明' },
  note: { id: 'FormNote', name: '表格附注' },
  'cell-text': { id: 'CellText', name: '表格文字' },
  'table-text': { id: 'TableText', name: '报告表格文字' },
  'report-title': { id: 'ReportTitle', name: '报告标题' },
  'cover-title': { id: 'CoverTitle', name: '封面标题' },
  'cover-mark': { id: 'CoverMark', name: '封面标记' },
  'cover-line': { id: 'CoverLine', name: '封面栏目' },
  'cover-unit': { id: 'CoverUnit', name: '封面落款' },
  'contents-title': { id: 'ContentsTitle', name: '目录标题' },
  'contents-1': { id: 'TOC1', name: 'toc 1' },
  'contents-2': { id: 'TOC2', name: 'toc 2' },
  'contents-3': { id: 'TOC3', name: 'toc 3' },
  'contents-4': { id: 'TOC4', name: 'toc 4' },
  'table-end': { id: 'TableEnd', name: '表后' },
  'table-title': { id: 'TableTitle', name: '表题' },
  'part-title': { id: 'PartTitle', name: '部分标题' },
  'annex-label': { id: 'AnnexLabel', name: '附件序号' },
  'annex-list': { id: 'AnnexList', name: '附件说明' },
  'annex-first': { id: 'AnnexFirst', name: '附件说明首行' },
  'annex-next': { id: 'AnnexNext', name: '附件说明次行' },
  'signature-unit': { id: 'SignatureUnit', name: '落款单位' },
  'signature-date': { id: 'SignatureDate', name: '成文日期' },
  h1: { id: 'Heading1', name: 'heading 1' },
  h2: { id: 'Heading2', name: 'heading 2' },
  h3: { id: 'Heading3', name: 'heading 3' },
  h4: { id: 'Heading4', name: 'heading 4' },
  'page-number': { id: 'PageNumberLine', name: '页码行' },
} as const satisfies Record<ParagraphStyleName, WordStyleName>;

/** A paragraph of one of these styles takes the Word style of the cell that it stands in. */
export const cellStyleNames = {
  'cell-text': {
    text: paragraphStyleNames['cell-text'],
    label: { id: 'CellLabel', name: '表格栏目' },
    figure: { id: 'CellFigure', name: '表格数字' },
    head: { id: 'CellHead', name: '表格表头' },
  },
  'table-text': {
    text: paragraphStyleNames['table-text'],
    label: { id: 'TableLabel', name: '报告表格栏目' },
    figure: { id: 'TableFigure', name: '报告表格数字' },
    head: { id: 'TableHead', name: '报告表格表头' },
  },
} as const satisfies Partial<Record<ParagraphStyleName, Record<CellStyleName, WordStyleName>>>;

export type CellTextStyleName = keyof typeof cellStyleNames;

export function isCellTextStyle(name: ParagraphStyleName): name is CellTextStyleName {
  return name in cellStyleNames;
}

/** Emphasis is another font, not bold: a thickened 宋体 is muddy. */
export const strongStyleName = { id: 'StrongText', name: '着重文字' } as const satisfies WordStyleName;

/** An all but invisible line that keeps two tables apart, or a table from the end of its section. */
export const gapStyleName = { id: 'TableGap', name: '表间空行' } as const satisfies WordStyleName;

/** Word's own style of links: where it makes contents anew, its lines stay black. */
export const linkStyleName = { id: 'Hyperlink', name: 'Hyperlink' } as const satisfies WordStyleName;

/** The line in the page head that the draft's watermark hangs on. */
export const headerStyleName = { id: 'HeaderLine', name: '页眉行' } as const satisfies WordStyleName;
