/** What a PDF carries, as attached files: its sources in the sense of PDF/A-3. */
import { createHash } from 'node:crypto';
import { strToU8, zlibSync } from 'fflate';
import type { PdfDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { Carried, CarriedFile } from '../carried.ts';

/** Must be called before the document ends. `date`: that of the document; the files have none of their own. */
export function attachFiles(document: PdfDocument, { own, shared }: Carried, date: Date): void {
  const files = [...own, ...shared].map((file) => attach(document, file, date));
  files.forEach((file, index) => {
    document.addNamedEmbeddedFile(attachmentKey(index), file);
  });
  document._root.data.AF = files;
}

/** All of one length, and nothing but figures to compare: pdfkit sorts them by the locale's order. */
function attachmentKey(index: number): string {
  return String(index + 1).padStart(5, '0');
}

function attach(document: PdfDocument, file: CarriedFile, date: Date): PdfReference {
  const { size, md5, stream } = pack(file);
  const content = document.ref({
    Type: 'EmbeddedFile',
    // A name of the file format: the stroke must be written so.
    Subtype: file.mediaType.replace('/', '#2F'),
    Filter: 'FlateDecode',
    Params: { Size: size, CheckSum: md5, ModDate: date },
  });
  content.end(stream);
  const name = new String(file.name);
  const specification = document.ref({
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: new String(file.about),
    AFRelationship: 'Source',
    EF: { F: content, UF: content },
  });
  specification.end();
  return specification;
}

interface Packed {
  readonly size: number;
  readonly md5: Buffer;
  readonly stream: Uint8Array;
}

const packed = new WeakMap<CarriedFile, Packed>();

function pack(file: CarriedFile): Packed {
  const known = packed.get(file);
  if (known) return known;
  const bytes = strToU8(file.text);
  const fresh = { size: bytes.length, md5: createHash('md5').update(bytes).digest(), stream: zlibSync(bytes) };
  packed.set(file, fresh);
  return fresh;
}
