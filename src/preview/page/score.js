/** The score panel: what each level weighs and got, as bars; the total and the grade. */
import { byId, make } from './element.js';

const panel = byId('score');

export function fillScore(score) {
  if (!score) {
    panel.replaceChildren(make('p', { class: 'empty' }, '这份报告没有分数。'));
    return;
  }
  const outOf = score.weight ? `（满分 ${score.weight} 分）` : '';
  panel.replaceChildren(
    make('p', { class: 'total' }, make('b', {}, score.total), outOf, make('span', { class: 'grade' }, score.grade)),
    make('p', { class: 'hint' }, score.bands),
    make('ol', { class: 'bars' }, ...score.bars.map(bar)),
  );
}

function bar({ name, depth, weight, points }) {
  const share = Number(weight) > 0 ? Math.max(0, Math.min(1, Number(points) / Number(weight))) : 0;
  const level = share >= 0.9 ? 'good' : share >= 0.6 ? 'fair' : 'poor';
  const meter = make('span', {
    class: 'meter',
    'data-level': level,
    role: 'img',
    'aria-label': `${name} ${points} / ${weight}`,
  });
  meter.style.setProperty('--share', String(share));
  const figures = make('span', { class: 'figures' }, `${points === '' ? '—' : points} / ${weight}`);
  return make(
    'li',
    { class: 'bar', 'data-depth': String(depth) },
    make('span', { class: 'bar-name' }, name),
    figures,
    meter,
  );
}
