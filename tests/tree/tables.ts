/** Tables in a few lines for the tests of the tree. */
import { cell, pageTree, paragraph, row, run, section, table } from '../../src/tree/build.ts';
import type { Cell, PageTree, Row, Table, TablePart } from '../../src/tree/page-tree.ts';

interface CellParts {
  readonly column: number;
  readonly colspan?: number;
  readonly rowspan?: number;
}

export function cellOf(text: string, { column, colspan = 1, rowspan = 1 }: CellParts): Cell {
  const runs = text === '' ? [] : [run(text, {})];
  const paragraphs = [paragraph({ style: 'cell-text', runs, origin: {} })];
  return cell({ column, colspan, rowspan, style: 'text', paragraphs, origin: {} });
}

/** Each row is its cells' texts, one a column. */
export function rowsOf(...texts: readonly (readonly string[])[]): Row[] {
  return texts.map((line) =>
    row(
      line.map((text, column) => cellOf(text, { column })),
      {},
    ),
  );
}

export function tableOf(columns: readonly number[], ...parts: readonly TablePart[]): Table {
  return table({ style: 'form', columns, parts, origin: {} });
}

export function treeOf(...tables: readonly Table[]): PageTree {
  const sections = [
    section({ paper: 'A4', orientation: 'portrait', page: 'form', pageNumber: 'dash', blocks: tables, origin: {} }),
  ];
  return pageTree({ title: '表', unit: '某局', subject: '自评表', date: '2024-12-31', sections });
}
