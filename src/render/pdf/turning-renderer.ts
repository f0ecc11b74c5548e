/** pdfmake's renderer, which also paints lines that are turned: the page numbers of pages held sideways. */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { PaintedInline, PaintedLine, Renderer } from 'pdfmake/js/Renderer.js';

export function createRenderer(Base: typeof Renderer, document: PdfDocument): Renderer {
  class TurningRenderer extends Base {
    override renderLine(line: PaintedLine, x: number, y: number): void {
      if (line.turned !== true) {
        for (const inline of line.inlines) paintText(document, inline, x, y);
        return;
      }
      document.save();
      document.rotate(90, { origin: [x, y] });
      for (const inline of line.inlines) paintText(document, inline, x, y);
      document.restore();
    }
  }
  return new TurningRenderer(document);
}

/** All text is black and solid, as every page begins: pdfmake would say so again before each stretch. */
function paintText(document: PdfDocument, inline: PaintedInline, x: number, baseline: number): void {
  const { font, fontSize, characterSpacing, width } = inline;
  document._font = font;
  document.fontSize(fontSize);
  // pdfkit wants the top of the line.
  const y = baseline - (font.ascender / 1000) * fontSize;
  const options = { lineBreak: false, textWidth: width, characterSpacing, wordCount: 1 } as const;
  document.text(inline.text, x + inline.x, y, options);
}
