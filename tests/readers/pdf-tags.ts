/** Reader of a PDF's tags: the tree as pdfjs sees it from each page, and as poppler prints it with its attributes. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { runOn } from './pdf-objects.ts';

export interface PdfTag {
  readonly role: string;
  readonly children: readonly PdfTag[];
  /** All text in it, without blanks. */
  readonly text: string;
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

/** Returns the tags of each page, by pdfjs. */
export async function readPdfTags(bytes: Uint8Array): Promise<PdfTag[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  const pdf = await task.promise;
  const tags: PdfTag[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = textsById((await page.getTextContent({ includeMarkedContent: true })).items as Item[]);
    tags.push(toTag((await page.getStructTree()) as Node, texts));
  }
  await task.destroy();
  return tags;
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
}

function textsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const at = open.at(-1) ?? '';
      texts.set(at, (texts.get(at) ?? '') + (str ?? '').replace(/\s/g, ''));
    }
  }
  return texts;
}

function toTag(node: Node, texts: ReadonlyMap<string, string>): PdfTag {
  const kids = node.children ?? [];
  const children = kids.filter(({ role }) => role !== undefined).map((kid) => toTag(kid, texts));
  const own = kids.filter(({ type }) => type === 'content').map(({ id = '' }) => texts.get(id) ?? '');
  return { role: node.role ?? '', children, text: [...own, ...children.map(({ text }) => text)].join('') };
}

/** Returns all tags of the kind, in order. */
export function tagsOf(tag: PdfTag, role: string): PdfTag[] {
  return [...(tag.role === role ? [tag] : []), ...tag.children.flatMap((child) => tagsOf(child, role))];
}

export interface PrintedCell {
  readonly role: 'TH' | 'TD';
  readonly colspan: number;
  readonly rowspan: number;
  readonly scope: string | undefined;
}

/** Returns the cells of all tables, row by row, by poppler's `pdfinfo -struct`. */
export function readTaggedRows(bytes: Uint8Array): PrintedCell[][] {
  const lines = runOn(bytes, 'pdfinfo', (file) => ['-struct', file]).stdout.split('\n');
  const rows: { role: 'TH' | 'TD'; colspan: number; rowspan: number; scope: string | undefined }[][] = [];
  for (const line of lines) {
    const cell = rows.at(-1)?.at(-1);
    const attribute = /^\s*\/(ColSpan|RowSpan|Scope) \/?(\w+)$/.exec(line);
    if (/^\s*TR\b/.test(line)) rows.push([]);
    const role = /^\s*(TH|TD)\b/.exec(line)?.[1];
    if (role === 'TH' || role === 'TD') rows.at(-1)?.push({ role, colspan: 1, rowspan: 1, scope: undefined });
    if (cell === undefined || attribute === null) continue;
    if (attribute[1] === 'Scope') cell.scope = attribute[2];
    else cell[attribute[1] === 'ColSpan' ? 'colspan' : 'rowspan'] = Number(attribute[2]);
  }
  return rows;
}
