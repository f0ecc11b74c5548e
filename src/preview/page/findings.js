/** The findings panel: what is wrong, where, and what to do; a click shows the place on the page. */
import { byId, make, placeElement } from './element.js';
import { severityNames } from './words.js';

const panel = byId('findings');

/** `show(place)`: brings the place on the page into view; says whether it stands on one. */
export function fillFindings(findings, show) {
  const open = findings.filter((one) => one.accepted === undefined);
  const accepted = findings.filter((one) => one.accepted !== undefined);
  const count = byId('finding-count');
  count.textContent = String(open.length);
  count.dataset.severity = open.some(({ severity }) => severity === 'error') ? 'error' : (open[0]?.severity ?? 'none');
  panel.replaceChildren(
    ...(open.length === 0 ? [make('p', { class: 'empty' }, '没有问题。')] : [list(open, show)]),
    ...(accepted.length === 0 ? [] : [make('h2', {}, `已接受（${accepted.length}）`), list(accepted, show)]),
  );
}

function list(findings, show) {
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  return make('ol', { class: 'finding-list' }, ...sorted.map((one) => item(one, show)));
}

function item(finding, show) {
  const { severity, message, code, place, hint, rule, excerpt, related, accepted } = finding;
  const note = make('p', { class: 'not-on-page', hidden: true }, '这一处不在页面上。');
  const go = () => {
    note.hidden = show(place);
  };
  const onkeydown = (event) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) go();
  };
  const attributes = {
    class: 'finding',
    'data-severity': severity,
    'data-code': code,
    tabindex: '0',
    onclick: go,
    onkeydown,
  };
  return make(
    'li',
    attributes,
    make('p', { class: 'message' }, make('b', {}, severityNames[severity]), ' ', message),
    make('p', {}, placeElement(place)),
    excerpt.length > 0 ? make('pre', { class: 'excerpt' }, excerpt.join('\n')) : undefined,
    hint ? make('p', { class: 'hint' }, `建议：${hint}`) : undefined,
    rule ? make('p', { class: 'hint' }, `依据：${rule}`) : undefined,
    accepted !== undefined ? make('p', { class: 'hint' }, `接受的理由：${accepted}`) : undefined,
    ...related.map((one) => make('p', { class: 'hint' }, `${one.message}：`, placeElement(one.place))),
    make('p', { class: 'code' }, code),
    note,
  );
}

/** The first of them, where they stand over pages that are not those of the file as it is. */
export function overlayOf(words, findings, problem, open) {
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
  const some = errors.slice(0, 3).map(({ message, place }) => make('li', {}, message, ' ', placeElement(place)));
  const rest = errors.length > 3 ? make('li', {}, `另有 ${errors.length - 3} 个错误`) : undefined;
  return [
    make('h2', {}, words),
    problem ? make('p', {}, problem) : undefined,
    errors.length > 0 ? make('ul', {}, ...some, ...(rest ? [rest] : [])) : undefined,
    errors.length > 0 ? make('button', { type: 'button', onclick: open }, '看全部问题（f）') : undefined,
  ].filter((one) => one !== undefined);
}
