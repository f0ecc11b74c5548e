import { expect, test } from 'vitest';
import { readPdf, readPdfInfo } from './pdf.ts';

/** A page of 200 × 300 pt, written by hand; PDF measures upwards from the lower left corner. */
const content = `0.5 w 10 280 m 110 280 l S
q 1 0 0 1 5 5 cm 2 w 0 0 50 40 re S Q
10 100 m 10 50 l S
BT /F 12 Tf 30 200 Td (found) Tj ET`;
const drawn = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R
  /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length ${content.length} >> stream
${content}
endstream endobj
5 0 obj << /Title (drawn) >> endobj
trailer << /Root 1 0 R /Info 5 0 R >>
%%EOF`;

test('reads text, lines and rectangles where they were drawn', async () => {
  const bytes = new TextEncoder().encode(drawn);
  const [page] = await readPdf(bytes);
  expect(page).toMatchObject({ width: 200, height: 300, text: 'found' });
  expect(page?.texts[0]).toMatchObject({ text: 'found', x: 30, y: 100, size: 12 });
  expect(page?.strokes).toHaveLength(6);
  expect(page?.strokes[0]).toEqual({ x1: 10, y1: 20, x2: 110, y2: 20, thickness: 0.5 });
  expect(page?.strokes[1]).toEqual({ x1: 5, y1: 295, x2: 55, y2: 295, thickness: 2 });
  expect(page?.strokes[5]).toEqual({ x1: 10, y1: 200, x2: 10, y2: 250, thickness: 0.5 });
  expect(await readPdfInfo(bytes)).toMatchObject({ Title: 'drawn' });
});
