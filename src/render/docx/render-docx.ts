/**
 * Render: the laid-out tree as a native Word document.
 *
 * In: the page tree, and of its layout whether a table crosses its page and which rows are taller than one; lines and
 * pages are left to Word. Out: the bytes of the DOCX, the same for the same input. Imports tree/ and types of layout/.
 */
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Carried } from '../carried.ts';

export interface DocxOptions {
  /** Puts 草稿 across every page. */
  readonly draft: boolean;
  /** What the file names as the program that wrote it, e.g. `jixiao 0.1.0`. */
  readonly program: string;
  /** What it was made of, to go with it. */
  readonly carried?: Carried | undefined;
}

/** Returns the file's bytes. The library behind it is loaded on the first call. */
export async function renderDocx(laid: LaidOut, options: DocxOptions): Promise<Uint8Array> {
  const { writeDocument } = await import('./document.ts');
  return writeDocument(laid, options);
}
