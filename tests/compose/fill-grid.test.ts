import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGrid } from '../../src/compose/read/fill-grid.ts';
import type { DraftCell, DraftRow, PlacedCell } from '../../src/compose/read/place-row.ts';

type Span = DraftCell['colspan'];

const cell = (text: string, rowspan: DraftCell['rowspan'] = 1, colspan: Span = 1): DraftCell => ({
  text,
  rowspan,
  colspan,
});
const merge = (text: string, colspan: Span = 1) => cell(text, 'merge', colspan);
const rows = (...lines: DraftCell[][]): DraftRow<DraftCell>[] => lines.map((cells) => ({ cells, doubt: undefined }));
/** Text, column, columns, rows of each cell. */
const spans = (placed: readonly (readonly PlacedCell<DraftCell>[])[]) =>
  placed.map((line) =>
    line.map(({ draft, column, colspan, rowspan }) => `${draft.text}@${column} ${colspan}×${rowspan}`),
  );

test('equal neighbours merge downwards', () => {
  const { rows: placed, faults } = fillGrid(
    2,
    rows([merge('产出'), cell('1')], [merge('产出'), cell('2')], [merge('效益'), cell('3')]),
  );
  expect(faults).toEqual([]);
  expect(spans(placed)).toEqual([['产出@0 1×2', '1@1 1×1'], ['2@1 1×1'], ['效益@0 1×1', '3@1 1×1']]);
});

test('a level-2 name under another level-1 name does not merge', () => {
  const { rows: placed } = fillGrid(2, rows([merge('产出'), merge('成本指标')], [merge('成本'), merge('成本指标')]));
  expect(spans(placed)).toEqual([
    ['产出@0 1×1', '成本指标@1 1×1'],
    ['成本@0 1×1', '成本指标@1 1×1'],
  ]);
});

test('blank cells, and cells that do not ask for it, stay apart', () => {
  const { rows: placed } = fillGrid(2, rows([merge(''), cell('甲')], [merge(''), cell('甲')]));
  expect(spans(placed)).toEqual([
    ['@0 1×1', '甲@1 1×1'],
    ['@0 1×1', '甲@1 1×1'],
  ]);
});

test('equal cells with another row between do not merge', () => {
  const { rows: placed } = fillGrid(1, rows([merge('甲')], [cell('乙')], [merge('甲')]));
  expect(spans(placed).flat()).toEqual(['甲@0 1×1', '乙@0 1×1', '甲@0 1×1']);
});

test('fill takes what the other cells and the cells from above leave', () => {
  const { rows: placed, faults } = fillGrid(
    5,
    rows([cell('年度', 2), cell('目标', 1, 'fill'), cell('得分')], [cell('长', 1, 'fill')]),
  );
  expect(faults).toEqual([]);
  expect(spans(placed)).toEqual([['年度@0 1×2', '目标@1 3×1', '得分@4 1×1'], ['长@1 4×1']]);
});

/** Any cells at all: most are no table. */
const anyCell = fc.record({
  text: fc.constantFrom('', '甲', '乙'),
  colspan: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('fill' as const)),
  rowspan: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('merge' as const)),
});
const anyRows = fc.array(fc.array(anyCell, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

test('what is called sound covers every square once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), anyRows, (columns, lines) => {
      const { rows: placed, sound, faults } = fillGrid(columns, rows(...lines));
      expect(sound).toBe(faults.length === 0);
      if (sound) expect(coveredOnce(columns, placed)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('any division of a grid into cells is read back as it was', () => {
  fc.assert(
    fc.property(division, ({ columns, lines, expected }) => {
      const { rows: placed, faults } = fillGrid(columns, rows(...lines));
      expect(faults).toEqual([]);
      expect(spans(placed)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

function coveredOnce(columns: number, placed: readonly (readonly PlacedCell<DraftCell>[])[]): boolean {
  const squares = placed.flatMap((cells, top) =>
    cells.flatMap(({ column, colspan, rowspan }) =>
      Array.from({ length: rowspan * colspan }, (_, n) => `${top + Math.floor(n / colspan)},${column + (n % colspan)}`),
    ),
  );
  const wanted = placed.flatMap((_, row) => Array.from({ length: columns }, (__, column) => `${row},${column}`));
  return squares.sort().join(' ') === wanted.sort().join(' ');
}

/** A grid cut up at random: squares are given to cells from the top left, each as large as asked for and possible. */
const division = fc
  .record({
    columns: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 1, max: 5 }),
    wishes: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 25,
      maxLength: 25,
    }),
  })
  .map(({ columns, height, wishes }) => {
    const taken = Array.from({ length: height }, () => new Array<boolean>(columns).fill(false));
    const lines: DraftCell[][] = [];
    const expected: string[][] = [];
    let next = 0;
    for (let row = 0; row < height; row++) {
      lines.push([]);
      expected.push([]);
      for (let column = 0; column < columns; column++) {
        if (taken[row]?.[column]) continue;
        const [wide = 1, high = 1] = wishes[next++] ?? [];
        let colspan = 1;
        while (colspan < wide && column + colspan < columns && !taken[row]?.[column + colspan]) colspan += 1;
        const rowspan = Math.min(high, height - row);
        for (let y = row; y < row + rowspan; y++) taken[y]?.fill(true, column, column + colspan);
        lines[row]?.push(cell(`${next}`, rowspan, colspan));
        expected[row]?.push(`${next}@${column} ${colspan}×${rowspan}`);
      }
    }
    return { columns, lines, expected };
  });
