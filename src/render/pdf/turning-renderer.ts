/** pdfmake's renderer, which also paints lines that are turned: the page numbers of pages held sideways. */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { PaintedLine, Renderer } from 'pdfmake/js/Renderer.js';

export function createRenderer(Base: typeof Renderer, document: PdfDocument): Renderer {
  class TurningRenderer extends Base {
    override renderLine(line: PaintedLine, x: number, y: number): void {
      if (line.turned !== true) {
        super.renderLine(line, x, y);
        return;
      }
      document.save();
      document.rotate(90, { origin: [x, y] });
      super.renderLine(line, x, y);
      document.restore();
    }
  }
  return new TurningRenderer(document);
}
