/** Reader of DOCX, independent of what wrote it: its parts, and the native grid of its tables. */
import { strFromU8, unzipSync } from 'fflate';
import { childOf, childrenOf, descendants, readXml, type XmlElement } from './xml.ts';

export interface DocxCell {
  /** The grid column of its left edge, from 0. */
  readonly column: number;
  readonly gridSpan: number;
  readonly vMerge: 'restart' | 'continue' | undefined;
  /** Twips. */
  readonly width: number;
  /** The ids of its paragraphs' styles. */
  readonly styles: readonly string[];
  /** Paragraphs and line breaks as `\n`. */
  readonly text: string;
  readonly properties: XmlElement | undefined;
}

export interface DocxRow {
  readonly cantSplit: boolean;
  readonly isHeader: boolean;
  readonly cells: readonly DocxCell[];
}

export interface DocxTable {
  /** The widths of the grid's columns in twips. */
  readonly grid: readonly number[];
  readonly rows: readonly DocxRow[];
  readonly properties: XmlElement | undefined;
}

export interface Docx {
  readonly paths: readonly string[];
  /** The root element of an XML part; throws when there is none. */
  part(path: string): XmlElement;
  readonly tables: readonly DocxTable[];
  /** The paragraphs and tables of the body in order, as `p:<style id>` and `tbl`. */
  readonly outline: readonly string[];
}

export function readDocx(bytes: Uint8Array): Docx {
  const files = unzipSync(bytes);
  const part = (path: string): XmlElement => {
    const file = files[path];
    if (!file) throw new Error(`no part ${path}`);
    return readXml(strFromU8(file));
  };
  const body = childOf(part('word/document.xml'), 'w:body');
  return {
    paths: Object.keys(files),
    part,
    tables: childrenOf(body, 'w:tbl').map(readTable),
    outline: (body?.children ?? []).flatMap((child) => {
      if (child.name === 'w:tbl') return ['tbl'];
      return child.name === 'w:p' ? [`p:${styleOf(child)}`] : [];
    }),
  };
}

function readTable(table: XmlElement): DocxTable {
  return {
    properties: childOf(table, 'w:tblPr'),
    grid: childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) => Number(column.attributes['w:w'])),
    rows: childrenOf(table, 'w:tr').map(readRow),
  };
}

function readRow(row: XmlElement): DocxRow {
  const properties = childOf(row, 'w:trPr');
  let column = 0;
  const cells = childrenOf(row, 'w:tc').map((cell) => {
    const read = readCell(cell, column);
    column += read.gridSpan;
    return read;
  });
  return {
    cantSplit: isOn(childOf(properties, 'w:cantSplit')),
    isHeader: isOn(childOf(properties, 'w:tblHeader')),
    cells,
  };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true');
}

function readCell(cell: XmlElement, column: number): DocxCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const paragraphs = childrenOf(cell, 'w:p');
  return {
    column,
    gridSpan: Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1),
    vMerge: merge && (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'),
    width: Number(childOf(properties, 'w:tcW')?.attributes['w:w']),
    styles: paragraphs.map(styleOf),
    text: paragraphs.map(textOf).join('\n'),
    properties,
  };
}

function styleOf(paragraph: XmlElement): string {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
}

/** The text of a paragraph as a reader sees it. */
export function textOf(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:r')
    .flatMap((run) => run.children)
    .map((piece) => (piece.name === 'w:t' ? piece.text : (marks[piece.name] ?? '')))
    .join('');
}

const marks: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };
