/** Font metrics, an input of layout: what a font has and how wide it is. The files behind them stay at the edge. */
import type { FontRole } from '../tree/style-sheet.ts';

export interface FontFace {
  /** Unique and stable: the same for the same font file on every machine. */
  readonly id: string;
  /** The font's own family name, for messages. */
  readonly family: string;
  readonly unitsPerEm: number;
  /** Above the baseline, in units; positive. */
  readonly ascent: number;
  /** Below the baseline, in units; negative. */
  readonly descent: number;
  /** Returns the advance width in units, or undefined when the font has no glyph for the code point. */
  advance(codePoint: number): number | undefined;
}

export interface FontSet {
  /** The faces to try for a character of the role, best first; never empty. */
  faces(role: FontRole): readonly FontFace[];
}
