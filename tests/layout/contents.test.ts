import { describe, expect, test } from 'vitest';
import { contents } from '../../src/tree/build.ts';
import type { Block, Section } from '../../src/tree/page-tree.ts';
import { leader, pointsPerMm } from '../../src/tree/style-sheet.ts';
import { laidOut, linesOf, textsOf } from './laid-lines.ts';
import { longReport, title } from './long-report.ts';
import { page, text, tree } from './sample-trees.ts';

const right = (28 + 156) * pointsPerMm;

function listing(parts: Partial<Section> = {}, depth: 1 | 2 | 3 | 4 = 2): Section {
  return page([text('目　录', 'contents-title'), contents(depth, {})], {
    page: 'contents',
    pageNumber: 'roman',
    ...parts,
  });
}

function lines(count: number): Block[] {
  return Array.from({ length: count }, () => text('汉'));
}

describe('the contents of a long report', () => {
  const laid = laidOut(longReport({ chapters: 6, indicators: 30, annexes: 3 }));
  const entries = laid.pages
    .filter((each) => each.links.length > 0)
    .flatMap(linesOf)
    .slice(1);

  test('name every heading down to the second level, and the annexes by their titles', () => {
    expect(entries[0]?.text).toMatch(/^一、项目概述\.+1$/);
    expect(entries[1]?.text).toMatch(/^（一）项目概述的第1个方面\.+1$/);
    expect(entries.map(({ text }) => text).join('')).not.toContain('总体情况');
    expect(entries.at(-1)?.text).toMatch(/^附件3　丰台区察访核验项目3项目支出绩效自评表\.+\d+$/);
    expect(entries).toHaveLength(6 * 5 + 3);
  });

  test('say of every heading what its page prints', () => {
    const ids = laid.pages.flatMap((each) => each.links.map(({ of }) => of.heading.id));
    expect(ids).toHaveLength(entries.length);
    ids.forEach((id, index) => {
      const place = laid.headings.get(id);
      const printed = laid.pages[place?.page ?? -1]?.label;
      expect(printed).toMatch(/^— \d+ —$/);
      expect(entries[index]?.text.endsWith(`.${printed?.slice(2, -2)}`), entries[index]?.text).toBe(true);
    });
  });

  test('begin the body with 1, after contents that are counted in roman', () => {
    const labels = laid.pages.map((each) => each.label);
    expect(labels.slice(0, 5)).toEqual([undefined, '— I —', '— II —', '— 1 —', '— 2 —']);
  });

  test('carry a link over each line, to the heading’s place', () => {
    for (const each of laid.pages) {
      for (const { x, y, width, height } of each.links) {
        const inside = linesOf(each).filter(({ baseline }) => baseline > y && baseline < y + height);
        expect(inside).toHaveLength(1);
        expect(inside[0]?.left).toBeGreaterThanOrEqual(x);
        expect(inside[0]?.right).toBeLessThanOrEqual(x + width + 0.001);
      }
    }
    for (const { page, y } of laid.headings.values()) {
      const first = linesOf(laid.pages[page]).find(({ baseline }) => baseline > y);
      expect((first?.baseline ?? 0) - y).toBeLessThan(28);
    }
  });

  test('end every line at the right edge, with the dots of all lines in columns', () => {
    for (const line of entries) expect(line.right).toBeCloseTo(right, 6);
    const dots = laid.pages.flatMap(textsOf).filter((item) => /^\.+$/.test(item.text));
    expect(dots).toHaveLength(entries.length);
    for (const { x, text, width } of dots) {
      const steps = (right - x) / leader.pitch;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      expect(width / text.length).toBeCloseTo(leader.pitch, 6);
    }
  });

  test('keep the text clear of the dots and the dots clear of the number', () => {
    for (const each of laid.pages.filter(({ links }) => links.length > 0)) {
      const texts = textsOf(each);
      texts.forEach((item, index) => {
        if (!/^\.+$/.test(item.text)) return;
        const before = texts[index - 1];
        const after = texts[index + 1];
        expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(item.x - 4);
        expect(item.x + item.width - item.spacing).toBeLessThan((after?.x ?? 0) - 4);
      });
    }
  });
});

test('a long entry is turned below its text, and its last line carries the dots', () => {
  const long = '档案数字化加工质量验收及智慧档案系统运行维护有关绩效情况的分析说明';
  const laid = laidOut(tree(listing(), page([title(2, 'a', '（一）', long), text('汉')], { firstNumber: 1 })));
  const [, first, second, ...rest] = linesOf(laid.pages[0]);
  expect(rest).toEqual([]);
  expect(`${first?.text}${second?.text}`).toMatch(new RegExp(`^（一）${long}\\.{3,}1$`));
  expect(first?.text).not.toContain('.');
  expect((second?.left ?? 0) - (first?.left ?? 0)).toBeCloseTo(3 * 15.75, 6);
  expect(laid.pages[0]?.links).toHaveLength(1);
  expect(laid.pages[0]?.links[0]?.height).toBeCloseTo(2 * 28.95, 6);
});

test('a long entry is turned between units of meaning: never 自 | 评表', () => {
  const name = '丰台区档案数字化购买服务项目支出绩效自评表';
  const annex = { ...title(1, 'a', '', '附件1'), style: 'annex', entry: `附件1　${name}` } as const;
  const laid = laidOut(tree(listing(), page([annex, text('汉')], { firstNumber: 1 })));
  const entry = linesOf(laid.pages[0]).slice(1);
  expect(entry[0]?.text).toBe('附件1　丰台区档案数字化购买服务项目支出');
  expect(entry[1]?.text).toMatch(/^绩效自评表\.+1$/);
});

test('a heading on a page without a number has neither dots nor number', () => {
  const laid = laidOut(tree(listing(), page([title(1, 'a', '一、', '概况'), text('汉')], { pageNumber: 'none' })));
  expect(linesOf(laid.pages[0]).map(({ text }) => text)).toEqual(['目　录', '一、概况']);
});

test('contents counted together with the body push it on and still say the right pages', () => {
  const headings = Array.from({ length: 40 }, (_, index) => [
    title(1, `h${index}`, `${index}、`, '概况'),
    ...lines(12),
  ]);
  const laid = laidOut(tree(listing({ pageNumber: 'dash' }), page(headings.flat())));
  expect(laid.headings.get('h0')).toMatchObject({ page: 2, number: '3' });
  const entries = laid.pages.slice(0, 2).flatMap(linesOf).slice(1);
  entries.forEach((entry, index) => {
    expect(entry.text).toMatch(new RegExp(`^${index}、概况\\.+${laid.headings.get(`h${index}`)?.number}$`));
  });
  expect(entries).toHaveLength(40);
});

test('levels are indented by a character each', () => {
  const body = [title(1, 'a', '一、', '甲'), title(2, 'b', '（一）', '乙'), title(3, 'c', '1.', '丙'), text('汉')];
  const laid = laidOut(tree(listing({}, 3), page(body)));
  const lefts = linesOf(laid.pages[0])
    .slice(1)
    .map(({ left }) => (left - 28 * pointsPerMm) / 16);
  expect(lefts.map((left) => left.toFixed(3))).toEqual(['0.000', '1.000', '2.000']);
});
