/**
 * Reader of the table cells on a PDF page: the strokes make the grid, the text belongs to the cell that it stands in.
 *
 * A square of the grid and its neighbour are one cell when no stroke runs between them, as a person sees it.
 */
import type { PdfPage, PdfText } from './pdf.ts';

export interface PdfCell {
  /** The edges, pt. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Without any white space, line by line. */
  readonly text: string;
}

/** Strokes nearer than this are one line, pt. */
const near = 1;

/** Returns the cells of all tables of the page, from top to bottom, then from left to right. */
export function readPdfCells(page: PdfPage): PdfCell[] {
  const lines = page.strokes.map(({ x1, y1, x2, y2 }) => ({
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  }));
  const flat = lines.filter((line) => line.bottom - line.top < near && line.right - line.left > near);
  const upright = lines.filter((line) => line.right - line.left < near && line.bottom - line.top > near);
  const xs = positions(upright.map((line) => line.left));
  const ys = positions(flat.map((line) => line.top));
  const hasUpright = (x: number, y: number) =>
    upright.some((line) => Math.abs(line.left - x) < near && line.top < y && y < line.bottom);
  const hasFlat = (x: number, y: number) =>
    flat.some((line) => Math.abs(line.top - y) < near && line.left < x && x < line.right);
  return squareGroups(xs, ys, hasUpright, hasFlat)
    .filter((box) => hasUpright(box.left, (box.top + box.bottom) / 2) && hasFlat((box.left + box.right) / 2, box.top))
    .map((box) => ({ ...box, text: textIn(box, page.texts) }));
}

function positions(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) >= near);
}

type Box = Omit<PdfCell, 'text'>;
type Has = (x: number, y: number) => boolean;

/** Grows a box from each square not yet taken, to the right and down, until a stroke stops it. */
function squareGroups(xs: readonly number[], ys: readonly number[], hasUpright: Has, hasFlat: Has): Box[] {
  const taken = new Set<string>();
  const boxes: Box[] = [];
  const middle = (values: readonly number[], index: number) => ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (taken.has(`${row},${column}`)) continue;
      let right = column + 1;
      while (right + 1 < xs.length && !hasUpright(xs[right] ?? 0, middle(ys, row))) right++;
      let bottom = row + 1;
      while (bottom + 1 < ys.length && !hasFlat(middle(xs, column), ys[bottom] ?? 0)) bottom++;
      for (let y = row; y < bottom; y++) for (let x = column; x < right; x++) taken.add(`${y},${x}`);
      boxes.push({ left: xs[column] ?? 0, top: ys[row] ?? 0, right: xs[right] ?? 0, bottom: ys[bottom] ?? 0 });
    }
  }
  return boxes;
}

function textIn(box: Box, texts: readonly PdfText[]): string {
  return texts
    .filter(({ x, y, width }) => {
      const middle = x + width / 2;
      return middle > box.left && middle < box.right && y > box.top && y < box.bottom;
    })
    .toSorted((a, b) => (Math.abs(a.y - b.y) < near ? a.x - b.x : a.y - b.y))
    .map((text) => text.text.replace(/\s/g, ''))
    .join('');
}
