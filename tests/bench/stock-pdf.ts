/** The peer: the same cells as one table of stock pdfmake, laid out and rendered by pdfmake alone. */
import pdfmake from 'pdfmake';
import type { ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { LoadedFonts } from '../../src/fonts/loaded-fonts.ts';
import { gridOf } from '../../src/tree/grid.ts';
import type { Cell, PageTree, Table } from '../../src/tree/page-tree.ts';
import { cellText, tablesOf } from '../../src/tree/walk.ts';

export function useStockFonts(fonts: LoadedFonts): void {
  const { file } = fonts.roles.songti;
  pdfmake.setFonts({ Songti: { normal: file, bold: file, italics: file, bolditalics: file } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => path === file);
}

export function stockPdf(tree: PageTree): Promise<Buffer> {
  const content = tablesOf(tree).map(
    (table): ContentTable => ({
      table: { widths: table.columns.map((share) => (share / 100) * 440), body: bodyOf(table) },
    }),
  );
  return pdfmake.createPdf({ content, defaultStyle: { font: 'Songti', fontSize: 9 } }).getBuffer();
}

/** pdfmake wants a cell in every grid slot; those that a span covers are empty. */
function bodyOf(table: Table): TableCell[][] {
  return table.parts.flatMap((part) =>
    gridOf(table.columns.length, part).map((row, index, rows) =>
      row.map((cell, column) => (isCorner(cell, rows, index, column) ? corner(cell) : {})),
    ),
  );
}

function isCorner(cell: Cell, rows: readonly (readonly Cell[])[], row: number, column: number): boolean {
  return cell.column === column && rows[row - 1]?.[column] !== cell;
}

function corner(cell: Cell): TableCell {
  return { text: cellText(cell), colSpan: cell.colspan, rowSpan: cell.rowspan };
}
