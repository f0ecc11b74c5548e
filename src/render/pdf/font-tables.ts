/** The tables of a TrueType font file: taken apart, written for the glyphs of a subset, and put together again. */

/** A glyph as the file has it. */
export interface Outline {
  readonly bytes: Uint8Array;
  /** In units of the font. */
  readonly advance: number;
  readonly bearing: number;
}

export interface FontTables {
  /** Says what kind of font it is and how many tables it has. */
  readonly head: Uint8Array;
  readonly tables: readonly FontTable[];
}

interface FontTable {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

const headSize = 12;
/** What follows the head for each table: its tag, a checksum, its place and its length. */
const entrySize = 16;

export function readTables(file: Uint8Array): FontTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = headSize + index * entrySize;
    const start = view.getUint32(entry + 8);
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    return { tag, bytes: file.slice(start, start + view.getUint32(entry + 12)) };
  });
  return { head: file.slice(0, headSize), tables };
}

/** Returns the tables with these glyphs instead. `hasShortPlaces`: where glyphs stand is written in words of two bytes. */
export function withGlyphs(
  { head, tables }: FontTables,
  outlines: readonly Outline[],
  hasShortPlaces: boolean,
): FontTables {
  const bytesOf = ({ tag, bytes }: FontTable) => {
    if (tag === 'glyf') return Buffer.concat(outlines.map((outline) => outline.bytes));
    if (tag === 'loca') return placesOf(outlines, hasShortPlaces);
    if (tag === 'hmtx') return metricsOf(outlines);
    if (tag === 'maxp') return withCount(bytes, 4, outlines.length);
    return tag === 'hhea' ? withCount(bytes, 34, outlines.length) : bytes;
  };
  return { head, tables: tables.map((table) => ({ tag: table.tag, bytes: bytesOf(table) })) };
}

/** Where each glyph begins, and where the last one ends. */
function placesOf(outlines: readonly Outline[], isShort: boolean): Uint8Array {
  const size = isShort ? 2 : 4;
  const places = new DataView(new ArrayBuffer((outlines.length + 1) * size));
  let place = 0;
  for (let index = 0; index <= outlines.length; index++) {
    if (isShort) places.setUint16(index * size, place >>> 1);
    else places.setUint32(index * size, place);
    place += outlines[index]?.bytes.length ?? 0;
  }
  return new Uint8Array(places.buffer);
}

function metricsOf(outlines: readonly Outline[]): Uint8Array {
  const metrics = new DataView(new ArrayBuffer(outlines.length * 4));
  outlines.forEach(({ advance, bearing }, index) => {
    metrics.setUint16(index * 4, advance);
    metrics.setInt16(index * 4 + 2, bearing);
  });
  return new Uint8Array(metrics.buffer);
}

/** `place`: where the table says how many glyphs there are. */
function withCount(table: Uint8Array, place: number, count: number): Uint8Array {
  const bytes = table.slice();
  new DataView(bytes.buffer).setUint16(place, count);
  return bytes;
}

/** Checksums are 0, as fontkit writes them: who reads a font in a PDF has no use for them. */
export function writeTables({ head, tables }: FontTables): Uint8Array {
  let place = headSize + tables.length * entrySize;
  const file = new Uint8Array(tables.reduce((size, { bytes }) => size + bytes.length, place));
  const view = new DataView(file.buffer);
  file.set(head);
  tables.forEach(({ tag, bytes }, index) => {
    const entry = headSize + index * entrySize;
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 8, place);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, place);
    place += bytes.length;
  });
  return file;
}
