/** The pages of one PDF, painted by pdf.js: opens the bytes, paints a page on a canvas of its own, lays text over it. */
import * as pdfjs from '../pdfjs/pdf.min.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = new URL('../pdfjs/pdf.worker.min.mjs', import.meta.url).href;

/** CSS pixels a pt at 100%. */
export const pixelsPerPoint = 4 / 3;
/** A page painted larger than this many pixels takes more memory than it is worth. */
const mostPixels = 24_000_000;

// One thread for all that is ever opened: starting it takes longer than painting a page.
const worker = new pdfjs.PDFWorker({ name: 'pdf' });

/** Returns a document; `data` is taken over. */
export async function openPdf(data) {
  const task = pdfjs.getDocument({ data, worker, isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  return { document, close: () => task.destroy() };
}

/** Starts to paint a page (from 0). Returns `{ done: Promise<{canvas, layer}>, stop() }`; a stopped one comes to undefined. */
export function paintPage({ document: pdf }, number, zoom) {
  let rendering;
  let isStopped = false;
  const done = (async () => {
    const page = await pdf.getPage(number + 1);
    if (isStopped) return undefined;
    const viewport = page.getViewport({ scale: zoom * pixelsPerPoint });
    const canvas = canvasFor(viewport);
    const sharpness = canvas.width / viewport.width;
    rendering = page.render({
      canvasContext: canvas.getContext('2d', { alpha: false }),
      viewport,
      transform: [sharpness, 0, 0, sharpness, 0, 0],
    });
    await rendering.promise;
    return { canvas, page, viewport };
  })().catch((error) => {
    if (error?.name === 'RenderingCancelledException' || isStopped) return undefined;
    throw error;
  });
  const stop = () => {
    isStopped = true;
    rendering?.cancel();
  };
  return { done, stop };
}

function canvasFor({ width, height }) {
  const canvas = document.createElement('canvas');
  const wanted = window.devicePixelRatio || 1;
  const sharpness = Math.min(wanted, Math.sqrt(mostPixels / (width * height)));
  canvas.width = Math.floor(width * sharpness);
  canvas.height = Math.floor(height * sharpness);
  return canvas;
}

/** Returns the page's text as elements that can be selected, to lie over the canvas. */
export async function textLayer({ page, viewport }) {
  const container = document.createElement('div');
  container.className = 'textLayer';
  const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  await layer.render();
  return container;
}
