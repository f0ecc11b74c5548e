/**
 * Which headings of one level the outline knows: in the outline's order, the author's own ones behind those they follow.
 *
 * In: the keys that an author wrote under one heading, and the outline's headings for that place.
 */
import { nearest } from '../../core/nearest.ts';
import { typedNumberOf } from '../../core/typed-number.ts';
import type { OutlineSection } from '../../packs/profile.ts';

export interface Heading {
  /** As it was written. */
  readonly key: string;
  /** Without the number that was typed with it. */
  readonly title: string;
  readonly number: string | undefined;
  /** Undefined: the author's own. */
  readonly known: OutlineSection | undefined;
  /** Of an own one: the outline's title that was probably meant. */
  readonly meant: string | undefined;
}

/** `open`: whether headings may be added here; a strange one is then only taken for a slip when it is very near. */
export function matchHeadings(keys: readonly string[], outline: readonly OutlineSection[], open: boolean): Heading[] {
  const written = keys.map((key) => withoutNumber(key, outline));
  const titles = new Set(written.map(({ title }) => title));
  const free = outline.filter(({ title }) => !titles.has(title));
  const taken = new Set<OutlineSection>();
  const headings = written.map(({ key, title, number }) => {
    const known = outline.find((one) => one.title === title && !taken.has(one));
    if (known !== undefined) taken.add(known);
    return { key, title, number, known, meant: known ? undefined : meantTitle(title, free, open) };
  });
  return inOrder(headings, outline);
}

function withoutNumber(key: string, outline: readonly OutlineSection[]): Pick<Heading, 'key' | 'title' | 'number'> {
  const number = outline.some(({ title }) => title === key) ? undefined : typedNumberOf(key);
  return { key, number, title: key.slice(number?.length ?? 0).trim() };
}

/** Where headings may be added, one letter in four may differ, so that none of three may; elsewhere one in two. */
function meantTitle(title: string, free: readonly OutlineSection[], open: boolean): string | undefined {
  const titles = new Map(free.flatMap((one) => [one.title, ...one.aliases].map((name) => [name, one.title] as const)));
  const isShort = [...title].length < 4;
  return titles.get(
    titles.has(title) || (open && isShort) ? title : (nearest(title, titles.keys(), open ? 4 : 2) ?? ''),
  );
}

function inOrder(headings: readonly Heading[], outline: readonly OutlineSection[]): Heading[] {
  const groups: Heading[][] = [[]];
  for (const heading of headings) {
    if (heading.known !== undefined) groups.push([]);
    groups.at(-1)?.push(heading);
  }
  const rank = ([first]: readonly Heading[]) => (first?.known ? outline.indexOf(first.known) : -1);
  return groups.sort((a, b) => rank(a) - rank(b)).flat();
}
