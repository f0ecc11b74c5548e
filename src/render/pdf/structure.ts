/**
 * The tags of a PDF: headings, paragraphs, tables with their spans, the contents with their links, for those who have the
 * pages read to them.
 *
 * In: the tree and where its nodes were painted. Written when all pages are there. Empty paragraphs have no tag; empty
 * cells have one, so that the grid is whole.
 */
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { Owner } from '../../layout/laid-out.ts';
import { headingsOf, listLevelOf } from '../../tree/entry.ts';
import type { Cell, Contents, Heading, PageTree, Row, Section, Table } from '../../tree/page-tree.ts';
import type { QuickDocument } from './quick-document.ts';
import type { Piece, Pieces } from './tagger.ts';

type Painted = ReadonlyMap<Owner, readonly Piece[]>;

/** A tag that is still to be written: what it is, what stands in it. */
interface Tag {
  readonly type: string;
  readonly pieces?: readonly Piece[] | undefined;
  readonly inner?: readonly Tag[];
  /** Of a cell: its attributes, as the file has them. */
  readonly cell?: string;
}

export function writeStructure(document: QuickDocument, tree: PageTree, pieces: Pieces): void {
  const least = Math.min(...headingsOf(tree).map(listLevelOf));
  const sections = tree.sections.map((section) => sectionTag(section, pieces.get(section) ?? new Map(), least));
  const root = document.getStructTreeRoot();
  root.data.K = [write(document, { type: 'Document', inner: sections }, root)];
}

function sectionTag({ blocks }: Section, painted: Painted, least: number): Tag {
  const inner = blocks.flatMap((block): Tag[] => {
    switch (block.kind) {
      case 'heading':
        return textTag(headingType(block, least), painted.get(block));
      case 'paragraph':
        return textTag('P', painted.get(block));
      case 'table':
        return [tableTag(block, painted)];
      case 'contents':
        return [contentsTag(block, painted)];
      default:
        return [];
    }
  });
  return { type: 'Sect', inner };
}

function textTag(type: string, pieces: readonly Piece[] | undefined): Tag[] {
  return pieces === undefined ? [] : [{ type, pieces }];
}

/** The highest heading of the document is H1; there is no tag below H6. */
function headingType(heading: Heading, least: number): string {
  return `H${Math.min(listLevelOf(heading) - least + 1, 6)}`;
}

function contentsTag(contents: Contents, painted: Painted): Tag {
  const lines = [...painted].filter(([of]) => of.kind === 'listed' && of.contents === contents);
  return { type: 'TOC', inner: lines.map(([, pieces]) => ({ type: 'TOCI', inner: [{ type: 'Link', pieces }] })) };
}

/** Heads that stand in the middle of a table are why its rows are in no groups. */
function tableTag({ parts }: Table, painted: Painted): Tag {
  const rows = parts.flatMap(({ head, body }) => [
    ...head.map((row) => ({ row, isHead: true })),
    ...body.map((row) => ({ row, isHead: false })),
  ]);
  const inner = rows.map(({ row, isHead }) => ({
    type: 'TR',
    inner: row.cells.map((cell, index) => cellTag(cell, scopeOf(row, index, isHead), painted)),
  }));
  return { type: 'Table', inner };
}

/** What a cell is the head of: a label is its row's where something stands to its right that is none. */
function scopeOf({ cells }: Row, index: number, isHead: boolean): 'Column' | 'Row' | undefined {
  const style = cells[index]?.style;
  if (isHead || style === 'head') return 'Column';
  if (style !== 'label') return undefined;
  return cells.slice(index + 1).some((cell) => cell.style !== 'label') ? 'Row' : 'Column';
}

/** A cell of one paragraph is that paragraph. */
function cellTag({ colspan, rowspan, paragraphs }: Cell, scope: ReturnType<typeof scopeOf>, painted: Painted): Tag {
  const spans = `${colspan > 1 ? `/ColSpan ${colspan}` : ''}${rowspan > 1 ? `/RowSpan ${rowspan}` : ''}`;
  const cell = `${spans}${scope ? `/Scope/${scope}` : ''}`;
  const type = scope ? 'TH' : 'TD';
  const inner = paragraphs.flatMap((paragraph) => textTag('P', painted.get(paragraph)));
  return inner.length > 1 ? { type, inner, cell } : { type, pieces: inner[0]?.pieces, cell };
}

/** Returns the tag's object, written with all that stands in it. */
function write(
  document: QuickDocument,
  { type, pieces = [], inner = [], cell }: Tag,
  parent: PdfReference,
): PdfReference {
  const page = pieces[0]?.page;
  const tag = document.ref();
  const kids: (string | PdfReference)[] = [];
  for (const piece of pieces) {
    register(document, piece, tag);
    kids.push(kidOf(piece, page));
  }
  for (const each of inner) kids.push(write(document, each, tag));
  const on = page ? `/Pg ${page}` : '';
  const attributes = cell ? `/A<</O/Table${cell}>>` : '';
  const content = kids.length > 0 ? `/K[${kids.join(' ')}]` : '';
  document.writeObject(tag, `<</S/${type}/P ${parent}${on}${attributes}${content}>>`);
  return tag;
}

/** The way back: from what stands on a page to its tag. */
function register(document: QuickDocument, piece: Piece, tag: PdfReference): void {
  const back = document.getStructParentTree();
  if (piece.kind === 'content') back.get(piece.pageKey)[piece.number] = tag;
  else back.add(piece.key, tag);
}

function kidOf(piece: Piece, page: PdfReference | undefined): string {
  if (piece.kind === 'link') return `<</Type/OBJR/Obj ${piece.link}/Pg ${piece.page}>>`;
  return piece.page === page ? String(piece.number) : `<</Type/MCR/Pg ${piece.page}/MCID ${piece.number}>>`;
}
