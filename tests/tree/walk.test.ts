import { expect, test } from 'vitest';
import { row } from '../../src/tree/build.ts';
import { textWhere } from '../../src/tree/walk.ts';
import { nodesOf } from '../readers/tree-nodes.ts';
import { cellOf, rowsOf, tableOf, treeOf } from './tables.ts';

const funds = tableOf([30, 30, 40], {
  head: [],
  body: [
    row(
      [cellOf('资金', { column: 0, rowspan: 2 }), cellOf('预算数', { column: 1 }), cellOf('执行率', { column: 2 })],
      {},
    ),
    row([cellOf('4', { column: 1 }), cellOf('100%', { column: 2 })], {}),
  ],
});
const points = tableOf([50, 50], { head: rowsOf(['指标', '得分']), body: rowsOf(['场次', '20'], ['总分', '98']) });
const tree = treeOf(funds, points);

test.each([
  ['得分', '场次', '20'],
  ['得分', '总分', '98'],
  ['执行率', '资金', '100%'],
  ['得分', '没有的行', undefined],
  ['没有的列', '总分', undefined],
  ['执行率', '总分', undefined],
])('under %s, beside %s stands %s', (column, label, text) => {
  expect(textWhere(tree, column, label)).toBe(text);
});

test('every node is met once, in reading order', () => {
  const nodes = [...nodesOf(tree)];
  expect(new Set(nodes).size).toBe(nodes.length);
  const texts = nodes.flatMap((node) => ('text' in node ? [node.text] : []));
  expect(texts).toEqual(['资金', '预算数', '执行率', '4', '100%', '指标', '得分', '场次', '20', '总分', '98']);
});
