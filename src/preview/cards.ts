/** What the page shows of a report, as plain data: findings, bases, scores, and where each text stands. */

/** A place in a file, as the user may go there. */
export interface PlaceCard {
  /** As the user named it. */
  readonly file: string;
  /** Absolute, with `/`: for `vscode://file`. */
  readonly full: string;
  /** From 1; 0: the whole file. */
  readonly line: number;
  readonly column: number;
  /** `绩效指标.产出指标.质量指标.1.得分` */
  readonly key: string;
  /** An empty cell: the key is the one to write, the place that of the nearest key above it. */
  readonly isBlank?: boolean;
}

export interface FindingCard {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly rule?: string;
  readonly place: PlaceCard;
  /** The source line with its place underlined, as the terminal shows it. */
  readonly excerpt: readonly string[];
  readonly related: readonly { readonly message: string; readonly place: PlaceCard }[];
  /** The reason for which the author stands by it. */
  readonly accepted?: string;
}

/** How a figure came about. */
export interface BasisCard {
  readonly label: string;
  /** As the page prints it, with its unit. */
  readonly printed: string;
  readonly rule: string;
  readonly formula: string;
  readonly rounding: string;
  /** What the author wrote, where it is not what the rule gives. */
  readonly given?: string;
  readonly inputs: readonly { readonly name: string; readonly text: string; readonly place: PlaceCard }[];
  readonly place: PlaceCard;
}

/** A bar of the score panel: points out of a weight. */
export interface ScoreBar {
  readonly name: string;
  /** 1 for 一级指标. */
  readonly depth: number;
  readonly weight: string;
  readonly points: string;
}

export interface ScoreCard {
  readonly total: string;
  readonly weight: string;
  readonly grade: string;
  /** `优 90 分起，良 80 分起` */
  readonly bands: string;
  readonly bars: readonly ScoreBar[];
}

/** A stretch of text on a page, or an empty cell: x, y, width, height in pt from the top left corner; then indexes into `places` and `bases`, or −1. */
export type TextBox = readonly [x: number, y: number, width: number, height: number, place: number, basis: number];

export interface PageCard {
  readonly width: number;
  readonly height: number;
  /** The number that the page prints. */
  readonly label: string;
  /** The same for two pages that look the same. */
  readonly hash: string;
  readonly texts: readonly TextBox[];
  /** The strokes of its tables: x1, y1, x2, y2 in pt. */
  readonly lines: readonly (readonly [number, number, number, number])[];
}

export interface HeadingCard {
  readonly text: string;
  readonly level: number;
  /** Index in `pages`. */
  readonly page: number;
  readonly y: number;
}

export interface PagesCard {
  readonly draft: boolean;
  readonly pages: readonly PageCard[];
  readonly headings: readonly HeadingCard[];
  readonly places: readonly PlaceCard[];
  readonly bases: readonly BasisCard[];
  readonly score: ScoreCard | undefined;
}
