import { describe, expect, test } from 'vitest';
import { pointsPerMm } from '../../src/tree/style-sheet.ts';
import { cellAt, contentOf, type DrawnPage, drawn, expectClosed, expectTextInCells } from './drawn-tables.ts';
import { laidOut, linesOf } from './laid-lines.ts';
import { labelSizes, longReport, scoringColumns, scoringHeads } from './long-report.ts';

/** Sixty pages: a long narrative, 80 indicators, 20 annexes. */
const laid = laidOut(longReport({ chapters: 4, indicators: 80, annexes: 20 }));
const scoring = laid.pages.filter(
  (each) => each.section.orientation === 'landscape' && each.section.page === 'standard',
);

/** The middle of a column of the scoring table, which is as wide as a landscape page's type area. */
function middleOf(column: number): number {
  const before = scoringColumns.slice(0, column).reduce((sum, share) => sum + share, 0);
  return (35 + ((before + (scoringColumns[column] ?? 0) / 2) / 100) * 225) * pointsPerMm;
}

describe('the scoring table of 80 indicators', () => {
  const pages = scoring.map(drawn);

  test('takes several pages, closed on each, with its heads and with all text in its cells', () => {
    expect(pages.length).toBeGreaterThan(6);
    for (const each of pages) {
      expectClosed(each);
      expectTextInCells(each);
      const texts = each.texts.map(({ text }) => text).join('');
      for (const head of scoringHeads) expect(texts).toContain(head);
    }
  });

  test('names beside every indicator its levels, with （续） where the level began on a page before', () => {
    let next = 1;
    for (const each of pages) {
      const rows = rowsOf(each);
      const [first] = rows;
      expect(first?.number).toBe(next);
      for (const { number, y } of rows) {
        expect(number).toBe(next++);
        labelSizes.forEach((size, column) => {
          const start = Math.floor((number - 1) / size) * size + 1;
          const label = contentOf(each, cellAt(each, middleOf(column), y));
          const name = `${scoringHeads[column]}${(start - 1) / size + 1}（15）`;
          expect(label.text, `指标${number}`).toBe(start < (first?.number ?? 0) ? `${name}（续）` : name);
          expect(label.offCentre).toBeLessThan(1);
        });
      }
    }
    expect(next).toBe(81);
  });

  /** Its own cells hold figures apart from words, so an indicator's number is read from the cell. */
  function rowsOf(page: DrawnPage): { number: number; y: number }[] {
    const starts = page.texts.filter(({ text, x }) => text === '指标' && x < middleOf(3) && x > middleOf(2));
    return starts.map(({ y }) => {
      const { text } = contentOf(page, cellAt(page, middleOf(3), y - 3));
      return { number: Number(/^指标(\d+)：/.exec(text)?.[1]), y: y - 3 };
    });
  }
});

test('twenty annexes begin on pages of their own, and the contents lead to each', () => {
  for (let number = 1; number <= 20; number++) {
    const place = laid.headings.get(`annex-${number}`);
    const page = laid.pages[place?.page ?? -1];
    expect(linesOf(page)[0]?.text).toBe(`附件${number}`);
    expect(page?.label).toBe(`— ${place?.number} —`);
  }
  const listed = laid.pages.flatMap((each) => each.links.map(({ of }) => of.heading.id));
  expect(listed.filter((id) => id.startsWith('annex-'))).toHaveLength(20);
});

test('sixty pages are numbered one after the other', () => {
  const numbers = laid.pages.flatMap(({ section, number }) => (section.pageNumber === 'dash' ? [number] : []));
  expect(numbers.length).toBeGreaterThan(55);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
