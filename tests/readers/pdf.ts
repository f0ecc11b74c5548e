/**
 * Reader of PDF, independent of what wrote it (pdfjs-dist): what stands where on each page.
 *
 * Positions in pt from the page's top left corner, y downwards, as in the laid-out tree.
 */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** The y of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** How far it is turned, clockwise, in degrees. */
  readonly angle: number;
}

/** A stroked straight line. */
export interface PdfStroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly strokes: readonly PdfStroke[];
  /** All text of the page without blanks, in the order of the file. */
  readonly text: string;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** Reads every page; text of no ink (blanks between words) is left out of `texts`. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  await task.destroy();
  return pages;
}

/** Returns the document's own description of itself: title, author, dates as written. */
export async function readPdfInfo(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  const { info } = await (await task.promise).getMetadata();
  await task.destroy();
  return info as Record<string, unknown>;
}

async function readPage(page: Page): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const texts = await readTexts(page, height);
  const text = texts.map((item) => item.text.replace(/\s/g, '')).join('');
  return { width, height, texts, strokes: await readStrokes(page, height), text };
}

async function readTexts(page: Page, height: number): Promise<PdfText[]> {
  const content = await page.getTextContent();
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d);
    const angle = (-Math.atan2(b, a) * 180) / Math.PI;
    return [{ text: item.str, x, y: height - y, width: item.width, size, font: item.fontName, angle }];
  });
}

/** Follows the page's drawing operators, keeping the matrix and the line width as a viewer would. */
async function readStrokes(page: Page, height: number): Promise<PdfStroke[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes: PdfStroke[] = [];
  const saved: { matrix: Matrix; thickness: number }[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let thickness = 1;
  let path: [Point, Point][] = [];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push({ matrix, thickness });
    else if (operator === OPS.restore) ({ matrix, thickness } = saved.pop() ?? { matrix, thickness });
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === OPS.setLineWidth) thickness = args[0];
    else if (operator === OPS.constructPath) path.push(...segments(args[0], args[1], matrix));
    else if (operator === OPS.stroke || operator === OPS.closeStroke) {
      for (const [[x1, y1], [x2, y2]] of path)
        strokes.push({ x1, y1: height - y1, x2, y2: height - y2, thickness: thickness * Math.abs(matrix[0]) });
      path = [];
    } else if (endsPath.has(operator)) path = [];
  });
  return strokes;
}

const endsPath = new Set([OPS.endPath, OPS.fill, OPS.eoFill]);

/** The straight lines of a path: pdfjs gives its operators and their coordinates in two flat lists. */
function segments(operators: readonly number[], coordinates: readonly number[], matrix: Matrix): [Point, Point][] {
  const found: [Point, Point][] = [];
  let at = 0;
  let current: Point = [0, 0];
  const next = (): Point => apply(matrix, [coordinates[at++] ?? 0, coordinates[at++] ?? 0]);
  for (const operator of operators) {
    if (operator === OPS.moveTo) current = next();
    else if (operator === OPS.lineTo) {
      const end = next();
      found.push([current, end]);
      current = end;
    } else if (operator === OPS.rectangle) {
      const [x = 0, y = 0, w = 0, h = 0] = coordinates.slice(at, at + 4);
      at += 4;
      const corners = [[x, y] as const, [x + w, y] as const, [x + w, y + h] as const, [x, y + h] as const];
      const placed = corners.map((corner) => apply(matrix, corner));
      placed.forEach((corner, index) => {
        found.push([corner, placed[(index + 1) % 4] ?? corner]);
      });
    } else if (operator === OPS.curveTo) at += 6;
    else if (operator === OPS.curveTo2 || operator === OPS.curveTo3) at += 4;
  }
  return found;
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d] = outer;
  const [x, y] = apply(outer, [inner[4], inner[5]]);
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    x,
    y,
  ];
}
