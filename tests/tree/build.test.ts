import { expect, test } from 'vitest';
import { cell, heading, pageTree, paragraph, row, section } from '../../src/tree/build.ts';
import type { Block, Row, TablePart } from '../../src/tree/page-tree.ts';
import { cellOf, rowsOf, tableOf } from './tables.ts';

const body = (...rows: Row[]): TablePart => ({ head: [], body: rows });
const fullRow = () => rowsOf(['甲', '乙'])[0] as Row;

test('a part may be filled by spans from its head into its body', () => {
  const head = row([cellOf('指标', { column: 0, rowspan: 2 }), cellOf('名称', { column: 1 })], {});
  const rest = row([cellOf('数量', { column: 1 })], {});
  expect(tableOf([50, 50], { head: [head], body: [rest] }).parts).toHaveLength(1);
});

test.each([
  ['a square without a cell', () => tableOf([50, 50], body(row([cellOf('甲', { column: 0 })], {})))],
  [
    'two cells on one square',
    () => tableOf([50, 50], body(row([cellOf('甲', { column: 0, colspan: 2 }), cellOf('乙', { column: 1 })], {}))),
  ],
  ['a cell beyond the last column', () => tableOf([50, 50], body(row([cellOf('甲', { column: 0, colspan: 3 })], {})))],
  [
    'a cell that leaves its part',
    () =>
      tableOf(
        [50, 50],
        body(row([cellOf('甲', { column: 0, rowspan: 2 }), cellOf('乙', { column: 1 })], {})),
        body(fullRow()),
      ),
  ],
  ['columns of 99%', () => tableOf([50, 49], body(fullRow()))],
  ['a column of no width', () => tableOf([100, 0], body(fullRow()))],
  ['a table without parts', () => tableOf([50, 50])],
  ['a part without rows', () => tableOf([50, 50], body())],
  [
    'a cell without a paragraph',
    () => cell({ column: 0, colspan: 1, rowspan: 1, style: 'text', paragraphs: [], origin: {} }),
  ],
  ['half a column', () => cellOf('甲', { column: 0, colspan: 1.5 })],
  ['an unknown style', () => paragraph({ style: '正文' as 'body', runs: [], origin: {} })],
  ['a tree without a section', () => pageTree({ title: '', unit: '', subject: '', date: '2024-12-31', sections: [] })],
  ['a date in Chinese', () => pageTree({ title: '', unit: '', subject: '', date: '2024年', sections: [sectionOf()] })],
  ['two headings of one id', () => treeWith(sectionOf(headingOf('a')), sectionOf(headingOf('a')))],
])('%s is a bug of ours', (_, build) => {
  expect(build).toThrow(Error);
});

test('two headings of two ids are well', () => {
  expect(treeWith(sectionOf(headingOf('a'), headingOf('b'))).sections).toHaveLength(1);
});

function headingOf(id: string) {
  return heading({ level: 1, id, number: '', style: 'level', runs: [], origin: {} });
}

function sectionOf(...blocks: Block[]) {
  return section({ paper: 'A4', orientation: 'portrait', page: 'standard', pageNumber: 'dash', blocks, origin: {} });
}

function treeWith(...sections: ReturnType<typeof sectionOf>[]) {
  return pageTree({ title: '', unit: '', subject: '', date: '2024-12-31', sections });
}
