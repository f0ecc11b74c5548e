/** What stands on a page, as PDF has it: the operators for a stretch of text and for a stroke, as pdfkit writes them. */

export interface PaintedText {
  /** By its name on the page. */
  readonly font: string;
  readonly fontSize: number;
  /** The codes of its characters, in hexadecimal. */
  readonly codes: string;
  readonly characterSpacing: number;
  readonly x: number;
  /** From the page's lower edge. */
  readonly y: number;
}

/** pdfkit turns each page over, so that y counts downwards; text is turned back. `pageHeight`: pt. */
export function textOperators(
  { font, fontSize, codes, characterSpacing, x, y }: PaintedText,
  pageHeight: number,
): string {
  const spacing = characterSpacing === 0 ? '' : `${number(characterSpacing)} Tc\n`;
  const place = `1 0 0 1 ${number(x)} ${number(y)} Tm\n/${font} ${number(fontSize)} Tf\n`;
  return `q\n1 0 0 -1 0 ${number(pageHeight)} cm\nBT\n${place}${spacing}[<${codes}> 0] TJ\nET\nQ`;
}

export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** pt */
  readonly thickness: number;
}

/** Square ends close the corners where two borders meet. */
export function strokeOperators({ x1, y1, x2, y2, thickness }: Stroke): string {
  return `${number(thickness)} w\n2 J\n${number(x1)} ${number(y1)} m\n${number(x2)} ${number(y2)} l\nS`;
}

/** To a millionth, which no exponent is written for. */
function number(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`layout placed something at ${value}`);
  return Math.round(value * 1e6) / 1e6;
}
