/**
 * The same file, byte for byte, whenever and wherever it is made: fixed order, fixed times, ids counted anew.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { renumber } from './renumber.ts';

/** In: the parts by path, as docx compiles them. Returns the DOCX in a form that depends on nothing but what they say. */
export function settlePackage(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files = new Map([...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
  const texts = [...files].filter(([path]) => /\.(xml|rels)$/.test(path));
  const settled = renumber(new Map(texts.map(([path, data]) => [path, textOf(data)])));
  for (const [path, text] of settled) files.set(path, text);
  const bytes = [...files].map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]);
  return zipSync(Object.fromEntries(bytes), { mtime: earliest, os: 0, level: 6 });
}

function textOf(data: string | Uint8Array): string {
  return typeof data === 'string' ? data : strFromU8(data);
}

/** The earliest time a ZIP can say; without a zone, as ZIP itself knows none. */
const earliest = '1980-01-01T00:00:00';

/** Readers look for these first; all else follows by name. */
const leaders = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function rank(path: string): number {
  const place = leaders.indexOf(path);
  return place < 0 ? leaders.length : place;
}
