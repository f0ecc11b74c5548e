/** The basis panel: where a text on the page comes from, and how a figure came about. */
import { byId, make, placeElement } from './element.js';
import { severityNames } from './words.js';

const panel = byId('basis');

export function fillBasisEmpty() {
  panel.replaceChildren(
    make('p', { class: 'empty' }, '点页面上的一格或一段，这里显示它出自哪一行；是分数的，还显示怎样算出来。'),
  );
}

/** In: what is known of the pages, the text that was clicked (`[…, place, basis]`), and the findings. */
export function fillBasis(card, text, findings) {
  const place = card.places[text[4]];
  const own = card.bases[text[5]];
  const same = (other) => other.full === place.full && other.line === place.line && other.key === place.key;
  const users = card.bases.filter((basis) => basis !== own && basis.inputs.some((input) => same(input.place)));
  const about = findings.filter((finding) => finding.place.full === place.full && finding.place.key === place.key);
  panel.replaceChildren(
    make('h2', {}, place.key.replaceAll('.', ' › ') || own?.label || place.file),
    ...(place.isBlank ? [make('p', {}, '这一格空着。要填写，在这里写 ', make('code', {}, `${lastKey(place)}: `))] : []),
    make('p', {}, placeElement(place)),
    ...(own ? [basisElement(own)] : []),
    ...about.map((finding) => findingLine(finding)),
    ...(users.length > 0 ? [make('h3', {}, '用于'), ...users.map(basisElement)] : []),
  );
}

const lastKey = ({ key }) => key.split('.').at(-1);

function findingLine({ severity, message }) {
  return make(
    'p',
    { class: 'finding', 'data-severity': severity },
    make('b', {}, severityNames[severity]),
    ' ',
    message,
  );
}

function basisElement({ label, printed, rule, formula, rounding, given, inputs }) {
  const line = (name, value) => [make('dt', {}, name), make('dd', {}, value)];
  const sources = inputs.flatMap(({ name, text, place }) => [
    make('dt', {}, '取自'),
    make('dd', {}, `${name} ${text} `, placeElement(place)),
  ]);
  return make(
    'section',
    { class: 'basis' },
    make('h3', {}, label, make('b', { class: 'printed' }, printed)),
    make(
      'dl',
      {},
      ...line('规则', rule),
      ...line('计算', formula),
      ...line('舍入', rounding),
      ...(given ? line('所写', given) : []),
      ...sources,
    ),
  );
}
