/**
 * The pieces of a YAML text that the doctor looks at: its scalars, brackets and marks, each with its surroundings.
 *
 * In: a text, however broken. Out: pieces in order. yaml's Lexer never fails and loses no character.
 */
import { CST, Lexer } from 'yaml';

export type PieceKind =
  | 'plain'
  | 'quoted'
  | 'block-header'
  | 'block-text'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'flow-start'
  /** Where a flow collection ends without its bracket; empty. */
  | 'flow-cut'
  | 'comment';

export interface Piece {
  readonly kind: PieceKind;
  /** Offsets from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** Characters between the start of its line and the piece. */
  readonly column: number;
  /** `value` after a colon on the same line; `entry` where a key or a list item begins. */
  readonly role: 'entry' | 'value';
  /** The kind of each flow collection around the piece, outermost first. */
  readonly flow: readonly FlowKind[];
  /** Whether another key stands at the same column of the same block. */
  readonly sibling: boolean;
  /** Whether a `:` that makes it a key follows. */
  colonAfter: boolean;
}

export type FlowKind = 'map' | 'list';

/** A line that begins with something other than the middle of a text: where it and its first mark begin. */
export interface StructuralLine {
  readonly start: number;
  readonly content: number;
  readonly inFlow: boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly lines: readonly StructuralLine[];
  /** What yaml's Lexer cuts the text into, as far as it was read. */
  readonly lexemes: readonly string[];
  /** Where and why the reading stopped before the end; undefined when it did not. */
  readonly stopped: { readonly at: number; readonly because: 'too-many-values' | 'nesting-too-deep' } | undefined;
}

/** More values than a file of 5 MB that means something, and as many as are read within a few seconds. */
export const mostValues = 800_000;
/** Brackets within brackets, keys within keys: far more than any form has; beyond it is a slip or an attack. */
export const deepest = 64;

export function readPieces(text: string): Pieces {
  const reader = new PieceReader();
  for (const lexeme of new Lexer().lex(text)) {
    reader.take(lexeme);
    const because = reader.limitPassed();
    if (because) return { ...reader.read, stopped: { at: reader.offset, because } };
  }
  return { ...reader.read, stopped: undefined };
}

const kinds: Readonly<Record<string, PieceKind>> = {
  'single-quoted-scalar': 'quoted',
  'double-quoted-scalar': 'quoted',
  'block-scalar-header': 'block-header',
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  comment: 'comment',
};

const weights: Readonly<Record<string, number>> = {
  comma: 1,
  'seq-item-ind': 1,
  'flow-map-start': 1,
  'flow-seq-start': 1,
  // No report has these, and a flood of them is slow to parse.
  alias: 10,
  anchor: 10,
  tag: 10,
};
const emptyItemWeight = 10;

class PieceReader {
  readonly read: { pieces: Piece[]; lines: StructuralLine[]; lexemes: string[] } = {
    pieces: [],
    lines: [],
    lexemes: [],
  };
  offset = 0;
  values = 0;
  private lineStart = 0;
  /** Nothing but blanks so far on this line. */
  private fresh = true;
  private role: Piece['role'] = 'entry';
  private flow: readonly FlowKind[] = [];
  /** The columns of the keys of the blocks that are open. */
  private readonly keyColumns: number[] = [];
  private mayBeKey: Piece | undefined;
  private scalarNext = false;
  private afterHeader = false;

  limitPassed(): 'too-many-values' | 'nesting-too-deep' | undefined {
    if (this.flow.length > deepest) return 'nesting-too-deep';
    return this.values > mostValues ? 'too-many-values' : undefined;
  }

  take(lexeme: string): void {
    this.read.lexemes.push(lexeme);
    if (this.scalarNext) this.takeScalar(lexeme);
    else this.takeMark(lexeme, CST.tokenType(lexeme));
  }

  private takeScalar(lexeme: string): void {
    this.scalarNext = false;
    this.values += 1;
    this.add(this.afterHeader ? 'block-text' : 'plain', lexeme);
    this.afterHeader = false;
  }

  private takeMark(lexeme: string, type: ReturnType<typeof CST.tokenType>): void {
    if (type === null || type === 'doc-mode') return;
    if (type === 'scalar') {
      this.scalarNext = true;
      return;
    }
    if (type === 'flow-error-end') {
      this.add('flow-cut', '');
      this.flow = [];
      this.role = 'entry';
      return;
    }
    const isEmptyItem = type === 'comma' && this.role === 'entry' && this.mayBeKey === undefined;
    this.values += isEmptyItem ? emptyItemWeight : (weights[type] ?? 0);
    const kind = kinds[type];
    if (kind !== undefined) {
      this.add(kind, lexeme);
      this.afterHeader ||= kind === 'block-header';
    } else this.takeIndicator(lexeme, type);
  }

  private takeIndicator(lexeme: string, type: string): void {
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      this.add('flow-start', lexeme);
      this.flow = [...this.flow, type === 'flow-map-start' ? 'map' : 'list'];
      this.startItem();
      return;
    }
    if (type !== 'newline' && type !== 'space') this.startLine();
    if (type === 'map-value-ind') this.takeColon();
    else if (type === 'comma' || type === 'doc-start') this.startItem();
    else if (type === 'flow-map-end' || type === 'flow-seq-end') {
      this.flow = this.flow.slice(0, -1);
      this.role = 'value';
    } else if (type === 'seq-item-ind') this.closeColumns(this.offset - this.lineStart);
    this.advance(lexeme);
  }

  private startItem(): void {
    this.mayBeKey = undefined;
    this.role = 'entry';
  }

  private takeColon(): void {
    const key = this.mayBeKey;
    if (key !== undefined) {
      key.colonAfter = true;
      if (key.flow.length === 0 && this.keyColumns.at(-1) !== key.column) this.keyColumns.push(key.column);
    }
    this.mayBeKey = undefined;
    this.role = 'value';
  }

  private add(kind: PieceKind, lexeme: string): void {
    if (kind !== 'comment' && kind !== 'block-text' && kind !== 'flow-cut') this.startLine();
    const column = this.offset - this.lineStart;
    const { role, flow } = this;
    const inBlockEntry = role === 'entry' && flow.length === 0;
    if (inBlockEntry && kind !== 'comment') this.closeColumns(column);
    const sibling = inBlockEntry && this.keyColumns.at(-1) === column;
    const end = this.offset + lexeme.length;
    const piece: Piece = { kind, start: this.offset, end, column, role, flow, sibling, colonAfter: false };
    this.read.pieces.push(piece);
    if (kind === 'plain' || kind === 'quoted' || kind === 'alias') this.mayBeKey = piece;
    this.advance(lexeme);
  }

  private closeColumns(column: number): void {
    while ((this.keyColumns.at(-1) ?? -1) > column) this.keyColumns.pop();
  }

  private startLine(): void {
    if (this.fresh) this.read.lines.push({ start: this.lineStart, content: this.offset, inFlow: this.flow.length > 0 });
    this.fresh = false;
  }

  private advance(lexeme: string): void {
    const lastBreak = lexeme.lastIndexOf('\n');
    if (lastBreak !== -1) {
      this.lineStart = this.offset + lastBreak + 1;
      this.fresh = lastBreak === lexeme.length - 1;
    }
    this.offset += lexeme.length;
    if (lexeme.endsWith('\n') && this.flow.length === 0) this.role = 'entry';
  }
}
