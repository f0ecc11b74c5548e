/** The lines of a laid-out page, as an eye reads them. */
import { expect } from 'vitest';
import type { LaidOut, LaidPage, LaidText } from '../../src/layout/laid-out.ts';
import { layout } from '../../src/layout/layout.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { squareFonts } from './square-fonts.ts';

export interface SeenLine {
  readonly text: string;
  /** pt */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Lays out with fonts of squares. */
export function laidOut(pages: PageTree): LaidOut {
  const { value, findings } = layout(pages, squareFonts());
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('layout always gives pages');
  return value;
}

export function textsOf(page: LaidPage | undefined): LaidText[] {
  return (page?.items ?? []).filter((item) => item.kind === 'text');
}

/** The lines of a page from top to bottom, without its number. */
export function linesOf(page: LaidPage | undefined): SeenLine[] {
  const lines = new Map<number, LaidText[]>();
  for (const text of textsOf(page)) {
    if (text.turned || text.text === '') continue;
    lines.set(text.baseline, [...(lines.get(text.baseline) ?? []), text]);
  }
  return [...lines].map(([baseline, texts]) => toLine(baseline, texts)).filter(({ text }) => text !== page?.label);
}

function toLine(baseline: number, texts: readonly LaidText[]): SeenLine {
  const left = Math.min(...texts.map(({ x }) => x));
  const right = Math.max(...texts.map(({ x, width, spacing }) => x + width - spacing));
  return { text: texts.map(({ text }) => text).join(''), left, right, baseline };
}
