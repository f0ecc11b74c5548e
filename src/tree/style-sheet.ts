/**
 * The style sheet: every size of every page in one place, in pt and mm. Names are what templates say in `class`.
 *
 * Source of the page and of the level fonts: GB/T 9704-2012 (see the field notes in docs/). Tables are not fixed by
 * the standard; 五号 to 小五 is usual.
 */

/** Fonts are roles; which font file fills a role is found out at the edge. */
export type FontRole = 'title' | 'heiti' | 'kaiti' | 'fangsong' | 'songti' | 'latin';

/** The font that the standard or the national forms ask for, by the name that Word shows. */
export const officialFonts: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体',
  heiti: '黑体',
  kaiti: '楷体_GB2312',
  fangsong: '仿宋_GB2312',
  songti: '宋体',
  latin: 'Times New Roman',
};

/** Returns the role that draws a role's letters and figures: 小标宋 and 黑体 their own, beside the others `latin` looks better. */
export function lettersOf(role: FontRole): FontRole {
  return role === 'title' || role === 'heiti' ? role : 'latin';
}

export interface TextStyle {
  readonly role: FontRole;
  /** pt */
  readonly size: number;
  /** The distance from baseline to baseline, pt. */
  readonly pitch: number;
  /** Added after each character, pt; below 0 it draws them together. */
  readonly spacing: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in characters; below 0 the first line hangs out to the left of the others. */
  readonly indent: number;
  /** What is left free at the left and at the right of every line, in characters. */
  readonly insetLeft: number;
  readonly insetRight: number;
  /** pt */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  /** A title: broken into lines of like length between units of meaning, not filled line by line. */
  readonly balanced: boolean;
}

const base: TextStyle = {
  role: 'fangsong',
  size: 16,
  pitch: 28.95,
  // 28 characters of 15.75 pt in 156 mm, as −5 twips do in Word.
  spacing: -0.25,
  align: 'justify',
  indent: 2,
  insetLeft: 0,
  insetRight: 0,
  before: 0,
  after: 0,
  keepWithNext: false,
  balanced: false,
};
/** 小五: nine columns stand on a page, and level names in one line. */
const cell: TextStyle = { ...base, role: 'songti', size: 9, pitch: 13, spacing: 0, align: 'left', indent: 0 };

/** By the name that templates use in `class` of a `p`; h1–h4 are used by headings. */
export const paragraphStyles = {
  body: base,
  'form-title': {
    ...base,
    role: 'title',
    size: 22,
    pitch: 32,
    spacing: 0,
    align: 'center',
    indent: 0,
    keepWithNext: true,
    balanced: true,
  },
  'form-year': {
    ...base,
    role: 'kaiti',
    size: 14,
    pitch: 22,
    spacing: 0,
    align: 'center',
    indent: 0,
    after: 4,
    keepWithNext: true,
  },
  'form-head': { ...cell, size: 10.5, pitch: 18, keepWithNext: true },
  note: { ...cell, size: 9, pitch: 13, before: 3 },
  'cell-text': cell,
  // 五号: the tables of a report have fewer columns than a form.
  'table-text': { ...cell, size: 10.5, pitch: 16 },
  // A title is broken into balanced lines between units of meaning, however long it is.
  'report-title': {
    ...base,
    role: 'title',
    size: 22,
    pitch: 36,
    spacing: 0,
    align: 'center',
    indent: 0,
    after: 28.95,
    keepWithNext: true,
    balanced: true,
  },
  'cover-title': {
    ...base,
    role: 'title',
    size: 26,
    pitch: 44,
    spacing: 0,
    align: 'center',
    indent: 0,
    before: 116,
    after: 116,
    balanced: true,
  },
  'cover-mark': { ...base, role: 'heiti', align: 'left', indent: 0 },
  'cover-line': { ...base, align: 'left', indent: 0 },
  'cover-unit': { ...base, align: 'center', indent: 0 },
  'contents-title': {
    ...base,
    role: 'title',
    size: 22,
    pitch: 36,
    spacing: 0,
    align: 'center',
    indent: 0,
    after: 14.5,
    keepWithNext: true,
  },
  'contents-1': { ...base, role: 'heiti', indent: 0 },
  'contents-2': { ...base, indent: 0, insetLeft: 1 },
  'contents-3': { ...base, indent: 0, insetLeft: 2 },
  'contents-4': { ...base, indent: 0, insetLeft: 3 },
  // What keeps the text off a table's last line; nothing at the top of a page.
  'table-end': { ...base, indent: 0, pitch: 0.1, before: 10 },
  'table-title': { ...base, role: 'heiti', align: 'center', indent: 0, keepWithNext: true },
  // 第二部分 and its title, above the headings of level 1.
  'part-title': {
    ...base,
    role: 'title',
    size: 18,
    pitch: 32,
    spacing: 0,
    align: 'center',
    indent: 0,
    before: 28.95,
    after: 28.95,
    keepWithNext: true,
    balanced: true,
  },
  // 附件 and its number stand flush left on the first line of their page; the annex's title follows on the third.
  'annex-label': { ...base, role: 'heiti', align: 'left', indent: 0, after: 28.95, keepWithNext: true },
  // 附件说明: two characters in; turned lines stand under the first character of the name, behind 附件： and 1.
  'annex-list': { ...base, align: 'left', insetLeft: 5, indent: -3, before: 28.95 },
  'annex-first': { ...base, align: 'left', insetLeft: 6, indent: -4, before: 28.95 },
  'annex-next': { ...base, align: 'left', insetLeft: 6, indent: -1 },
  // 落款: the seal is set over both lines, so nothing else may stand there: two lines above are left free.
  'signature-unit': { ...base, align: 'right', indent: 0, insetRight: 4, before: 57.9, keepWithNext: true },
  'signature-date': { ...base, align: 'right', indent: 0, insetRight: 4, after: 28.95 },
  h1: { ...base, role: 'heiti', keepWithNext: true },
  h2: { ...base, role: 'kaiti', keepWithNext: true },
  h3: { ...base, keepWithNext: true },
  h4: { ...base, keepWithNext: true },
  'page-number': { ...base, role: 'songti', size: 14, pitch: 18, spacing: 0, indent: 1, align: 'left' },
} as const satisfies Record<string, TextStyle>;

export type ParagraphStyleName = keyof typeof paragraphStyles;

export interface CellStyle {
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle';
  readonly strong: boolean;
}

/** By the name that templates use in `class` of a `td` or `th`. */
export const cellStyles = {
  text: { align: 'left', vertical: 'middle', strong: false },
  label: { align: 'center', vertical: 'middle', strong: false },
  figure: { align: 'center', vertical: 'middle', strong: false },
  head: { align: 'center', vertical: 'middle', strong: true },
} as const satisfies Record<string, CellStyle>;

export type CellStyleName = keyof typeof cellStyles;

export interface TableStyle {
  /** Whether its cells have lines around them. */
  readonly lines: boolean;
  /** The style of the paragraphs in its cells. */
  readonly text: ParagraphStyleName;
}

/** By the name that templates use in `class` of a `table`. */
export const tableStyles = {
  form: { lines: true, text: 'cell-text' },
  report: { lines: true, text: 'table-text' },
  cover: { lines: false, text: 'cover-line' },
} as const satisfies Record<string, TableStyle>;

export type TableStyleName = keyof typeof tableStyles;

/** mm */
export const papers = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
} as const;

/** mm. */
export interface Margins {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Its margins are those of the paper as it is bound: upright, its left edge in the binding. */
export interface PageStyle extends Margins {
  readonly pageNumber: PageNumberStyle;
}

/** `dash`: — 1 — on the outer side; `roman`: — I — likewise, counted by itself. */
export type PageNumberStyle = 'none' | 'dash' | 'roman';

/**
 * By the name that templates use in `class` of a `section`. `standard`: 天头 37, 订口 28, so that the type area is
 * 156 × 225 on A4. `form`: a form's table wants the width; 170 × 249 on A4.
 */
export const pageStyles = {
  standard: { top: 37, left: 28, right: 26, bottom: 35, pageNumber: 'dash' },
  cover: { top: 37, left: 28, right: 26, bottom: 35, pageNumber: 'none' },
  contents: { top: 37, left: 28, right: 26, bottom: 35, pageNumber: 'roman' },
  form: { top: 25, left: 20, right: 20, bottom: 23, pageNumber: 'dash' },
} as const satisfies Record<string, PageStyle>;

export type PageStyleName = keyof typeof pageStyles;

/**
 * Returns a page's margins as the paper is held. A landscape page is the upright one turned clockwise by a quarter, so
 * that its head lies at the binding: its type area is the upright one, turned.
 */
export function marginsAsHeld(page: PageStyleName, orientation: 'portrait' | 'landscape'): Margins {
  const { top, right, bottom, left } = pageStyles[page];
  if (orientation === 'portrait') return { top, right, bottom, left };
  return { top: left, right: top, bottom: right, left: bottom };
}

/** pt; the padding inside a cell, and the line around it. */
export const table = { paddingX: 3, paddingY: 2.5, line: 0.5 } as const;

/** The leader dots of the contents: their size and the distance from one to the next, pt. */
export const leader = { size: 12, pitch: 4.5 } as const;

export const pointsPerMm = 72 / 25.4;
