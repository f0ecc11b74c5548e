/**
 * The bookmark of each heading, which the contents lead to. Word hides those whose names begin with `_Toc` from its
 * list of bookmarks, and takes them for the contents' own.
 */
import { headingsOf } from '../../tree/entry.ts';
import type { PageTree } from '../../tree/page-tree.ts';
import { element, type Xml } from './xml.ts';

export interface HeadingBookmark {
  /** Counts from 1 through the document. */
  readonly id: number;
  readonly name: string;
}

/** Returns the bookmarks by heading id; counted in reading order, so that they depend on the document alone. */
export function headingBookmarks(tree: PageTree): ReadonlyMap<string, HeadingBookmark> {
  const entries = headingsOf(tree).map(({ id }, index): [string, HeadingBookmark] => {
    const number = index + 1;
    return [id, { id: number, name: `_Toc${String(number).padStart(6, '0')}` }];
  });
  return new Map(entries);
}

/** Puts the bookmark around what it marks. */
export function bookmarked({ id, name }: HeadingBookmark, marked: readonly Xml[]): Xml[] {
  return [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...marked,
    element('w:bookmarkEnd', { 'w:id': id }),
  ];
}
