import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Row, Table } from '../../../src/tree/page-tree.ts';
import { type Docx, type DocxCell, type DocxTable, readDocx } from '../../readers/docx.ts';
import { childOf } from '../../readers/xml.ts';
import { cell, document, f1, formPage, laidOut, row, section } from './form.ts';
import { coverTable, evaluationTable } from './long-report.ts';

const options = { draft: false, program: 'jixiao' };

async function render(table: Table, crosses = false, tallRows: readonly Row[] = []): Promise<Docx> {
  const laid = laidOut(document(formPage(table)), crosses ? [table] : [], tallRows);
  return readDocx(await renderDocx(laid, options));
}

/** `span×merge text` of the cells of a row, in short. */
function shape(cells: readonly DocxCell[] | undefined): string[] {
  const marks = { restart: '↓', continue: '|' };
  return (cells ?? []).map(
    ({ gridSpan, vMerge, text }) => `${gridSpan}${vMerge ? marks[vMerge] : ''} ${text.replace(/\n/g, '')}`,
  );
}

function rows(table: DocxTable | undefined): string[][] {
  return (table?.rows ?? []).map((each) => shape(each.cells));
}

test('a form that fits its page is one table with the official grid', async () => {
  const { tables, outline } = await render(f1(5));
  expect(outline).toEqual(['p:FormTitle', 'p:FormYear', 'tbl', 'p:TableGap']);
  const grid = rows(tables[0]);
  expect(grid[0]).toEqual(['2 项目名称', '7 2024年度区信访办信访宣传项目经费']);
  expect(grid[1]).toEqual(['2 主管部门', '3 北京市丰台区信访办公室', '1 实施单位', '3 北京市丰台区信访办公室']);
  expect(grid.slice(2, 7).map((each) => each[0])).toEqual(['2↓ 项目资金（万元）', '2| ', '2| ', '2| ', '2| ']);
  expect(grid[2]?.slice(1)).toEqual([
    '1 ',
    '1 年初预算数',
    '1 全年预算数',
    '1 全年执行数',
    '1 分值',
    '1 执行率',
    '1 得分',
  ]);
  expect(grid[7]).toEqual(['1↓ 年度总体目标', '4 预期目标', '4 实际完成情况']);
  expect(grid[8]?.[0]).toBe('1| ');
  expect(grid.slice(9, 15).map((each) => each.slice(0, 3))).toEqual([
    ['1↓ 绩效指标', '1 一级指标', '1 二级指标'],
    ['1| ', '1↓ 产出指标', '1↓ 数量指标'],
    ['1| ', '1| ', '1| '],
    ['1| ', '1| ', '1 质量指标'],
    ['1| ', '1↓ 效益指标', '1 社会效益指标'],
    ['1| ', '1| ', '1 服务对象满意度指标'],
  ]);
  expect(grid[15]).toEqual(['6 总分', '1 100', '1 98', '1 ']);
  expect(tables[0]?.rows.some((each) => each.isHeader)).toBe(false);
});

test('every row fills the grid, and every cell has the width of its columns', async () => {
  for (const crosses of [false, true]) {
    const { tables } = await render(f1(12), crosses);
    for (const { grid, rows } of tables) {
      expect(grid).toHaveLength(9);
      for (const { cells } of rows) {
        expect(cells.reduce((sum, each) => sum + each.gridSpan, 0)).toBe(9);
        for (const each of cells) {
          const spanned = grid.slice(each.column, each.column + each.gridSpan);
          expect(each.width).toBe(spanned.reduce((sum, width) => sum + width, 0));
        }
      }
    }
  }
});

test('column widths are fixed and add up to the type area to the twip', async () => {
  const { tables } = await render(f1(4));
  const [table] = tables;
  expect(table?.grid.reduce((sum, width) => sum + width, 0)).toBe(9638); // 170 mm
  expect(childOf(table?.properties, 'w:tblW')?.attributes).toEqual({ 'w:type': 'dxa', 'w:w': '9638' });
  expect(childOf(table?.properties, 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
});

test('lines are single, half a point, all around; the padding is the style sheet’s', async () => {
  const { tables } = await render(f1(4));
  const borders = childOf(tables[0]?.properties, 'w:tblBorders')?.children ?? [];
  expect(borders.map((each) => each.name)).toEqual(
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `w:${side}`),
  );
  for (const each of borders) expect(each.attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '4' });
  const padding = childOf(tables[0]?.properties, 'w:tblCellMar')?.children.map((each) => each.attributes['w:w']);
  expect(padding).toEqual(['50', '60', '40', '60']); // the lower one with its line makes 50
});

test('cells take the style of their kind, and an alignment of their own only where it differs', async () => {
  const figures = [cell(0, '左', { style: 'figure' }), cell(1, '右', { style: 'figure', align: 'right' })];
  const table = { ...f1(4), columns: [50, 50], parts: [{ head: [], body: [row(...figures)] }] };
  const docx = await render(table);
  expect(docx.tables[0]?.rows[0]?.cells.map((each) => each.styles)).toEqual([['CellFigure'], ['CellFigure']]);
  const alignments = (childOf(docx.part('word/document.xml'), 'w:body')?.children ?? [])
    .flatMap((block) => (block.name === 'w:tbl' ? block.children.filter((each) => each.name === 'w:tr') : []))
    .flatMap((each) => each.children.filter((child) => child.name === 'w:tc'))
    .map((each) => childOf(childOf(childOf(each, 'w:p'), 'w:pPr'), 'w:jc')?.attributes['w:val']);
  expect(alignments).toEqual([undefined, 'right']);
});

test('a form that crosses its page becomes one table a part, each with its own head', async () => {
  const { tables, outline } = await render(f1(60), true);
  expect(outline).toEqual(['p:FormTitle', 'p:FormYear', 'tbl', 'p:TableGap', 'tbl', 'p:TableGap']);
  expect(tables.map((each) => each.rows.map((line) => line.isHeader).lastIndexOf(true))).toEqual([-1, 0]);
  expect(tables[0]?.grid).toEqual(tables[1]?.grid);
});

test('no merge runs from a repeated head into the body; the label stays in the head, no line below it', async () => {
  const { tables } = await render(f1(4), true);
  const [head, first, second] = tables[1]?.rows.map((each) => each.cells[0]) ?? [];
  expect([head, first, second].map((each) => [each?.text, each?.vMerge])).toEqual([
    ['绩效指标', undefined],
    ['', 'restart'],
    ['', 'continue'],
  ]);
  const side = (each: DocxCell | undefined) =>
    childOf(each?.properties, 'w:tcBorders')?.children.map((edge) => edge.name);
  expect([side(head), side(first)]).toEqual([['w:bottom'], ['w:top']]);
  expect(shape(tables[1]?.rows[1]?.cells).slice(1, 3)).toEqual(['1↓ 产出指标', '1 数量指标']);
});

test('rows stay whole, but for one that is taller than a page', async () => {
  const table = f1(12);
  const tall = table.parts[0]?.body[8];
  const { tables } = await render(table, true, tall ? [tall] : []);
  expect(tables[0]?.rows.map((each) => each.cantSplit)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(tables[1]?.rows.every((each) => each.cantSplit)).toBe(true);
});

test('two tables of the tree are kept apart', async () => {
  const tree = document(section([f1(4), f1(4)]));
  const { outline } = readDocx(await renderDocx(laidOut(tree), options));
  expect(outline).toEqual(['tbl', 'p:TableGap', 'tbl', 'p:TableGap']);
});

test('a report’s table is of its own text size; its head is marked though it stands on one page, for it may grow', async () => {
  const { tables } = await render(evaluationTable(3));
  expect(tables[0]?.rows.map((each) => each.isHeader)).toEqual([true, false, false, false]);
  expect(tables[0]?.rows.every((each) => each.cantSplit)).toBe(true);
  const styles = tables[0]?.rows.map((each) => each.cells.map((one) => one.styles.join()));
  expect(styles?.[0]).toEqual(['TableHead', 'TableHead', 'TableHead', 'TableHead', 'TableHead']);
  expect(styles?.[1]).toEqual(['TableLabel', 'TableText', 'TableFigure', 'TableText', 'TableFigure']);
  expect(styles?.[2]?.[0]).toBe('TableLabel'); // also where a merge goes through: the row keeps its height
  expect(rows(tables[0]).map((each) => each[0])).toEqual(['1 一级指标', '1↓ 产出', '1| ', '1| ']);
});

test('over pages it repeats its head, keeps its rows whole and its labels merged', async () => {
  const { tables } = await render(evaluationTable(60), true);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.filter((each) => each.isHeader)).toHaveLength(1);
  expect(tables[0]?.rows.every((each) => each.cantSplit)).toBe(true);
  expect(tables[0]?.rows.map((each) => each.cells[0]?.vMerge)).toEqual([
    undefined,
    'restart',
    ...Array.from({ length: 59 }, () => 'continue'),
  ]);
});

test('in a landscape section it is as wide as the upright page’s type area is high', async () => {
  const table = evaluationTable(3);
  const page = section([table], { page: 'standard', orientation: 'landscape' });
  const { tables } = readDocx(await renderDocx(laidOut(document(page)), options));
  expect(tables[0]?.grid.reduce((sum, width) => sum + width, 0)).toBe(12756); // 225 mm
});

test('the cover’s table has no lines', async () => {
  const { tables } = await render(coverTable());
  const borders = childOf(tables[0]?.properties, 'w:tblBorders')?.children ?? [];
  expect(borders.map((each) => each.attributes['w:val'])).toEqual(Array.from({ length: 6 }, () => 'none'));
  expect(tables[0]?.rows[0]?.cells.map((each) => each.styles)).toEqual([['CoverLine'], ['CoverLine']]);
});
