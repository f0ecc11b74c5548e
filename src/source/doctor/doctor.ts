/**
 * The full-width doctor: finds the slips of a Chinese keyboard in a YAML text and mends them in a shadow of it.
 *
 * In: the text as far as it is mended, and the keys that schemas know. Out: the slips with places in the original,
 * and the mended shadow. Quoted and block texts are left alone, but for `｛｛`. One mend may uncover the next slip, so
 * it looks again until nothing is left.
 */
import { mended, type Shadow } from '../shadow.ts';
import { braces } from './braces.ts';
import { colons } from './colons.ts';
import { commas } from './commas.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { dashes, mayHaveDashes } from './dashes.ts';
import { figures } from './figures.ts';
import { fullWidthSpaces } from './full-width-spaces.ts';
import { hashes } from './hashes.ts';
import { indentation } from './indentation.ts';
import type { Keys } from './keys.ts';
import { needsQuotes } from './needs-quotes.ts';
import { type Piece, type Pieces, readPieces } from './pieces.ts';
import type { Patient, Rule, Slip } from './slip.ts';
import { unclosed } from './unclosed.ts';

export interface Examined {
  readonly shadow: Shadow;
  /** In the order of their finding; offsets and edits are the original's. */
  readonly slips: readonly Slip[];
  /** The pieces of the mended text. */
  readonly pieces: Pieces;
}

const rules: readonly Rule[] = [
  fullWidthSpaces,
  hashes,
  curlyQuotes,
  braces,
  needsQuotes,
  unclosed,
  colons,
  commas,
  figures,
];

/** A text mended so often is not a slip any more; a large one is not read so often, to end within seconds. */
const mostRounds = 24;
const mostCharacters = 30_000_000;

export function examine(text: Shadow, keys: Keys): Examined {
  const rounds = Math.max(2, Math.min(mostRounds, Math.floor(mostCharacters / (text.text.length + 1))));
  let slips: Slip[] = [];
  let shadow = text;
  for (let round = 1; ; round += 1) {
    const pieces = readPieces(shadow.text);
    const found = round > rounds || pieces.stopped ? [] : look({ ...pieces, text: shadow.text, keys });
    if (found.length === 0) return { shadow, slips, pieces };
    const seenFrom = shadow;
    slips = slips.concat(found.map((slip) => inOriginal(slip, seenFrom)));
    shadow = mended(
      shadow,
      found.flatMap((slip) => slip.edits),
    );
  }
}

/**
 * The slips of one round. Indentation comes first and alone, then the dashes of items: where a text ends, and whether
 * a bracket opens a list, depends on them.
 */
function look(patient: Patient): Slip[] {
  const indents = indentation(patient);
  if (indents.length > 0) return apart(indents);
  const items = mayHaveDashes(patient) ? patient.pieces.flatMap((piece, index) => dashes(patient, piece, index)) : [];
  if (items.length > 0) return apart(items);
  return apart(patient.pieces.flatMap((piece, index) => firstOf(patient, piece, index)));
}

/** What some rule may take offence at; a key or value without any of it, on one line, is fine. Spares most of the work. */
const suspicious = /[^\p{Script=Han}\w.≥≤（）/ ]/u;

function firstOf(patient: Patient, piece: Piece, index: number): readonly Slip[] {
  if (piece.kind === 'comment') return [];
  const isNamed = piece.colonAfter || piece.role === 'value';
  if (piece.kind === 'plain' && isNamed && !suspicious.test(patient.text.slice(piece.start, piece.end))) return [];
  for (const rule of rules) {
    const slips = rule(patient, piece, index);
    if (slips.length > 0) return slips;
  }
  return [];
}

/** Leaves out the slips whose mends touch those of an earlier one; the next round finds them again. */
function apart(slips: readonly Slip[]): Slip[] {
  let end = -1;
  return [...slips]
    .sort((a, b) => zone(a).start - zone(b).start)
    .filter((slip) => {
      const { start, end: itsEnd } = zone(slip);
      if (start < end) return false;
      end = itsEnd;
      return true;
    });
}

function zone({ edits }: Slip): { start: number; end: number } {
  const starts = edits.map((one) => one.start);
  const ends = edits.map((one) => one.end);
  return { start: starts.reduce((a, b) => Math.min(a, b)), end: ends.reduce((a, b) => Math.max(a, b)) };
}

function inOriginal(slip: Slip, shadow: Shadow): Slip {
  return {
    ...slip,
    start: shadow.original(slip.start),
    end: shadow.original(slip.end),
    edits: slip.edits.map((edit) => ({
      start: shadow.original(edit.start),
      end: shadow.original(edit.end),
      text: edit.text,
    })),
  };
}
