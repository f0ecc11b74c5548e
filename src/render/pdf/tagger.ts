/**
 * Marks what is painted: which stretch of which page belongs to which node of the tree, and what is only furniture.
 *
 * In: the owner of each thing as it is painted, page by page. Out: the stretches of each node, in reading order; the
 * tags themselves are written from them when all pages are there (`structure.ts`).
 */
import type { PdfDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { Owner } from '../../layout/laid-out.ts';
import type { Section } from '../../tree/page-tree.ts';

/** A stretch of a page, or a link on it. */
export type Piece =
  | { readonly kind: 'content'; readonly page: PdfReference; readonly pageKey: number; readonly number: number }
  | { readonly kind: 'link'; readonly page: PdfReference; readonly key: number; readonly link: PdfReference };

/** A node's pieces; an annex that stands in a document twice is told apart by its section. */
export type Pieces = ReadonlyMap<Section, ReadonlyMap<Owner, readonly Piece[]>>;

/** `line`: a border. `page`: what the page alone has, its number, a head that is repeated. */
export type Furniture = 'line' | 'page';

export interface Tagger {
  readonly pieces: Pieces;
  /** Right after a page has been added. */
  beginPage(section: Section): void;
  /** What is painted from now on is of this node, or furniture. */
  mark(of: Owner | Furniture): void;
  /** The annotation belongs to the node. */
  addLink(of: Owner, link: PdfReference): void;
}

export function createTagger(document: PdfDocument): Tagger {
  const pieces = new Map<Section, Map<Owner, Piece[]>>();
  let current: Owner | Furniture | undefined;
  let here = new Map<Owner, Piece[]>();
  const note = (of: Owner, piece: Piece) => {
    const known = here.get(of);
    if (known) known.push(piece);
    else here.set(of, [piece]);
  };
  return {
    pieces,
    beginPage(section) {
      // pdfkit has ended the stretch with its page.
      current = undefined;
      here = pieces.get(section) ?? new Map();
      pieces.set(section, here);
    },
    mark(of) {
      if (of === current) return;
      if (current !== undefined) document.endMarkedContent();
      current = of;
      if (typeof of === 'string') document.markContent('Artifact', { type: of === 'line' ? 'Layout' : 'Pagination' });
      else note(of, begin(document));
    },
    addLink(of, link) {
      const key = document.createStructParentTreeNextKey();
      link.data.StructParent = key;
      note(of, { kind: 'link', page: document.page.dictionary, key, link });
    },
  };
}

function begin(document: PdfDocument): Piece {
  const [ref] = document.markStructureContent('P').refs;
  if (ref === undefined) throw new Error('pdfkit gave a stretch of no page');
  return { kind: 'content', page: ref.pageRef, pageKey: document.page.structParentTreeKey, number: ref.mcid };
}
