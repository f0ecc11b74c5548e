/** pdfmake's renderer, which also turns lines, colours them, and says of each thing what it belongs to. */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { PaintedInline, PaintedLine, PaintedVector, Renderer } from 'pdfmake/js/Renderer.js';
import type { Tagger } from './tagger.ts';

export function createPainter(Base: typeof Renderer, document: PdfDocument, tagger: Tagger): Renderer {
  class Painter extends Base {
    override renderLine(line: PaintedLine, x: number, y: number): void {
      tagger.mark(line.of ?? 'page');
      const isPlain = line.angle === undefined && line.color === undefined;
      if (!isPlain) document.save();
      if (line.color !== undefined) document.fillColor(line.color);
      if (line.angle !== undefined) document.rotate(line.angle, { origin: [x, y] });
      for (const inline of line.inlines) paintText(document, inline, x, y);
      if (!isPlain) document.restore();
    }

    override renderVector(vector: PaintedVector): void {
      tagger.mark('line');
      paintStroke(document, vector);
    }
  }
  return new Painter(document);
}

/** pdfmake would say of each that it is solid, with a graphics state of its own that archives look at twice. */
function paintStroke(document: PdfDocument, { x1, y1, x2, y2, lineWidth, lineCap }: PaintedVector): void {
  document.lineWidth(lineWidth).lineCap(lineCap).moveTo(x1, y1).lineTo(x2, y2).stroke();
}

/** Text is solid, and black as every page begins: pdfmake would say so again before each stretch. */
function paintText(document: PdfDocument, inline: PaintedInline, x: number, baseline: number): void {
  const { font, fontSize, characterSpacing, width } = inline;
  document._font = font;
  document.fontSize(fontSize);
  // pdfkit wants the top of the line.
  const y = baseline - (font.ascender / 1000) * fontSize;
  const options = { lineBreak: false, textWidth: width, characterSpacing, wordCount: 1 } as const;
  document.text(inline.text, x + inline.x, y, options);
}
