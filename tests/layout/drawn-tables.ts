/** What must hold of a table on every page, whether laid out or read back from a PDF; positions in pt, y downwards. */
import { expect } from 'vitest';
import type { LaidPage } from '../../src/layout/laid-out.ts';

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  /** The y of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface DrawnStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  readonly strokes: readonly DrawnStroke[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const near = 0.01;

/** Without texts that are turned: the number of a landscape page. */
export function drawn(page: LaidPage): DrawnPage {
  const upright = page.items.filter((item) => item.kind === 'text').filter(({ turned }) => turned !== true);
  const texts = upright.map((item) => ({ ...item, y: item.baseline }));
  return { texts, strokes: page.items.filter((item) => item.kind === 'line') };
}

/** The rectangle that the strokes of the page fill; the page holds one table. */
export function outline({ strokes }: DrawnPage): Box {
  return {
    left: Math.min(...strokes.map((stroke) => stroke.x1)),
    top: Math.min(...strokes.map((stroke) => stroke.y1)),
    right: Math.max(...strokes.map((stroke) => stroke.x2)),
    bottom: Math.max(...strokes.map((stroke) => stroke.y2)),
  };
}

/** All four borders are there, each in one stroke from corner to corner, and every inner stroke ends on another. */
export function expectClosed(page: DrawnPage): void {
  const { left, top, right, bottom } = outline(page);
  const sides: DrawnStroke[] = [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: left, y1: bottom, x2: right, y2: bottom },
    { x1: left, y1: top, x2: left, y2: bottom },
    { x1: right, y1: top, x2: right, y2: bottom },
  ];
  for (const side of sides) expect(page.strokes.filter((stroke) => isSame(stroke, side))).toHaveLength(1);
  const loose = page.strokes.filter((stroke) => {
    const others = page.strokes.filter((other) => isFlat(other) !== isFlat(stroke));
    const isHeld = (x: number, y: number) => others.some((other) => isOn(other, x, y));
    return !isHeld(stroke.x1, stroke.y1) || !isHeld(stroke.x2, stroke.y2);
  });
  expect(loose).toEqual([]);
}

/** No text of the table touches a border or stands outside. */
export function expectTextInCells(page: DrawnPage): void {
  const box = outline(page);
  for (const text of page.texts) {
    const top = text.y - 0.88 * text.size;
    const bottom = text.y + 0.12 * text.size;
    if (bottom < box.top || top > box.bottom) continue;
    const crossing = page.strokes.filter(
      (stroke) =>
        stroke.x1 < text.x + text.width - near &&
        stroke.x2 > text.x + near &&
        stroke.y1 < bottom - near &&
        stroke.y2 > top + near,
    );
    expect(crossing, `“${text.text}” crosses a border`).toEqual([]);
    expect(text.x >= box.left && text.x + text.width <= box.right + near).toBe(true);
  }
}

/** The cell that holds the point: the nearest border on each side. */
export function cellAt({ strokes }: DrawnPage, x: number, y: number): Box {
  const flat = strokes.filter((stroke) => isFlat(stroke) && stroke.x1 <= x && stroke.x2 >= x).map(({ y1 }) => y1);
  const upright = strokes.filter((stroke) => !isFlat(stroke) && stroke.y1 <= y && stroke.y2 >= y).map(({ x1 }) => x1);
  return {
    left: Math.max(...upright.filter((one) => one <= x)),
    right: Math.min(...upright.filter((one) => one > x)),
    top: Math.max(...flat.filter((one) => one <= y)),
    bottom: Math.min(...flat.filter((one) => one > y)),
  };
}

/** The lines of text in a cell, from top to bottom, joined; and how far their middle is from the cell's middle. */
export function contentOf(page: DrawnPage, box: Box): { text: string; offCentre: number } {
  const inside = page.texts.filter(
    ({ x, y }) => x > box.left - near && x < box.right && y > box.top - near && y < box.bottom,
  );
  const middles = inside.map(({ y, size }) => y - 0.38 * size);
  const middle = (Math.min(...middles) + Math.max(...middles)) / 2;
  return { text: inside.map(({ text }) => text).join(''), offCentre: Math.abs(middle - (box.top + box.bottom) / 2) };
}

function isFlat(stroke: DrawnStroke): boolean {
  return Math.abs(stroke.y1 - stroke.y2) < near;
}

function isSame(a: DrawnStroke, b: DrawnStroke): boolean {
  return (['x1', 'y1', 'x2', 'y2'] as const).every((key) => Math.abs(a[key] - b[key]) < near);
}

function isOn(stroke: DrawnStroke, x: number, y: number): boolean {
  return stroke.x1 <= x + near && stroke.x2 >= x - near && stroke.y1 <= y + near && stroke.y2 >= y - near;
}
