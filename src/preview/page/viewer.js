/**
 * The pages on the screen: a sheet for each, painted when it comes near the window, repainted only when it looks otherwise.
 *
 * A new version takes the place of the old one sheet by sheet: nothing moves, nothing flashes, zoom and scroll stay.
 */
import { byId, make } from './element.js';
import { openPdf, paintPage, pixelsPerPoint, textLayer } from './painter.js';

const view = byId('view');
const pages = byId('pages');
/** Window heights above and below that are painted ahead. */
const ahead = 1;
const zooms = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

let card;
let pdf;
let sheets = [];
let zoom = 1;
let isFitted = true;
let painting;
let version = 0;
const hearers = { click: () => {}, moved: () => {} };

export function onViewer(more) {
  Object.assign(hearers, more);
}

/**
 * Shows a version: its card, and the bytes of its PDF, or undefined when they are those of the version before. `top`: where
 * the window stands in pages that were not on the screen; without it nothing moves.
 */
export async function showPages(newCard, data, top) {
  version += 1;
  const mine = version;
  const opened = data ? await openPdf(data) : pdf;
  if (mine !== version) {
    if (opened !== pdf) opened.close();
    return false;
  }
  painting?.stop();
  painting = undefined;
  const old = pdf;
  card = newCard;
  pdf = opened;
  setSheets();
  if (top !== undefined) view.scrollTop = top;
  if (old && old !== opened) old.close();
  await paintSeen();
  return mine === version;
}

/** Shows nothing: another report has been chosen, or there are no pages yet. */
export function clearPages() {
  version += 1;
  painting?.stop();
  painting = undefined;
  pdf?.close();
  pdf = undefined;
  card = undefined;
  sheets = [];
  pages.replaceChildren();
  hearers.moved();
}

function setSheets() {
  while (sheets.length > card.pages.length) sheets.pop().element.remove();
  while (sheets.length < card.pages.length) addSheet();
  if (isFitted) zoom = fittingZoom();
  sheets.forEach(sizeSheet);
  hearers.moved();
}

function addSheet() {
  const number = sheets.length;
  const marks = make('div', { class: 'marks' });
  const element = make('div', { class: 'sheet', 'data-page': String(number + 1) }, marks);
  element.addEventListener('click', (event) => clickOn(number, event));
  sheets.push({ element, marks, canvas: undefined, layer: undefined, looks: undefined });
  pages.append(element);
}

function sizeSheet(sheet, number) {
  const { width, height } = card.pages[number];
  const scale = zoom * pixelsPerPoint;
  sheet.element.style.width = `${width * scale}px`;
  sheet.element.style.height = `${height * scale}px`;
  sheet.element.style.setProperty('--scale-factor', String(scale));
  sheet.element.setAttribute('aria-label', `第 ${number + 1} 页`);
}

function looksOf(number) {
  return `${card.pages[number].hash} ${zoom} ${window.devicePixelRatio}`;
}

function clickOn(number, event) {
  if (!window.getSelection().isCollapsed) return;
  const box = sheets[number].element.getBoundingClientRect();
  const scale = zoom * pixelsPerPoint;
  hearers.click(number, (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
}

/** Returns the numbers of the sheets in the window, then those near it. */
function wantedSheets() {
  const top = view.scrollTop;
  const height = view.clientHeight;
  const near = [];
  const seen = [];
  sheets.forEach(({ element }, number) => {
    const from = element.offsetTop - top;
    const to = from + element.offsetHeight;
    if (to > 0 && from < height) seen.push(number);
    else if (to > -ahead * height && from < (1 + ahead) * height) near.push(number);
  });
  return { seen, near };
}

/** Paints what is in the window. The rest follows by itself once this is on the screen. */
async function paintSeen() {
  if (!pdf) return;
  const { seen } = wantedSheets();
  for (const number of seen) await paintSheet(number);
  requestAnimationFrame(() => setTimeout(paintRest));
}

let isPainting = false;

/** Paints what is wanted and not yet painted, one sheet at a time, the most wanted first. */
async function paintRest() {
  if (isPainting || !pdf) return;
  isPainting = true;
  try {
    for (let next = nextToPaint(); next !== undefined; next = nextToPaint()) await paintSheet(next);
  } finally {
    isPainting = false;
  }
  forgetFar();
}

function nextToPaint() {
  if (!pdf) return undefined;
  const { seen, near } = wantedSheets();
  const unpainted = [...seen, ...near].find((number) => sheets[number].looks !== looksOf(number));
  return unpainted ?? seen.find((number) => !sheets[number].layer);
}

async function paintSheet(number) {
  const sheet = sheets[number];
  const looks = looksOf(number);
  const mine = version;
  if (sheet.looks === looks) return layText(number);
  painting = paintPage(pdf, number, zoom);
  const painted = await painting.done;
  if (!painted || mine !== version || looks !== looksOf(number)) return undefined;
  sheet.canvas?.remove();
  sheet.layer?.remove();
  sheet.layer = undefined;
  sheet.canvas = painted.canvas;
  sheet.painted = painted;
  sheet.looks = looks;
  sheet.element.prepend(painted.canvas);
  return undefined;
}

/** The text over a page comes after the pages are on the screen. */
async function layText(number) {
  const sheet = sheets[number];
  if (sheet.layer || !sheet.painted) return;
  const { painted } = sheet;
  const layer = await textLayer(painted);
  if (sheet.painted !== painted) return;
  sheet.layer = layer;
  sheet.canvas.after(layer);
}

/** Canvases far from the window are given back. */
function forgetFar() {
  const { seen, near } = wantedSheets();
  const kept = new Set([...seen, ...near]);
  sheets.forEach((sheet, number) => {
    if (kept.has(number) || !sheet.canvas) return;
    const first = Math.min(...kept);
    const last = Math.max(...kept);
    if (number >= first - 6 && number <= last + 6) return;
    sheet.canvas.remove();
    sheet.layer?.remove();
    Object.assign(sheet, { canvas: undefined, layer: undefined, painted: undefined, looks: undefined });
  });
}

function fittingZoom() {
  const widest = Math.max(...card.pages.map(({ width }) => width));
  const room = view.clientWidth - 48;
  return Math.max(0.25, Math.min(1.5, Math.round((room / (widest * pixelsPerPoint)) * 100) / 100));
}

/** `step`: 1 larger, −1 smaller, 0 as wide as the window. What is in the middle of the window stays there. */
export function zoomBy(step) {
  if (!card) return;
  const bigger = zooms.find((one) => one > zoom + 0.001) ?? zooms.at(-1);
  const smaller = zooms.findLast((one) => one < zoom - 0.001) ?? zooms[0];
  isFitted = step === 0;
  setZoom(step === 0 ? fittingZoom() : step > 0 ? bigger : smaller);
}

function setZoom(wanted) {
  const middle = (view.scrollTop + view.clientHeight / 2) / (pages.scrollHeight || 1);
  zoom = wanted;
  sheets.forEach(sizeSheet);
  view.scrollTop = middle * pages.scrollHeight - view.clientHeight / 2;
  hearers.moved();
  void paintSeen();
}

/** The page in the window: the one at its upper third. */
export function currentPage() {
  const line = view.scrollTop + view.clientHeight / 3;
  const below = sheets.findIndex(({ element }) => element.offsetTop + element.offsetHeight > line);
  return below < 0 ? Math.max(0, sheets.length - 1) : below;
}

export function goToPage(number, y = 0) {
  const sheet = sheets[Math.max(0, Math.min(sheets.length - 1, number))];
  if (sheet) view.scrollTop = sheet.element.offsetTop - 12 + y * zoom * pixelsPerPoint;
}

/** Lays marks over pages: `[{ page, texts, kind }]`; marks of the same kind go away. */
export function mark(kind, found) {
  for (const one of pages.querySelectorAll(`.mark.${kind}`)) one.remove();
  for (const { page, texts } of found) {
    for (const index of texts) {
      const [x, y, width, height] = card.pages[page].texts[index];
      const element = make('div', { class: `mark ${kind}` });
      element.style.setProperty('--x', x - 2);
      element.style.setProperty('--y', y - 1);
      element.style.setProperty('--width', width + 4);
      element.style.setProperty('--height', height + 2);
      sheets[page].marks.append(element);
    }
  }
}

/** Brings a text into the window unless it is there. */
export function reveal(page, index) {
  const [, y, , height] = card.pages[page].texts[index];
  const scale = zoom * pixelsPerPoint;
  const top = sheets[page].element.offsetTop + y * scale;
  const isSeen = top > view.scrollTop + 24 && top + height * scale < view.scrollTop + view.clientHeight - 24;
  if (!isSeen) view.scrollTop = top - view.clientHeight / 3;
}

export const zoomText = () => `${Math.round(zoom * 100)}%`;
export const scrollOf = () => view.scrollTop;

view.addEventListener('scroll', () => {
  hearers.moved();
  void paintRest();
});
new ResizeObserver(() => {
  if (card && isFitted && Math.abs(fittingZoom() - zoom) > 0.005) setZoom(fittingZoom());
  else void paintRest();
}).observe(view);
