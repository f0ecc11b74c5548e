/** The heads and feet of the pages, each a part of the package with a relationship of its own. */
import type { LaidOut } from '../../layout/laid-out.ts';
import { sectionFooters } from './page-number.ts';
import { draftHeaderPart, footerPart } from './shell/shell.ts';

export interface PagePart {
  readonly kind: 'header' | 'footer';
  /** `default` are the odd pages. */
  readonly pages: 'default' | 'even';
  /** Its file's name without `.xml`, counted through the document; its relationship's id is the same. */
  readonly name: string;
  readonly data: string;
}

/** Returns the parts of each section; a section without some goes on with those of the one before. */
export function pagePartsOf({ tree }: LaidOut, draft: boolean): PagePart[][] {
  const counts = { header: 0, footer: 0 };
  const part = (kind: PagePart['kind'], pages: PagePart['pages'], write: (count: number) => string): PagePart => {
    counts[kind] += 1;
    return { kind, pages, name: `${kind}${counts[kind]}`, data: write(counts[kind]) };
  };
  return tree.sections.map((section, index) => {
    const footers = sectionFooters(section, tree.sections[index - 1]);
    return [
      ...(draft ? [part('header', 'default', draftHeaderPart), part('header', 'even', draftHeaderPart)] : []),
      ...(footers ? [part('footer', 'default', () => footerPart(footers.default))] : []),
      ...(footers ? [part('footer', 'even', () => footerPart(footers.even))] : []),
    ];
  });
}
