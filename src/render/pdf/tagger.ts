/**
 * Marks what is painted: which stretch of which page belongs to which node of the tree, and what is only furniture.
 *
 * In: the owner of each thing as it is painted, page by page. Out: the stretches of each node, in reading order; the
 * tags themselves are written from them when all pages are there (`structure.ts`).
 */
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { Owner } from '../../layout/laid-out.ts';
import type { Section } from '../../tree/page-tree.ts';
import type { QuickDocument } from './quick-document.ts';

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
  /** When all of a page is painted. */
  endPage(): void;
  /** The annotation belongs to the node. */
  addLink(of: Owner, link: PdfReference): void;
}

export function createTagger(document: QuickDocument): Tagger {
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
      here = pieces.get(section) ?? new Map();
      pieces.set(section, here);
    },
    mark(of) {
      if (of === current) return;
      if (current !== undefined) document.addContent('EMC');
      current = of;
      if (typeof of === 'string') document.addContent(furniture[of]);
      else note(of, begin(document));
    },
    endPage() {
      if (current !== undefined) document.addContent('EMC');
      current = undefined;
    },
    addLink(of, link) {
      const key = document.createStructParentTreeNextKey();
      link.data.StructParent = key;
      note(of, { kind: 'link', page: document.page.dictionary, key, link });
    },
  };
}

const furniture: Readonly<Record<Furniture, string>> = {
  line: '/Artifact <<\n/Type /Layout\n>> BDC',
  page: '/Artifact <<\n/Type /Pagination\n>> BDC',
};

/** Every stretch has its place in the list of its page; the tag comes there when it is written. */
function begin(document: QuickDocument): Piece {
  const { dictionary: page, structParentTreeKey: pageKey } = document.page;
  const number = document.getStructParentTree().get(pageKey).push(null) - 1;
  document.addContent(`/P <<\n/MCID ${number}\n>> BDC`);
  return { kind: 'content', page, pageKey, number };
}
