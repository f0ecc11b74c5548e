/**
 * The same file, byte for byte, whenever and wherever it is made: fixed order, fixed times, ids counted anew.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renumber } from './renumber.ts';

/** Returns the DOCX of the same parts in a form that depends on nothing but what they say. */
export function settlePackage(docx: Uint8Array): Uint8Array {
  const files = new Map(Object.entries(unzipSync(docx)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
  const parts = [...files].filter(([path]) => /\.(xml|rels)$/.test(path));
  const texts = renumber(new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)])));
  for (const [path, text] of texts) files.set(path, strToU8(text));
  return zipSync(Object.fromEntries(files), { mtime: earliest, os: 0, level: 6 });
}

/** The earliest time a ZIP can say; without a zone, as ZIP itself knows none. */
const earliest = '1980-01-01T00:00:00';

/** Readers look for these first; all else follows by name. */
const leaders = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function rank(path: string): number {
  const place = leaders.indexOf(path);
  return place < 0 ? leaders.length : place;
}
