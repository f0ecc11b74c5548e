/** A cell of a Word table: its spans, its vertical alignment, its paragraphs in the cell's own style. */
import type { Cell, Paragraph } from '../../tree/page-tree.ts';
import { cellStyles, paragraphStyles } from '../../tree/style-sheet.ts';
import type { Slot } from './grid-slots.ts';
import { styledParagraph } from './paragraph.ts';
import { cellStyleNames, isCellTextStyle, paragraphStyleNames } from './style-names.ts';
import { element, type Xml } from './xml.ts';

const mergeXml = {
  first: element('w:vMerge', { 'w:val': 'restart' }),
  next: element('w:vMerge', { 'w:val': 'continue' }),
};
const verticalXml = {
  top: element('w:vAlign', { 'w:val': 'top' }),
  middle: element('w:vAlign', { 'w:val': 'center' }),
};

/** @param width in twips; `keep`: whether its rows go to the next page with what follows. */
export function wordCell(slot: Slot, width: number, keep: boolean): Xml {
  const { cell, filled } = slot;
  const paragraphs = filled ? cell.paragraphs : [blank(cell)];
  return element('w:tc', {}, [cellFormat(slot, width), ...paragraphs.map((each) => cellParagraph(each, cell, keep))]);
}

function cellFormat({ cell, merge, open }: Slot, width: number): Xml {
  return element('w:tcPr', {}, [
    element('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
    ...(cell.colspan > 1 ? [element('w:gridSpan', { 'w:val': cell.colspan })] : []),
    ...(merge === 'none' ? [] : [mergeXml[merge]]),
    ...(open ? [element('w:tcBorders', {}, [element(`w:${open}`, { 'w:val': 'nil' })])] : []),
    verticalXml[cellStyles[cell.style].vertical],
  ]);
}

function cellParagraph(paragraph: Paragraph, cell: Cell, keepNext: boolean): Xml {
  const { style } = paragraph;
  const { align, strong } = cellStyles[cell.style];
  const wanted = paragraph.align ?? cell.align ?? align;
  if (isCellTextStyle(style)) {
    return styledParagraph(paragraph, { id: cellStyleNames[style][cell.style].id, align }, wanted, { keepNext });
  }
  const runs = strong ? paragraph.runs.map((run) => ({ ...run, strong })) : paragraph.runs;
  const styled = { id: paragraphStyleNames[style].id, align: paragraphStyles[style].align };
  return styledParagraph({ ...paragraph, runs }, styled, wanted, { keepNext });
}

/** A cell must hold a paragraph, also where a merge from above goes through it: one of the height of its others. */
function blank(cell: Cell): Paragraph {
  return { kind: 'paragraph', style: cell.paragraphs[0]?.style ?? 'cell-text', runs: [], origin: cell.origin };
}
