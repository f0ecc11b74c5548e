/**
 * The parts as a ZIP: the same file, byte for byte, whenever and wherever it is made: fixed order, fixed times.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A part as it lies in the ZIP: what is the same in many documents is compressed once. */
export interface Packed {
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** The part's own size and checksum. */
  readonly size: number;
  readonly crc: number;
}

export type Part = string | Uint8Array | Packed;

export function packed(part: string | Uint8Array): Packed {
  const bytes = typeof part === 'string' ? Buffer.from(part) : part;
  return { deflated: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** In: the parts by path. Returns the DOCX in a form that depends on nothing but what they say. */
export function settlePackage(parts: ReadonlyMap<string, Part>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, part] of [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    add(zip, path, isPacked(part) ? part : packed(part));
  }
  zip.end();
  return Buffer.concat(chunks);
}

function isPacked(part: Part): part is Packed {
  return typeof part === 'object' && 'deflated' in part;
}

const deflate = 8;

function add(zip: Zip, filename: string, { deflated, size, crc }: Packed): void {
  const file: ZipInputFile = { filename, size, crc, compression: deflate, mtime: earliest, os: 0 };
  zip.add(file);
  file.ondata?.(null, deflated, true);
}

/** The earliest time a ZIP can say; without a zone, as ZIP itself knows none. */
const earliest = '1980-01-01T00:00:00';

/** Readers look for these first; all else follows by name. */
const leaders = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function rank(path: string): number {
  const place = leaders.indexOf(path);
  return place < 0 ? leaders.length : place;
}
