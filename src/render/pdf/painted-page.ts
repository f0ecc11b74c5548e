/** A laid-out page as pdfmake's renderer takes it: the same positions, nothing measured again. */
import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type { PaintedLine, PaintedPage, PaintedVector } from 'pdfmake/js/Renderer.js';
import type { FontFace } from '../../layout/font-set.ts';
import type { LaidLine, LaidPage, LaidText } from '../../layout/laid-out.ts';
import type { Watermark } from './watermark.ts';

/** Gives the document's own font for a face, embedding it at the first use. */
export type FontProvider = (face: FontFace) => PdfFont;

export function paintedPage(page: LaidPage, provide: FontProvider, watermark?: Watermark): PaintedPage {
  const items = page.items.flatMap((item): PaintedPage['items'] => {
    if (item.kind === 'line') return [{ type: 'vector', item: paintedVector(item) }];
    return item.kind === 'text' && item.text !== '' ? [{ type: 'line', item: paintedLine(item, provide) }] : [];
  });
  const below = watermark ? [{ type: 'line', item: watermark(page) } as const] : [];
  return { pageSize: { width: page.width, height: page.height }, items: [...below, ...items] };
}

/** A line whose baseline is its upper edge, so that the renderer puts it exactly where layout did. */
function paintedLine(text: LaidText, provide: FontProvider): PaintedLine {
  return {
    x: text.x,
    y: text.baseline,
    ...(text.turned && { angle: 90 }),
    ...(text.of && { of: text.of }),
    inlines: [
      {
        text: text.text,
        x: 0,
        width: text.width,
        font: provide(text.font),
        fontSize: text.size,
        characterSpacing: text.spacing,
      },
    ],
    getHeight: () => 0,
    getAscenderHeight: () => 0,
  };
}

/** Square ends close the corners where two borders meet. */
function paintedVector({ x1, y1, x2, y2, thickness }: LaidLine): PaintedVector {
  return { type: 'line', x1, y1, x2, y2, lineWidth: thickness, lineCap: 'square' };
}
