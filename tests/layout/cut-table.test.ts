import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaidOut, LaidPage } from '../../src/layout/laid-out.ts';
import { layout } from '../../src/layout/layout.ts';
import { table } from '../../src/tree/build.ts';
import type { Cell, PageTree, Row, Table } from '../../src/tree/page-tree.ts';
import { paragraphStyles, pointsPerMm } from '../../src/tree/style-sheet.ts';
import { cellAt, contentOf, type DrawnPage, drawn, expectClosed, expectTextInCells, outline } from './drawn-tables.ts';
import { page, selfEvaluationForm, td, text, tr, tree } from './sample-trees.ts';
import { squareFonts } from './square-fonts.ts';

function laidOut(laid: PageTree): LaidOut {
  const { value } = layout(laid, squareFonts());
  if (value === undefined) throw new Error('layout always gives pages');
  return value;
}

function pageTexts(laid: LaidOut): string[] {
  return laid.pages.map((each) =>
    drawn(each)
      .texts.map((item) => item.text)
      .join(''),
  );
}

/** How often the text stands on the pages together. */
function count(laid: LaidOut, part: string): number {
  return pageTexts(laid).join('').split(part).length - 1;
}

describe('a form of 60 indicators', () => {
  const laid = laidOut(selfEvaluationForm({ indicators: 60 }));

  test('takes several pages, each closed and with its text inside its cells', () => {
    expect(laid.pages.length).toBeGreaterThan(3);
    expect(laid.crossing.size).toBe(1);
    expect(laid.tallRows.size).toBe(0);
    for (const each of laid.pages) {
      expectClosed(drawn(each));
      expectTextInCells(drawn(each));
      expect(outline(drawn(each)).bottom).toBeLessThanOrEqual((297 - 23) * pointsPerMm + 0.001);
    }
  });

  test('has the head of its columns and the label beside them on every page', () => {
    for (const each of pageTexts(laid)) {
      expect(each).toContain('三级指标');
      expect(each).toContain('绩效指标');
    }
  });

  test('says （续） of a label that goes on, and of no other', () => {
    const column = laid.pages.map((each) => {
      const box = outline(drawn(each));
      const cell = cellAt(drawn(each), box.left + 5, box.bottom - 5);
      return contentOf(drawn(each), cell);
    });
    const [first, ...rest] = column;
    expect(first?.text).toBe('绩效指标');
    for (const each of rest) expect(each.text).toBe('绩效指标（续）');
    for (const each of column) expect(each.offCentre).toBeLessThan(1);
  });

  test('keeps （续） whole in a column of two characters, in a smaller size', () => {
    const marks = laid.pages.slice(1).flatMap((each) => drawn(each).texts.filter((item) => item.text === '（续）'));
    const [narrow] = marks.sort((a, b) => a.x - b.x);
    expect(narrow?.size).toBeLessThan(paragraphStyles['cell-text'].size);
  });

  test('shows every indicator once, and no row twice', () => {
    for (let number = 1; number <= 60; number++) expect(count(laid, `指标${number}：`)).toBe(1);
    expect(count(laid, '总分')).toBe(1);
  });
});

test('a form that fits its page is not cut', () => {
  const laid = laidOut(selfEvaluationForm());
  expect(laid.pages).toHaveLength(1);
  expect(laid.crossing.size).toBe(0);
  expect(count(laid, '（续）')).toBe(0);
});

describe('goals that fill two pages', () => {
  const goal = Array.from({ length: 1200 }, (_, index) => `第${index}条。`).join('');
  const laid = laidOut(selfEvaluationForm({ goal, result: '已完成。' }));
  /** The goals stand in the columns from 6 to 61 percent of the width of 170 mm. */
  const isInGoals = (x: number) => x > (20 + 0.06 * 170) * pointsPerMm && x < (20 + 0.61 * 170) * pointsPerMm;

  test('begin on the form’s first page and lose nothing', () => {
    expect(laid.pages.length).toBeGreaterThan(2);
    expect(pageTexts(laid)[0]).toContain('第0条');
    const columns = laid.pages.flatMap((each) => drawn(each).texts.filter((item) => isInGoals(item.x)));
    expect(columns.map((item) => item.text).join('')).toContain(goal);
    expect(count(laid, '已完成。')).toBe(1);
  });

  test('stand in closed borders with their label on every page', () => {
    for (const each of laid.pages) {
      expectClosed(drawn(each));
      expectTextInCells(drawn(each));
    }
    const [first, ...later] = laid.pages.filter((_, index) => pageTexts(laid)[index]?.includes('条。')).map(drawn);
    const labels = later.map((each) => contentOf(each, cellAt(each, outline(each).left + 5, outline(each).top + 5)));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      expect(label.text).toBe('年度总体目标（续）');
      expect(label.offCentre).toBeLessThan(1);
    }
    expect(outline(first as DrawnPage).bottom).toBeGreaterThan((297 - 23) * pointsPerMm - 20);
    expect(laid.tallRows.size).toBe(1);
  });
});

test('a row that fits a page is moved to the next rather than cut', () => {
  const { size, pitch } = paragraphStyles['cell-text'];
  const perPage = Math.floor((156 * pointsPerMm) / size) * Math.floor((225 * pointsPerMm) / pitch);
  const row = (character: string) => tr(td(0, 1, 1, character.repeat(Math.floor(perPage * 0.6)), 'text'));
  const body = [row('汉'), row('字')];
  const laid = laidOut(tree(page([table({ style: 'form', columns: [100], parts: [{ head: [], body }], origin: {} })])));
  const texts = pageTexts(laid);
  expect(texts[0]).not.toContain('字');
  expect(texts[1]).toContain('字'.repeat(40));
  expect(laid.tallRows.size).toBe(0);
});

test('no head stands at the foot of a page without a row below it', () => {
  for (let lines = 0; lines < 25; lines++) {
    const before = Array.from({ length: lines }, () => text('汉'));
    const part = { head: [tr(td(0, 1, 1, '表头', 'head'))], body: [tr(td(0, 1, 1, '第一行\n第一行'))] };
    const laid = laidOut(tree(page([...before, table({ style: 'form', columns: [100], parts: [part], origin: {} })])));
    const withHead = pageTexts(laid).filter((each) => each.includes('表头'));
    expect(withHead).toHaveLength(1);
    expect(withHead[0]).toContain('第一行');
  }
});

test('a short last row does not stand alone on a page', () => {
  for (let count = 10; count < 45; count++) {
    const rows = Array.from({ length: count }, (_, index) => tr(td(0, 1, 1, `第${index + 1}行`)));
    const part = { head: [tr(td(0, 1, 1, '表头', 'head'))], body: [...rows, tr(td(0, 1, 1, '合计'))] };
    const laid = laidOut(tree(page([table({ style: 'form', columns: [100], parts: [part], origin: {} })])));
    expect(pageTexts(laid).at(-1), `${count} rows`).toContain(`第${count}行合计`);
    expect(count).toBe(pageTexts(laid).join('').split('行').length - 1);
  }
});

test('the gap behind a table is seen on its page and never makes another', () => {
  // With 35 rows of 18 pt less is left of the page than the gap.
  for (let count = 30; count < 40; count++) {
    const body = Array.from({ length: count }, () => tr(td(0, 1, 1, '行')));
    const long = table({ style: 'report', columns: [100], parts: [{ head: [], body }], origin: {} });
    const without = laidOut(tree(page([long])));
    expect(laidOut(tree(page([long, text('', 'table-end')]))).pages).toHaveLength(without.pages.length);
  }
  const one = table({
    style: 'report',
    columns: [100],
    parts: [{ head: [], body: [tr(td(0, 1, 1, '行'))] }],
    origin: {},
  });
  const y = (...gap: readonly ReturnType<typeof text>[]): number => {
    const [first] = laidOut(tree(page([one, ...gap, text('汉')]))).pages;
    return drawn(first as LaidPage).texts.find((item) => item.text === '汉')?.y ?? 0;
  };
  expect(y(text('', 'table-end')) - y()).toBeCloseTo(10, 6);
});

/** A table whose cells each hold a character of their own, so that what is lost or doubled can be counted. */
interface Sample {
  readonly table: Table;
  readonly lengths: ReadonlyMap<string, number>;
  readonly merged: ReadonlySet<string>;
}

const lengths = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 500, max: 4000 }) },
);

const samples = fc
  .record({
    groups: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
    hasHead: fc.boolean(),
    isLabelled: fc.boolean(),
    words: fc.array(lengths, { minLength: 4, maxLength: 40 }),
  })
  .map(toSample);

interface Shape {
  readonly groups: readonly number[];
  readonly hasHead: boolean;
  readonly isLabelled: boolean;
  readonly words: readonly number[];
}

function toSample({ groups, hasHead, isLabelled, words }: Shape): Sample {
  const lengths = new Map<string, number>();
  const merged = new Set<string>();
  const make = (column: number, rowspan: number, style: 'text' | 'label' | 'head', most = 5000): Cell => {
    const own = String.fromCodePoint(0x4e00 + lengths.size);
    const length = Math.min(most, words[lengths.size % words.length] ?? 0);
    lengths.set(own, length);
    if (rowspan > 1 || style !== 'text') merged.add(own);
    return td(column, 1, rowspan, own.repeat(length), style);
  };
  const rows: Row[] = groups.flatMap((size) =>
    Array.from({ length: size }, (_, index) => {
      const label = index === 0 ? [make(0, size, isLabelled ? 'label' : 'text')] : [];
      return tr(...label, make(1, 1, 'text'), make(2, 1, isLabelled ? 'label' : 'text'));
    }),
  );
  const head = hasHead ? [tr(make(0, 1, 'head', 40), make(1, 1, 'head', 40), make(2, 1, 'head', 40))] : [];
  return {
    table: table({ style: 'form', columns: [15, 60, 25], parts: [{ head, body: rows }], origin: {} }),
    lengths,
    merged,
  };
}

test('whatever the table: it is closed, its text stays in its cells, on its page, and none is lost', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 0, max: 21 }), (sample, before) => {
      const lines = Array.from({ length: before }, () => text(''));
      const laid = laidOut(tree(page([...lines, sample.table], { pageNumber: 'none' })));
      const pages = laid.pages.map(drawn).filter((each) => each.strokes.length > 0);
      for (const each of pages) {
        expectClosed(each);
        expectTextInCells(each);
        expect(outline(each).bottom).toBeLessThanOrEqual((37 + 225) * pointsPerMm + 0.001);
      }
      const all = pageTexts(laid).join('');
      for (const [own, length] of sample.lengths) {
        const shown = all.split(own).length - 1;
        if (sample.merged.has(own)) expect(shown).toBeGreaterThanOrEqual(length);
        else expect(shown).toBe(length);
      }
    }),
    { numRuns: 30 },
  );
});
