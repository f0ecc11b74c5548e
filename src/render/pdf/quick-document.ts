/**
 * pdfkit's document, which gathers what it writes as text and makes it bytes once.
 *
 * pdfkit turns each operator of a page and each line of the file into bytes of its own and hands them to a stream: that
 * took as long as all else that it does for a form. What it writes stays the same.
 */
import type { PdfDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';

export interface QuickDocument extends PdfDocument {
  /** Adds operators to the current page. */
  addContent(operators: string): this;
  /** Writes an object whose text is known: pdfkit's own way takes longer for a tag than to paint what it holds. */
  writeObject(object: PdfReference, text: string): void;
  /** Ends the document and returns the file. */
  finish(): Uint8Array;
}

export type QuickDocumentClass = new (...args: ConstructorParameters<typeof PdfDocument>) => QuickDocument;

/** pdfkit's colour profile as it stands in a file, compressed once for all documents. */
let colorProfile: Uint8Array | undefined;

export function quickDocumentClass(Base: typeof PdfDocument): QuickDocumentClass {
  return class extends Base implements QuickDocument {
    // Not set here: pdfkit writes the file's head while it is constructed, before what is set here would be.
    declare private written: (string | Uint8Array)[] | undefined;
    declare private operators: string | undefined;

    constructor(...args: ConstructorParameters<typeof PdfDocument>) {
      super(...args);
      const own = this._addColorOutputIntent.bind(this);
      this._addColorOutputIntent = () => (colorProfile ? this.addProfile(colorProfile) : this.firstProfile(own));
    }

    override _write(data: string | Uint8Array): void {
      this.written ??= [];
      this.written.push(typeof data === 'string' ? `${data}\n` : data);
      this._offset += typeof data === 'string' ? data.length + 1 : data.length;
    }

    override addContent(operators: string): this {
      this.operators = `${this.operators ?? ''}${operators}\n`;
      return this;
    }

    /** Called when a page is complete. */
    override flushPages(): void {
      if (this.operators !== undefined) this.page.write(Buffer.from(this.operators, 'latin1'));
      this.operators = undefined;
      super.flushPages();
    }

    private firstProfile(add: () => void): void {
      add();
      // Its bytes are the only ones that pdfkit has just written.
      colorProfile = this.written?.findLast((part) => typeof part !== 'string');
    }

    /** The same objects as pdfkit's own, which reads and compresses its profile for each document. */
    private addProfile(compressed: Uint8Array): void {
      const profile = this.ref({ Length: 0, N: 3, Filter: 'FlateDecode' });
      profile.end(compressed);
      const name = new String('sRGB IEC61966-2.1');
      const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', Info: name, OutputConditionIdentifier: name };
      const output = this.ref({ ...intent, DestOutputProfile: profile });
      output.end();
      this._root.data.OutputIntents = [output];
    }

    writeObject(object: PdfReference, text: string): void {
      object.offset = this._offset;
      this._write(`${object.id} 0 obj\n${text}\nendobj`);
      this._refEnd(object);
    }

    finish(): Uint8Array {
      this.end();
      const file = new Uint8Array(this._offset);
      const bytes = Buffer.from(file.buffer);
      let at = 0;
      for (const part of this.written ?? []) {
        if (typeof part === 'string') bytes.write(part, at, 'latin1');
        else file.set(part, at);
        at += part.length;
      }
      return file;
    }
  };
}
