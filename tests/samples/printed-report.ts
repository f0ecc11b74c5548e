/**
 * What a reader sees in a report's PDF: the text of each page in reading order, its page number, and the lines of the contents.
 *
 * Read from positions alone; nothing of ours is asked.
 */
import { type PdfPage, type PdfText, readPdf } from '../readers/pdf.ts';

export interface PrintedPage {
  /** From top to bottom, without blanks; the page number left out. */
  readonly lines: readonly string[];
  readonly text: string;
  /** Without its dashes: `3`, `I`; empty when there is none. */
  readonly number: string;
}

export interface ContentsEntry {
  readonly title: string;
  readonly number: string;
}

export async function readReport(pdf: Uint8Array): Promise<PrintedPage[]> {
  return (await readPdf(pdf)).map(readPage);
}

function readPage(page: PdfPage): PrintedPage {
  const all = linesOf(page.texts);
  const at = all.findLastIndex((line) => pageNumber.test(line));
  const lines = all.filter((_, index) => index !== at);
  return { lines, text: lines.join(''), number: pageNumber.exec(all[at] ?? '')?.[1] ?? '' };
}

/** Between two dashes and alone on its line, wherever the paper is held. */
const pageNumber = /^—(\d+|[IVX]+)—$/;

/** Texts whose baselines are nearly the same are a line. */
function linesOf(texts: readonly PdfText[]): string[] {
  const lines: PdfText[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const [first] = lines.at(-1) ?? [];
    if (first !== undefined && text.y - first.y < 3) lines.at(-1)?.push(text);
    else lines.push([text]);
  }
  return lines.map((line) =>
    flat(
      line
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

/** Returns the lines with leader dots, an entry that goes over two lines joined. */
export function contentsOf(pages: readonly PrintedPage[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { lines } of pages) {
    const leaders = lines.filter((line) => leader.test(line)).length;
    if (leaders < 2) continue;
    let open = '';
    for (const line of lines.filter((each) => each !== '目录')) {
      const { title = '', number = '' } = leader.exec(line)?.groups ?? {};
      if (number === '') open += line;
      else {
        entries.push({ title: open + title, number });
        open = '';
      }
    }
  }
  return entries;
}

const leader = /^(?<title>.*?)[.．…·]{3,}(?<number>\d+)$/;

export function flat(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}
