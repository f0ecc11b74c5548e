import { describe, expect, test } from 'vitest';
import { fill, pageBreak } from '../../src/tree/build.ts';
import type { Block, Fill } from '../../src/tree/page-tree.ts';
import { pointsPerMm } from '../../src/tree/style-sheet.ts';
import { laidOut, linesOf } from './laid-lines.ts';
import { cover, reportTitle } from './long-report.ts';
import { page, text, tree } from './sample-trees.ts';

const top = 37 * pointsPerMm;
const foot = (37 + 225) * pointsPerMm;

describe('the cover', () => {
  const laid = laidOut(tree(cover()));
  const lines = linesOf(laid.pages[0]);

  test('is one page without a number and without a line drawn on it', () => {
    expect(laid.pages).toHaveLength(1);
    expect(laid.pages[0]?.label).toBeUndefined();
    expect(laid.pages[0]?.items.filter((item) => item.kind === 'line')).toEqual([]);
  });

  test('shows the title well below the top, in lines that are centred', () => {
    const [first, second] = lines;
    expect(`${first?.text}${second?.text}`).toBe(reportTitle);
    expect((first?.baseline ?? 0) - top).toBeGreaterThan(116);
    for (const line of [first, second]) {
      expect(((line?.left ?? 0) + (line?.right ?? 0)) / 2).toBeCloseTo((28 + 78) * pointsPerMm, 6);
    }
  });

  test('shows each field’s value on the line of its name', () => {
    const fields = lines.map((line) => line.text).filter((line) => line.includes('项目单位'));
    expect(fields).toEqual(['项目单位北京海诚创想信息技术有限公司']);
  });

  test('shows the unit and the date at the foot', () => {
    const last = lines.slice(-2);
    expect(last.map((line) => line.text)).toEqual(['丰台区政府办', '二〇二四年三月']);
    expect(foot - (last[1]?.baseline ?? 0)).toBeLessThan(28.95 / 2);
  });

  test('says how much was left', () => {
    const [section] = laid.tree.sections;
    const [room] = section?.blocks.filter((block) => block.kind === 'fill') ?? [];
    expect(laid.fills.get(room as Fill)).toBeGreaterThan(28.95);
  });
});

describe('a fill', () => {
  const lines = (count: number): Block[] => Array.from({ length: count }, () => text('汉'));

  test('takes nothing where the page is full to the last line', () => {
    const room = fill({});
    const laid = laidOut(tree(page([...lines(20), room, ...lines(2)])));
    expect(laid.pages).toHaveLength(1);
    expect(laid.fills.get(room)).toBeLessThan(1);
  });

  test('moves what follows to the foot of the next page when this one has no room for it', () => {
    const laid = laidOut(tree(page([...lines(20), fill({}), ...lines(3)])));
    expect(laid.pages.map((each) => linesOf(each).length)).toEqual([20, 3]);
    expect(foot - (linesOf(laid.pages[1]).at(-1)?.baseline ?? 0)).toBeLessThan(28.95 / 2);
  });

  test('ends where the author begins a page', () => {
    const laid = laidOut(tree(page([text('上'), fill({}), text('下'), pageBreak({}), text('次')])));
    expect(laid.pages.map((each) => linesOf(each).map((line) => line.text))).toEqual([['上', '下'], ['次']]);
    expect(foot - (linesOf(laid.pages[0]).at(-1)?.baseline ?? 0)).toBeLessThan(28.95 / 2);
  });
});
