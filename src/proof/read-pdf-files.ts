/** The files that are attached to a PDF (pdfjs-dist): name and text. */
import type { NamedText } from './read-proof.ts';

interface Attachment {
  readonly rawFilename: string;
  readonly content: Uint8Array;
}

/** Bytes, of all attachments together. */
const mostBytes = 64_000_000;

/** Returns undefined when the PDF cannot be opened. */
export async function readPdfFiles(bytes: Uint8Array): Promise<NamedText[] | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdfjs takes the bytes for its own.
  const options = { data: Uint8Array.from(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 };
  const task = getDocument(options);
  try {
    const attached: Readonly<Record<string, Attachment>> | null = await (await task.promise).getAttachments();
    return toTexts(Object.values(attached ?? {}));
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}

function toTexts(attachments: readonly Attachment[]): NamedText[] | undefined {
  const size = attachments.reduce((sum, { content }) => sum + content.length, 0);
  if (size > mostBytes) return undefined;
  // Keeps a byte order mark: it is part of the text.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return attachments.map(({ rawFilename: name, content }) => ({ name, text: decoder.decode(content) }));
}
