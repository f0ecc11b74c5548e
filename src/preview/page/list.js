/** The list of a folder's reports: state, score, grade, findings; a filter; a click shows a report. */
import { byId, make } from './element.js';
import { countWords, stateWords, titleOf } from './words.js';

const list = byId('list');
const rows = byId('reports');
const text = byId('filter-text');
const state = byId('filter-state');
let choose = () => {};
let current = { reports: [], chosen: undefined, isLost: false };

export function onChoose(work) {
  choose = work;
}

/** Shows the reports as they are now; of a single one there is no list. */
export function fillList({ reports, chosen, isFolder, isLost, problems }) {
  list.hidden = !isFolder;
  if (!isFolder) return;
  const isOther = chosen !== current.chosen;
  current = { reports, chosen, isLost, problems };
  draw();
  if (isOther) rows.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

function draw() {
  const { reports, chosen, isLost, problems = [] } = current;
  const shown = shownReports();
  const withErrors = reports.filter(({ errors }) => errors > 0).length;
  const making = reports.filter(({ busy }) => busy).length;
  const parts = [
    `${reports.length} 份`,
    withErrors > 0 && `${withErrors} 份有错误`,
    making > 0 && `${making} 份在生成`,
  ];
  byId('list-count').textContent = [...parts.filter(Boolean), ...problems].join('，');
  const known = new Map([...rows.children].map((row) => [row.dataset.id, row]));
  // Rows that say the same stay as they are, so that the keyboard's place in the list is not lost.
  rows.replaceChildren(...shown.map((report) => rowOf(report, report.id === chosen, isLost, known.get(report.id))));
}

function shownReports() {
  const wanted = text.value.trim();
  return current.reports.filter((report) => {
    const words = `${report.title} ${report.file} ${report.kind}`;
    return wanted.split(/\s+/).every((word) => words.includes(word)) && fits(report);
  });
}

function fits({ errors, warnings }) {
  if (state.value === 'errors') return errors > 0;
  if (state.value === 'warnings') return warnings > 0;
  return state.value !== 'clean' || (errors === 0 && warnings === 0);
}

function rowOf(report, isChosen, isLost, known) {
  const { name, words } = stateWords(report, isLost);
  const score = report.score === null ? '' : `${report.score} 分 ${report.grade ?? ''}`;
  const says = JSON.stringify([titleOf(report), report.kind, report.file, words, score, countWords(report), isChosen]);
  if (known?.dataset.says === says) return known;
  const button = make(
    'button',
    {
      type: 'button',
      'aria-current': isChosen && 'true',
      title: `${report.file}\n${words}`,
      onclick: () => choose(report.id),
    },
    make('span', { class: 'dot', 'data-state': name }),
    make('span', { class: 'name' }, titleOf(report)),
    make('span', { class: 'kind' }, report.kind),
    make('span', { class: 'score' }, score),
    make(
      'span',
      { class: 'counts', 'data-severity': severityOf(report) },
      countWords(report) || (name === 'current' ? '' : words),
    ),
  );
  return make('li', { 'data-id': report.id, 'data-file': report.file, 'data-state': name, 'data-says': says }, button);
}

function severityOf({ errors, warnings }) {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'none';
}

/** The report above (−1) or below (1) the chosen one, of those that are listed. */
export function neighbourOf(id, step) {
  const shown = shownReports();
  const at = shown.findIndex((one) => one.id === id);
  return shown[Math.max(0, Math.min(shown.length - 1, at + step))]?.id;
}

export function focusFilter() {
  if (!list.hidden) text.focus();
}

text.addEventListener('input', draw);
state.addEventListener('change', draw);
byId('filter').addEventListener('submit', (event) => event.preventDefault());
