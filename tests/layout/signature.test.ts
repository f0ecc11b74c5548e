import { describe, expect, test } from 'vitest';
import type { LaidOut, LaidText } from '../../src/layout/laid-out.ts';
import type { Block } from '../../src/tree/page-tree.ts';
import { pointsPerMm } from '../../src/tree/style-sheet.ts';
import { laidOut, linesOf, type SeenLine, textsOf } from './laid-lines.ts';
import { signature, title } from './long-report.ts';
import { page, text, tree } from './sample-trees.ts';

const unit = '北京市丰台区人民政府办公室';
const date = '2024年3月5日';
/** A government's seal, mm across. */
const seal = 42;

function lines(count: number): Block[] {
  return Array.from({ length: count }, () => text('汉'.repeat(26)));
}

/** The page, unit and date of the only signature. */
function found(laid: LaidOut): { page: number; unit: SeenLine; date: SeenLine } {
  const page = laid.pages.findIndex((each) => linesOf(each).some((line) => line.text === date));
  const seen = linesOf(laid.pages[page]);
  const at = seen.findIndex((line) => line.text === date);
  return { page, unit: seen[at - 1] as SeenLine, date: seen[at] as SeenLine };
}

/** What else the seal would touch when it is set over the middle of unit and date. */
function touched(laid: LaidOut): LaidText[] {
  const { page, unit, date } = found(laid);
  const x = (date.left + date.right) / 2;
  const y = (unit.baseline + date.baseline) / 2 - 0.38 * 16;
  const radius = (seal / 2) * pointsPerMm;
  return textsOf(laid.pages[page]).filter((item) => {
    if (item.baseline === unit.baseline || item.baseline === date.baseline) return false;
    const nearX = Math.min(Math.max(x, item.x), item.x + item.width);
    const nearY = Math.min(Math.max(y, item.baseline - 0.88 * item.size), item.baseline + 0.12 * item.size);
    return Math.hypot(nearX - x, nearY - y) < radius;
  });
}

describe('the signature', () => {
  test('has the date four characters from the right edge and the unit in its middle', () => {
    const { unit: short, date: wide } = found(laidOut(tree(page([...lines(3), ...signature('信访局', date)]))));
    expect((28 + 156) * pointsPerMm - wide.right).toBeCloseTo(4 * 16, 6);
    expect((short.left + short.right) / 2).toBeCloseTo((wide.left + wide.right) / 2, 6);
  });

  test('has a long unit four characters from the right edge and the date in its middle', () => {
    const { unit: wide, date: short } = found(laidOut(tree(page([...lines(3), ...signature(unit, date)]))));
    expect((28 + 156) * pointsPerMm - wide.right).toBeCloseTo(4 * 16, 6);
    expect((short.left + short.right) / 2).toBeCloseTo((wide.left + wide.right) / 2, 6);
  });

  test('leaves the room of a seal free, wherever on the page it stands and whatever follows', () => {
    for (let above = 1; above <= 30; above++) {
      for (const name of [unit, '信访局']) {
        const laid = laidOut(tree(page([...lines(above), ...signature(name, date), text('（联系人：某某）')])));
        expect(touched(laid), `${above} lines above`).toEqual([]);
      }
    }
  });

  test('never stands alone on its page: the end of the text goes with it', () => {
    for (let above = 15; above <= 30; above++) {
      const laid = laidOut(tree(page([...lines(above), text('汉'.repeat(26 + 28 * 3)), ...signature(unit, date)])));
      const { page: at } = found(laid);
      expect(linesOf(laid.pages[at]).length, `${above} lines above`).toBeGreaterThanOrEqual(4);
    }
  });

  test('takes a last short paragraph with it, and the heading above that', () => {
    for (let above = 12; above <= 22; above++) {
      const end = [title(1, 'a', '六、', '有关建议'), text('无。')];
      const laid = laidOut(tree(page([...lines(above), ...end, ...signature(unit, date)])));
      const { page: at } = found(laid);
      const seen = linesOf(laid.pages[at]).map((line) => line.text);
      expect(seen.slice(-4), `${above} lines above`).toEqual(['六、有关建议', '无。', unit, date]);
    }
  });
});
