/** A template's text: from offsets to places, and back from the lines and columns that Handlebars tells. */
import type { Place, Position } from '../../core/finding.ts';

export interface TemplateText {
  readonly file: string;
  readonly text: string;
  /** The offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

export function templateText(file: string, text: string): TemplateText {
  const lineStarts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((found) => found.index + found[0].length)];
  return { file, text, lineStarts };
}

/** Returns the place of the characters from `start` up to, not including, `end` (offsets in UTF-16 units). */
export function placeOf(template: TemplateText, start: number, end: number): Place {
  const range = { start: positionOf(template, start), end: positionOf(template, end) };
  return { file: template.file, path: [], range };
}

/** Returns the offset of a line (from 1) and a column (from 0), as Handlebars counts them. */
export function offsetOf(template: TemplateText, at: { readonly line: number; readonly column: number }): number {
  return (template.lineStarts[at.line - 1] ?? template.text.length) + at.column;
}

function positionOf(template: TemplateText, offset: number): Position {
  const line = template.lineStarts.findLastIndex((start) => start <= offset);
  return { offset, line: line + 1, column: offset - (template.lineStarts[line] ?? 0) + 1 };
}
