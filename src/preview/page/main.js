/**
 * The preview's page: hears what the server says, fetches what is new of the chosen report, and shows it.
 *
 * The head always says whether what is on the screen is what the files say now.
 */
import { fillBasis, fillBasisEmpty } from './basis.js';
import { fillDownloads } from './downloads.js';
import { byId } from './element.js';
import { textAt, textsExactly, textsOf } from './find-place.js';
import { fillFindings, overlayOf } from './findings.js';
import { fillHeadings, onHeading } from './headings.js';
import { onKeys } from './keys.js';
import { fillList, focusFilter, neighbourOf, onChoose } from './list.js';
import { listen } from './listen.js';
import { fillScore } from './score.js';
import * as viewer from './viewer.js';
import { stateWords, titleOf } from './words.js';

const base = new URL('../', import.meta.url);
const at = (path) => new URL(path, base);
const app = { reports: new Map(), isFolder: false, problems: [], chosen: undefined, isLost: false };
/** What is on the screen of the chosen report. */
let shown = { id: undefined, hash: undefined, sequence: 0, card: undefined, findings: [], state: undefined };
let selected;
const scrolls = new Map();

listen(({ kind, data }) => {
  if (kind === 'lost') setLost(true);
  else if (kind === 'open' || kind === 'back') void start();
  else if (kind === 'report') takeReport(data);
  else if (kind === 'gone') dropReport(data.id);
  else if (kind === 'found') Object.assign(app, data);
  drawSoon();
});

/** Asks for everything once: what was said before does not come again. */
async function start() {
  const answer = await fetch(at('state.json')).catch(() => undefined);
  if (!answer?.ok) return setLost(true);
  const { name, isFolder, problems, reports } = await answer.json();
  Object.assign(app, { name, isFolder, problems, isLost: false });
  const ids = new Set(reports.map(({ id }) => id));
  for (const id of app.reports.keys()) if (!ids.has(id)) app.reports.delete(id);
  for (const report of reports) takeReport(report);
  const named = location.hash.slice(1);
  const first = app.reports.has(named) ? named : reports[0]?.id;
  if (!app.reports.has(app.chosen) && first) choose(first);
  else if (app.chosen) void refresh();
  drawSoon();
  return undefined;
}

function setLost(isLost) {
  app.isLost = isLost;
  drawSoon();
}

function takeReport(report) {
  if (noteReport(report) && report.id === app.chosen && !report.busy) void refresh();
}

/** False for what is no newer than what is known. */
function noteReport(report) {
  if (app.reports.get(report.id)?.sequence >= report.sequence) return false;
  app.reports.set(report.id, report);
  return true;
}

function dropReport(id) {
  app.reports.delete(id);
  if (id === app.chosen) choose([...app.reports.keys()][0]);
}

function choose(id) {
  if (id === app.chosen) return;
  if (app.chosen) scrolls.set(app.chosen, viewer.scrollOf());
  app.chosen = id;
  selected = undefined;
  shown = { id, hash: undefined, sequence: 0, card: undefined, findings: [], state: undefined };
  viewer.clearPages();
  fillBasisEmpty();
  fillScore(undefined);
  fillFindings([], () => false);
  if (id) history.replaceState(undefined, '', `#${id}`);
  drawSoon();
  if (id) void refresh();
}

/** Fetches what is newer than what is on the screen, the pages beside the rest. */
async function refresh() {
  const report = app.reports.get(app.chosen);
  if (!report) return;
  const { id, pages } = report;
  const wantsPdf = pages && pages.hash !== shown.hash;
  const pdf = wantsPdf ? fetchBytes(`reports/${id}/${pages.hash}.pdf`) : undefined;
  const answer = await fetch(at(`reports/${id}.json`)).catch(() => undefined);
  if (!answer?.ok || id !== app.chosen) return;
  const details = await answer.json();
  noteReport(details.state);
  if (details.state.sequence <= shown.sequence && shown.id === id && shown.state) return;
  // Saved again between the two answers: what is newer is on its way.
  if (details.state.pages && details.state.pages.hash !== pages?.hash) return void (await refresh());
  shown = { ...shown, sequence: details.state.sequence, findings: details.findings, state: details.state };
  fillFindings(details.findings, showPlace);
  drawSoon();
  if (details.card && (await showVersion(id, details, await pdf))) drawSoon();
}

async function fetchBytes(path) {
  const answer = await fetch(at(path)).catch(() => undefined);
  return answer?.ok ? answer.arrayBuffer() : undefined;
}

/** Returns false when something newer came between. */
async function showVersion(id, { state, card, findings }, pdf) {
  const isFirst = shown.hash === undefined;
  if (pdf === undefined && state.pages.hash !== shown.hash) return false;
  shown = { ...shown, hash: state.pages.hash, card };
  fillScore(card.score);
  fillHeadings(card.headings);
  const isPainted = await viewer.showPages(card, pdf, isFirst ? (scrolls.get(id) ?? 0) : undefined);
  if (!isPainted || id !== app.chosen) return false;
  shown.painted = state.pages.hash;
  viewer.mark('flash', []);
  markFindings(card, findings);
  selectAgain(card, findings);
  // For whoever measures or waits: this version is on the screen.
  byId('pages').dataset.hash = state.pages.hash;
  byId('pages').dataset.sequence = String(state.sequence);
  return true;
}

function markFindings(card, findings) {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  for (const severity of ['error', 'warning', 'info']) {
    const found = open.filter((one) => one.severity === severity).flatMap(({ place }) => textsExactly(card, place));
    viewer.mark(severity, found);
  }
}

/** Brings a place into view and lets it flash; false when it stands on no page. */
function showPlace(place) {
  const { card } = shown;
  const found = card ? textsOf(card, place) : [];
  if (found.length === 0) return false;
  viewer.reveal(found[0].page, found[0].texts[0]);
  viewer.mark('flash', found);
  return true;
}

function clickPage(number, x, y) {
  const { card, findings } = shown;
  const index = card ? textAt(card.pages[number], x, y) : -1;
  if (index < 0) return clearSelection();
  const text = card.pages[number].texts[index];
  selected = { place: card.places[text[4]], basis: card.bases[text[5]]?.label };
  viewer.mark('selected', [{ page: number, texts: [index] }]);
  fillBasis(card, text, findings);
  return openTab('basis');
}

/** What was chosen on the version before is looked for on the new one. */
function selectAgain(card, findings) {
  if (!selected) return;
  const found = card.pages.flatMap((page, number) =>
    page.texts.flatMap((text, index) => {
      const place = card.places[text[4]];
      const isSame = place.key === selected.place.key && place.full === selected.place.full;
      return isSame && card.bases[text[5]]?.label === selected.basis ? [{ page: number, texts: [index], text }] : [];
    }),
  );
  viewer.mark('selected', found.slice(0, 1));
  if (found[0]) fillBasis(card, found[0].text, findings);
  else fillBasisEmpty();
}

function clearSelection() {
  selected = undefined;
  viewer.mark('selected', []);
  viewer.mark('flash', []);
  fillBasisEmpty();
}

let isDrawing = false;
/** Many things may happen at once; the head is drawn once for all of them. */
function drawSoon() {
  if (isDrawing) return;
  isDrawing = true;
  queueMicrotask(() => {
    isDrawing = false;
    draw();
  });
}

function draw() {
  const report = app.reports.get(app.chosen);
  const { name, words } = stateWords(isBehind(report) ? { ...report, busy: true } : report, app.isLost);
  const state = byId('state');
  state.dataset.state = name;
  state.textContent = words;
  byId('title').textContent = report ? titleOf(report) : (app.name ?? '绩效报告预览');
  document.title = `${name === 'current' ? '' : `（${words}）`}${report ? titleOf(report) : '绩效报告预览'}`;
  fillList({ ...app, reports: [...app.reports.values()].sort(byFile) });
  fillDownloads(report, name, words, (format) => at(`reports/${report.id}/file.${format}`).href);
  drawOverlay(report, name, words);
}

/** What is made is not on the screen before it is painted. */
function isBehind(report) {
  const isNew = ['current', 'draft', 'clash'].includes(report?.state);
  return isNew && (shown.id !== report.id || shown.painted !== report.pages.hash);
}

const byFile = (a, b) => (a.file < b.file ? -1 : 1);

/** Old pages stay while the file is broken, and say so. */
function drawOverlay(report, name, words) {
  const overlay = byId('overlay');
  const isOver = ['stale', 'none', 'failed', 'lost'].includes(name);
  const was = shown.id === report?.id ? shown.state?.state : undefined;
  const isStillOld = name === 'busy' && ['stale', 'none', 'failed'].includes(was);
  byId('view').dataset.old = String(isOver || isStillOld);
  overlay.hidden = !isOver && !isStillOld;
  if (!isOver) return;
  const problem = name === 'lost' ? '请在终端里重新运行 jixiao preview，再打开它给出的地址。' : report?.problem;
  overlay.replaceChildren(
    ...overlayOf(words, name === 'lost' ? [] : shown.findings, problem, () => openTab('findings')),
  );
}

function openTab(name) {
  for (const tab of ['findings', 'score', 'basis']) {
    byId(tab).hidden = tab !== name;
    byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === name));
  }
}

function drawPosition() {
  const count = shown.card?.pages.length ?? 0;
  byId('page-count').textContent = String(count);
  if (document.activeElement !== byId('page'))
    byId('page').value = count === 0 ? '0' : String(viewer.currentPage() + 1);
  byId('fit').textContent = viewer.zoomText();
}

const turn = (step) => viewer.goToPage(viewer.currentPage() + step);

onKeys({
  j: () => turn(1),
  k: () => turn(-1),
  PageDown: () => turn(1),
  PageUp: () => turn(-1),
  '+': () => viewer.zoomBy(1),
  '=': () => viewer.zoomBy(1),
  '-': () => viewer.zoomBy(-1),
  0: () => viewer.zoomBy(0),
  f: () => {
    openTab('findings');
    byId('findings').querySelector('.finding')?.focus();
  },
  s: () => openTab('score'),
  b: () => openTab('basis'),
  '/': focusFilter,
  '[': () => choose(neighbourOf(app.chosen, -1)),
  ']': () => choose(neighbourOf(app.chosen, 1)),
  Escape: () => {
    clearSelection();
    byId('view').focus();
  },
});

viewer.onViewer({ click: clickPage, moved: drawPosition });
onChoose(choose);
byId('previous').onclick = () => turn(-1);
byId('next').onclick = () => turn(1);
byId('smaller').onclick = () => viewer.zoomBy(-1);
byId('larger').onclick = () => viewer.zoomBy(1);
byId('fit').onclick = () => viewer.zoomBy(0);
byId('page').onchange = ({ target }) => viewer.goToPage(Number.parseInt(target.value, 10) - 1 || 0);
onHeading(({ page, y }) => viewer.goToPage(page, y));
for (const tab of ['findings', 'score', 'basis']) byId(`tab-${tab}`).onclick = () => openTab(tab);
window.addEventListener('hashchange', () => {
  const id = location.hash.slice(1);
  if (app.reports.has(id)) choose(id);
});
openTab('findings');
fillBasisEmpty();
fillHeadings([]);
