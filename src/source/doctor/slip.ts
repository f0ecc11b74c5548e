/** A slip of the keyboard that the doctor knows how to mend, in terms of the text that it was found in. */
import type { TextEdit } from '../../core/finding.ts';
import type { Keys } from './keys.ts';
import type { Piece, Pieces } from './pieces.ts';

export interface Slip {
  readonly code: string;
  /** The mistaken characters themselves, as offsets. */
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
  readonly message: string;
  readonly hint: string;
}

/** What a rule looks at. */
export interface Patient extends Pieces {
  readonly text: string;
  readonly keys: Keys;
}

/** Finds the slips of one kind in one piece; the index is the piece's own among the pieces. */
export type Rule = (patient: Patient, piece: Piece, index: number) => readonly Slip[];

export function replace(start: number, end: number, text: string): TextEdit {
  return { start, end, text };
}
