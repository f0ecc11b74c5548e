/**
 * What a tag's attributes say, as the page tree wants it.
 *
 * The templates have been checked, so a value that is none is met in a trial only, and counts as not written.
 */
import type { Align } from '../../tree/page-tree.ts';
import {
  type CellStyleName,
  cellStyles,
  type PageStyleName,
  type ParagraphStyleName,
  pageStyles,
  paragraphStyles,
  type TableStyleName,
  tableStyles,
} from '../../tree/style-sheet.ts';
import { attributeOf, type HtmlElement } from './html.ts';

export function alignOf(element: HtmlElement): Align | undefined {
  const align = attributeOf(element, 'align');
  return align === 'left' || align === 'center' || align === 'right' || align === 'justify' ? align : undefined;
}

export function cellStyleOf(element: HtmlElement): CellStyleName {
  return classIn(cellStyles, element) ?? (element.tagName === 'th' ? 'head' : 'text');
}

export function paragraphStyleOf(element: HtmlElement): ParagraphStyleName | undefined {
  return classIn(paragraphStyles, element);
}

/** Undefined where the section does not say. */
export function pageStyleOf(element: HtmlElement): PageStyleName | undefined {
  return classIn(pageStyles, element);
}

export function tableStyleOf(element: HtmlElement): TableStyleName {
  return classIn(tableStyles, element) ?? 'form';
}

/** `<p class="fill"></p>` is no paragraph: it takes the room that its page has left. */
export function isFill(element: HtmlElement): boolean {
  return element.tagName === 'p' && attributeOf(element, 'class') === 'fill';
}

/** `<h1 class="plain">`: a heading without a number. */
export function isPlain(element: HtmlElement): boolean {
  return attributeOf(element, 'class') === 'plain';
}

/** `<h1 class="part">`: above all of level 1: 第一部分. */
export function isPart(element: HtmlElement): boolean {
  return attributeOf(element, 'class') === 'part';
}

/** Returns a whole number of at least 1, undefined when there is none. */
export function countOf(element: HtmlElement, name: 'depth' | 'start'): number | undefined {
  const value = attributeOf(element, name) ?? '';
  return /^[1-9]\d{0,3}$/.test(value) ? Number.parseInt(value, 10) : undefined;
}

/** Returns a colspan or rowspan: the word, or a number of at least 1. */
export function spanOf<W extends string>(element: HtmlElement, name: 'colspan' | 'rowspan', word: W): number | W {
  const value = attributeOf(element, name);
  if (value === undefined) return 1;
  if (value === word) return word;
  return /^[1-9]\d?$/.test(value) ? Number.parseInt(value, 10) : 1;
}

/** Returns a width of `12.5%` as 1250, `fill` as it is, undefined when there is none. */
export function hundredthsOf(element: HtmlElement): number | 'fill' | undefined {
  const width = attributeOf(element, 'width') ?? '';
  if (width === 'fill') return width;
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?%$/.exec(width) ?? [];
  return whole === '' ? undefined : Number.parseInt(whole + part.padEnd(2, '0'), 10);
}

function classIn<S extends object>(styles: S, element: HtmlElement): (keyof S & string) | undefined {
  const name = attributeOf(element, 'class');
  return name !== undefined && Object.hasOwn(styles, name) ? (name as keyof S & string) : undefined;
}
