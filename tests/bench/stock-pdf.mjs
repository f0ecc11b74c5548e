/** The peer: the same paragraphs and cells laid out and rendered by pdfmake alone, with one face of a font. */
import pdfmake from 'pdfmake';
import { gridOf } from '../../dist/tree/grid.js';
import { paragraphStyles } from '../../dist/tree/style-sheet.js';
import { cellText, textOf } from '../../dist/tree/walk.js';

export function useStockFont(file) {
  pdfmake.setFonts({ Songti: { normal: file, bold: file, italics: file, bolditalics: file } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === file);
}

export function stockPdf(tree) {
  const content = tree.sections.flatMap((section, index) => [
    ...(index === 0 ? [] : [{ text: '', pageBreak: 'before', pageOrientation: section.orientation }]),
    ...section.blocks.flatMap(blockOf),
  ]);
  return pdfmake.createPdf({ content, defaultStyle: { font: 'Songti', fontSize: 9 } }).getBuffer();
}

function blockOf(block) {
  if (block.kind === 'table') {
    const body = block.parts.flatMap((part) => bodyOf(block, part));
    return [{ table: { widths: block.columns.map((share) => (share / 100) * 440), body } }];
  }
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
  const style = block.kind === 'paragraph' ? block.style : `h${block.level}`;
  return [{ text: (block.number ?? '') + textOf(block), fontSize: paragraphStyles[style].size, lineHeight: 1.2 }];
}

/** pdfmake wants a cell in every grid slot; those that a span covers are empty. */
function bodyOf(table, part) {
  return gridOf(table.columns.length, part).map((row, index, rows) =>
    row.map((cell, column) => (cell.column === column && rows[index - 1]?.[column] !== cell ? corner(cell) : {})),
  );
}

function corner(cell) {
  return { text: cellText(cell), colSpan: cell.colspan, rowSpan: cell.rowspan };
}
