import { describe, expect, test } from 'vitest';
import type { LaidPage, LaidText } from '../../src/layout/laid-out.ts';
import { roman } from '../../src/layout/roman.ts';
import type { Block, Section } from '../../src/tree/page-tree.ts';
import { type PageStyleName, pageStyles, pointsPerMm } from '../../src/tree/style-sheet.ts';
import { laidOut, linesOf, textsOf } from './laid-lines.ts';
import { page, text, tree } from './sample-trees.ts';

function lines(count: number): Block[] {
  return Array.from({ length: count }, () => text('汉'));
}

function labels(...sections: readonly Section[]): (string | undefined)[] {
  return laidOut(tree(...sections)).pages.map((each) => each.label);
}

describe('pages are counted', () => {
  const cover = page(lines(1), { page: 'cover', pageNumber: 'none' });
  const listing = page(lines(30), { page: 'contents', pageNumber: 'roman' });

  test('the contents by themselves in roman, the body from 1, annexes on from it', () => {
    const body = page(lines(30), { firstNumber: 1 });
    const wide = page(lines(1), { orientation: 'landscape' });
    expect(labels(cover, listing, body, wide, page(lines(1)))).toEqual([
      undefined,
      '— I —',
      '— II —',
      '— 1 —',
      '— 2 —',
      '— 3 —',
      '— 4 —',
    ]);
  });

  test('from the number that a section says', () => {
    expect(labels(page(lines(1)), page(lines(30), { firstNumber: 7 }), page(lines(1)))).toEqual([
      '— 1 —',
      '— 7 —',
      '— 8 —',
      '— 9 —',
    ]);
  });

  test('through a section that shows none, without counting it', () => {
    expect(labels(page(lines(1)), page(lines(1), { pageNumber: 'none' }), page(lines(1)))).toEqual([
      '— 1 —',
      undefined,
      '— 2 —',
    ]);
  });
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [49, 'XLIX'],
])('%i is %s', (number, numeral) => {
  expect(roman(number)).toBe(numeral);
});

/** Where a text lies once the landscape page is turned back, counterclockwise, into the upright stack. */
function upright(text: LaidText): { x: number; baseline: number } {
  return { x: text.baseline, baseline: 297 * pointsPerMm - text.x };
}

describe.each<PageStyleName>(['standard', 'form'])('a landscape page of style %s', (style) => {
  const both = (orientation: 'portrait' | 'landscape') =>
    laidOut(tree(page(lines(60), { page: style, orientation }))).pages.slice(0, 2);
  /** The dash, the number, the dash. */
  const numberOf = (each: LaidPage | undefined): LaidText[] => textsOf(each).slice(-3);

  test('has its number where the upright page has it: held upright, below and on the outer side', () => {
    const [wide, tall] = [both('landscape'), both('portrait')];
    for (const index of [0, 1]) {
      const turned = numberOf(wide[index]);
      expect(turned.map(({ text }) => text).join('')).toBe(`— ${index + 1} —`);
      const straight = numberOf(tall[index]);
      turned.forEach((text, at) => {
        expect(text.turned).toBe(true);
        expect(upright(text).x).toBeCloseTo(straight[at]?.x ?? 0, 6);
        expect(upright(text).baseline).toBeCloseTo(straight[at]?.baseline ?? 0, 6);
      });
    }
  });

  test('shows it at its left edge, odd numbers at the bottom, even ones at the top', () => {
    const [odd = [], even = []] = both('landscape').map(numberOf);
    for (const { x } of [...odd, ...even]) expect(x).toBeLessThan(pageStyles[style].bottom * pointsPerMm);
    for (const { baseline } of odd) expect(baseline).toBeGreaterThan(105 * pointsPerMm);
    for (const { baseline } of even) expect(baseline).toBeLessThan(105 * pointsPerMm);
  });

  test('keeps its text in the upright type area, turned', () => {
    const { top, right, bottom, left } = pageStyles[style];
    const [first] = both('landscape');
    expect([first?.width, first?.height].map((side) => Math.round((side ?? 0) / pointsPerMm))).toEqual([297, 210]);
    const seen = linesOf(first);
    expect(seen[0]?.left).toBeCloseTo(bottom * pointsPerMm + 32, 6);
    expect((seen[0]?.baseline ?? 0) - 0.88 * 16).toBeGreaterThan(left * pointsPerMm);
    expect((seen.at(-1)?.baseline ?? 0) + 0.12 * 16).toBeLessThan((210 - right) * pointsPerMm);
    const full = laidOut(tree(page([text('汉'.repeat(200))], { page: style, orientation: 'landscape' })));
    expect(linesOf(full.pages[0])[1]?.right).toBeLessThanOrEqual((297 - top) * pointsPerMm + 0.001);
    expect(linesOf(full.pages[0])[1]?.right).toBeGreaterThan((297 - top) * pointsPerMm - 16);
  });
});
