/**
 * Slips `braces-need-quotes` and `value-needs-quotes`: a text that begins with a character that means something to
 * YAML, `{{执行率}}为…`, `>5次`, `%5`, and wants quotes around it.
 */
import type { TextEdit } from '../../core/finding.ts';
import type { Piece } from './pieces.ts';
import { ownerColumn, quoteEdits, valueEnd } from './quoting.ts';
import type { Patient, Rule, Slip } from './slip.ts';

export const needsQuotes: Rule = (patient, piece, index) => {
  if (piece.kind === 'flow-start') return quotedFigure(patient, piece, index);
  if (piece.kind === 'block-header') return comparison(patient, piece, index);
  return piece.kind === 'plain' ? reservedStart(patient, piece) : [];
};

function quotedFigure({ text, pieces }: Patient, piece: Piece, index: number): Slip[] {
  const figure = /^\{\{[^{}\n]{1,60}\}\}/u.exec(text.slice(piece.start, piece.start + 70))?.[0];
  if (figure === undefined) return [];
  const before = pieces[index - 1];
  const touches = before?.kind === 'plain' && before.end === piece.start;
  if (touches && piece.flow.length === 0) return [];
  const start = touches ? before.start : piece.start;
  const end = piece.flow.length > 0 ? flowValueEnd(text, piece.start) : blockValueEnd(text, piece);
  const edits = quoteEdits(text, start, end);
  if (edits === undefined) return [];
  return [
    {
      code: 'braces-need-quotes',
      start: piece.start,
      end: piece.start + figure.length,
      edits,
      message: touches
        ? `花括号里的内容含有“${figure}”，应放在英文引号里，否则里面的花括号会被当作格式`
        : `内容以“${figure}”开头，应放在英文引号里，否则花括号会被当作格式`,
      hint: '在整段内容的前后加英文双引号',
    },
  ];
}

/** In `{ }` or `[ ]` the value goes on to the next comma or bracket that is not part of a quoted figure. */
function flowValueEnd(text: string, start: number): number {
  const [whole = ''] = /^(?:\{\{[^{}\n]{1,60}\}\}|[^,[\]{}\n])*/u.exec(text.slice(start, start + 2000)) ?? [];
  return start + whole.trimEnd().length;
}

/** In a block the value fills its line, and goes on over the lines further in; a remark among them ends it. */
function blockValueEnd(text: string, piece: Piece): number {
  let end = valueEnd(text, piece.start);
  const keyColumn = ownerColumn(text, piece);
  for (let lineBreak = text.indexOf('\n', end); lineBreak !== -1; lineBreak = text.indexOf('\n', lineBreak + 1)) {
    if (text.slice(end, lineBreak).includes('#')) break;
    const next = text.indexOf('\n', lineBreak + 1);
    const line = text.slice(lineBreak + 1, next === -1 ? undefined : next);
    const content = line.trim();
    if (content === '') continue;
    if (line.search(/[^ ]/) <= keyColumn || content.startsWith('#')) break;
    end = valueEnd(text, lineBreak + 1);
  }
  return end;
}

/** `>5次`: YAML takes `>` for the sign of a text over several lines. */
function comparison({ text, pieces }: Patient, piece: Piece, index: number): Slip[] {
  const end = valueEnd(text, piece.start);
  const value = text.slice(piece.start, end);
  const content = pieces.slice(index + 1, index + 3).find((one) => one.kind === 'block-text');
  const isEmpty = content === undefined || content.start === content.end;
  const isHeader = /^[|>][-+]?$/.test(value) || (/^[|>][-+1-9]{1,2}$/.test(value) && !isEmpty);
  return isHeader || !value.startsWith('>') ? [] : reserved(text, piece.start, end);
}

function reservedStart({ text }: Patient, piece: Piece): Slip[] {
  const pattern = piece.flow.length > 0 ? /^[%@`|>]/ : /^[%@`]/;
  const value = text.slice(piece.start, piece.end);
  return pattern.test(value) && !value.includes('\n') ? reserved(text, piece.start, piece.end) : [];
}

function reserved(text: string, start: number, end: number): Slip[] {
  const edits: readonly TextEdit[] | undefined = quoteEdits(text, start, end);
  if (edits === undefined) return [];
  const first = text.charAt(start);
  return [
    {
      code: 'value-needs-quotes',
      start,
      end: start + 1,
      edits,
      message: `内容以“${first}”开头，而“${first}”在这里有特殊含义，应放在英文引号里`,
      hint: first === '>' ? '在内容前后加英文双引号，或把“>”写成“大于”' : '在内容前后加英文双引号，或改写开头',
    },
  ];
}
