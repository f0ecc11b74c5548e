/**
 * Is a published document matched by ours? Same headings in order, same tables row by row and cell by cell, but for differences that are
 * listed with their reasons. Blanks and the width of punctuation do not count.
 *
 * In: an excerpt of the published text (`T1.txt`: a line a heading, with its number; a line with tabs is a table's row, a merged cell leaves
 * empty ones) and the page tree that we make. Out: the differences, to be compared with a list kept beside the excerpt
 * (`T1.sample.tsv`: published, ours, reason; one difference a line). A list that names a difference which is gone fails as well.
 *
 * `JIXIAO_WRITE_MATCH=1 npx vitest run tests/published/match` writes the lists anew, keeps the reasons that still fit, and leaves `?` for
 * a reason that somebody has to give; a `?` fails.
 */
import type { PageTree, Table } from '../../src/tree/page-tree.ts';
import { cellText, tablesOf, textOf } from '../../src/tree/walk.ts';

/** Lines that can be compared: a heading with its level, or a row's cells that are not empty. */
export type Line = readonly string[];

export interface Difference {
  /** Cells that only the published line has; empty where ours has a line more. */
  readonly published: string;
  readonly ours: string;
}

export interface ExplainedDifference extends Difference {
  readonly why: string;
}

export function publishedTables(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').map(flat).filter(isFilled));
}

export function treeTables(tree: PageTree): Line[] {
  return tablesOf(tree).filter(isShown).flatMap(tableLines);
}

/** The cover's table is no table to its reader. */
function isShown({ style }: Table): boolean {
  return style !== 'cover';
}

function tableLines({ parts }: Table): Line[] {
  return parts.flatMap(({ head, body }) =>
    [...head, ...body].map(({ cells }) => cells.map((cell) => flat(cellText(cell))).filter(isFilled)),
  );
}

const numbers = [/^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^\d+[.、]/, /^[（(]\d+[）)]/];

export function publishedHeadings(text: string): Line[] {
  const lines = text.split('\n').filter((line) => !line.includes('\t') && line.trim() !== '');
  return lines.map((line) => {
    const level = numbers.findIndex((number) => number.test(line));
    if (level < 0) throw new Error(`a heading without a number: ${line}`);
    return [`${level + 1} ${flat(line.replace(numbers[level] ?? '', ''))}`];
  });
}

/** Those of the annexes are left out. */
export function treeHeadings(tree: PageTree): Line[] {
  const headings = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
  return headings
    .filter(({ style }) => style !== 'annex')
    .map((heading) => [`${heading.level} ${flat(textOf(heading))}`]);
}

/** Returns what differs, in order: lines are paired so that as many cells as possible are the same. */
export function differences(published: readonly Line[], ours: readonly Line[]): Difference[] {
  return pairs(published, ours, commonOf).flatMap(([left = [], right = []]) => {
    const cells = pairs(left, right, (a, b) => (a === b ? 1 : 0));
    const gone = cells.filter(([a, b]) => a !== b);
    if (gone.length === 0) return [];
    const join = (side: 0 | 1) => gone.flatMap((pair) => pair[side] ?? []).join('｜');
    return [{ published: join(0), ours: join(1) }];
  });
}

type Pair<T> = readonly [T | undefined, T | undefined];

/** The alignment of two lists with the highest sum of likeness; things without any likeness are never paired. */
function pairs<T>(left: readonly T[], right: readonly T[], likeness: (a: T, b: T) => number): Pair<T>[] {
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const like = (i: number, j: number): number => likeness(left[i] as T, right[j] as T);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = best[i] as number[];
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + like(i, j));
    }
  const found: Pair<T>[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const both = like(i, j);
    if (both > 0 && at(i, j) === at(i + 1, j + 1) + both) found.push([left[i++], right[j++]]);
    else if (at(i, j) === at(i + 1, j)) found.push([left[i++], undefined]);
    else found.push([undefined, right[j++]]);
  }
  const rest = [
    ...left.slice(i).map((a): Pair<T> => [a, undefined]),
    ...right.slice(j).map((b): Pair<T> => [undefined, b]),
  ];
  return [...found, ...rest];
}

/** Cells in common, in order; squared against the length, so that a row is rather paired with one that is nearly the same. */
function commonOf(a: Line, b: Line): number {
  const common = pairs(a, b, (one, other) => (one === other ? 1 : 0)).filter(([one, other]) => one === other).length;
  return (common * common) / Math.max(a.length, b.length);
}

export function readList(text: string): ExplainedDifference[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [published = '', ours = '', why = ''] = line.split('\t');
    return { published, ours, why };
  });
}

/** Returns the list as a file, with the reasons of an older one. */
export function writeList(found: readonly Difference[], older: readonly ExplainedDifference[]): string {
  const reasons = new Map(older.map(({ published, ours, why }) => [`${published}\t${ours}`, why]));
  const lines = found.map(({ published, ours }) => {
    const key = `${published}\t${ours}`;
    return `${key}\t${reasons.get(key) ?? '?'}`;
  });
  return `# 原文\t现在\t原因\n${lines.join('\n')}${lines.length === 0 ? '' : '\n'}`;
}

const wide = new Map([...'(),:;'].map((narrow, at) => [narrow, '（），：；'[at] ?? narrow]));

/** Blanks out, punctuation in full width: the published texts mix both, ours does not (D000-38, D002-13). */
function flat(text: string): string {
  return text.replace(/\s/g, '').replace(/[(),:;]/g, (narrow) => wide.get(narrow) ?? narrow);
}

function isFilled(text: string): boolean {
  return text !== '';
}
