/** The readers take time in proportion to the text, whatever it is. */
import { expect, test } from 'vitest';
import { prose } from '../../../src/checks/prose/index.ts';
import { checkListedItems } from '../../../src/checks/prose/listed-items.ts';
import { scoreForm } from '../../scoring/scored-form.ts';

function time(piece: string, times: number): number {
  const goals = `预期目标: 开展宣传\n实际完成情况: ${piece.repeat(times)}`;
  const { scored } = scoreForm({ goals });
  const start = performance.now();
  for (const { find } of prose.rules) find(scored);
  checkListedItems(scored);
  return performance.now() - start;
}

test.each([
  ['sentences', '全年发放宣传品3100份，支出4万元，执行率为100%。'],
  ['no end of a sentence', '发放宣传品3100份和支出4万元和'],
  ['no figure at all', '宣传预算资金支出执行'],
  ['digits alone', '12345'],
  ['numerals alone', '一二三百'],
  ['an endless list', '下设甲科、三个、'],
])('%s', (_name, piece) => {
  time(piece, 10);
  const [small, large] = [time(piece, 500), time(piece, 4000)];
  // Eight times the text: 64 times the time would be square.
  expect(large).toBeLessThan(Math.max(small, 20) * 30);
});
