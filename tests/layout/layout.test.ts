import { describe, expect, test } from 'vitest';
import type { LaidOut, LaidPage, LaidText } from '../../src/layout/laid-out.ts';
import { layout } from '../../src/layout/layout.ts';
import { heading, pageBreak, paragraph, run } from '../../src/tree/build.ts';
import type { Heading, PageTree } from '../../src/tree/page-tree.ts';
import { pointsPerMm } from '../../src/tree/style-sheet.ts';
import { formTable, page, text, tree } from './sample-trees.ts';
import { squareFonts } from './square-fonts.ts';

function laidOut(sections: PageTree): LaidOut {
  const { value, findings } = layout(sections, squareFonts());
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('layout always gives pages');
  return value;
}

function texts(laid: LaidPage | undefined): LaidText[] {
  return (laid?.items ?? []).filter((item) => item.kind === 'text');
}

/** The lines of a page without its number, as their texts. */
function linesOf(laid: LaidPage | undefined): string[] {
  const lines = new Map<number, string>();
  for (const { baseline, text } of texts(laid)) lines.set(baseline, (lines.get(baseline) ?? '') + text);
  return [...lines.values()].filter((line) => line !== laid?.label);
}

function h1(id: string): Heading {
  return heading({ level: 1, id, number: '一、', style: 'level', runs: [run('项目概况', {})], origin: {} });
}

describe('the standard page', () => {
  const laid = laidOut(tree(page([text('汉'.repeat(28 * 44 - 2))])));

  test('holds 22 lines of 28 characters, the first line two characters less', () => {
    expect(laid.pages).toHaveLength(2);
    expect(linesOf(laid.pages[0])).toHaveLength(22);
    const lengths = laid.pages.flatMap(linesOf).map((line) => line.length);
    expect(lengths).toEqual([26, ...Array.from({ length: 43 }, () => 28)]);
  });

  test('fills the type area of 156 × 225 mm and no more', () => {
    const body = texts(laid.pages[1]).filter((item) => item.text.includes('汉'));
    for (const item of body) {
      expect(item.x).toBeCloseTo(28 * pointsPerMm, 6);
      expect(item.x + item.width - item.spacing).toBeLessThan((28 + 156) * pointsPerMm + 0.001);
    }
    const first = body[0]?.baseline ?? 0;
    const last = body.at(-1)?.baseline ?? 0;
    expect(first - 0.88 * 16).toBeGreaterThan(37 * pointsPerMm);
    expect(last + 0.12 * 16).toBeLessThan((37 + 225) * pointsPerMm);
    expect((last - first) / 21).toBeCloseTo(28.95, 6);
  });

  test('a full line reaches the right edge, the last of a paragraph does not', () => {
    const laid = laidOut(tree(page([text(`${'汉'.repeat(25)}1234甲乙`)])));
    const [first, ...rest] = texts(laid.pages[0]).filter((item) => item.text !== laid.pages[0]?.label);
    expect(first?.text).toBe('汉'.repeat(25));
    const { x, width, spacing } = first as LaidText;
    expect(x + width - spacing).toBeCloseTo((28 + 156) * pointsPerMm, 6);
    expect(rest.map((item) => item.text).join('')).toMatch(/^1234甲乙/);
  });
});

describe('page numbers', () => {
  const filler = Array.from({ length: 30 }, () => text('汉'));
  const cover = page([text('封面')], { pageNumber: 'none' });
  const laid = laidOut(tree(cover, page(filler), page([text('附件')], { orientation: 'landscape' })));

  test('go on from section to section and leave out the cover', () => {
    expect(laid.pages.map((each) => each.label)).toEqual([undefined, '— 1 —', '— 2 —', '— 3 —']);
  });

  test('stand one character in from the outer side, the dash 7 mm below the type area', () => {
    const isBelow = (item: LaidText) => item.baseline > (37 + 225) * pointsPerMm;
    const [, odd, even] = laid.pages.map((each) => texts(each).filter(isBelow));
    const right = Math.max(...(odd ?? []).map((item) => item.x + item.width));
    expect(right).toBeCloseTo((28 + 156) * pointsPerMm - 14, 6);
    expect(Math.min(...(even ?? []).map((item) => item.x))).toBeCloseTo(28 * pointsPerMm + 14, 6);
    const dash = (odd?.[0]?.baseline ?? 0) - 0.38 * 14;
    expect(dash).toBeCloseTo((37 + 225 + 7) * pointsPerMm, 6);
  });
});

test('a section has its own paper, held its own way', () => {
  const laid = laidOut(
    tree(page([text('甲')]), page([text('乙')], { orientation: 'landscape' }), page([text('丙')], { paper: 'A3' })),
  );
  const sizes = laid.pages.map((each) => [each.width / pointsPerMm, each.height / pointsPerMm].map(Math.round));
  expect(sizes).toEqual([
    [210, 297],
    [297, 210],
    [297, 420],
  ]);
});

describe('headings', () => {
  const lines = (count: number) => Array.from({ length: count }, () => text('汉'));

  test('know their page', () => {
    const laid = laidOut(tree(page([...lines(30), h1('a'), text('甲')]), page([h1('b'), text('乙')])));
    expect([...laid.headings].map(([id, { page }]) => [id, page])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('go to the next page with the line that follows', () => {
    const kept = laidOut(tree(page([...lines(20), h1('a'), text('甲')])));
    expect(kept.headings.get('a')?.page).toBe(0);
    const moved = laidOut(tree(page([...lines(21), h1('a'), text('甲')])));
    expect(moved.headings.get('a')?.page).toBe(1);
    expect(linesOf(moved.pages[1])).toEqual(['一、项目概况', '甲']);
  });

  test('a chain of headings and a title go with the table that follows', () => {
    const title = text('项目支出绩效自评表', 'form-title');
    const laid = laidOut(tree(page([...lines(20), h1('a'), title, formTable()])));
    expect(laid.headings.get('a')?.page).toBe(1);
  });
});

test('no heading or title stands alone at a page’s foot, whatever follows it', () => {
  const end = [
    [h1('a'), text('汉'.repeat(60))],
    [
      h1('a'),
      heading({ level: 2, id: 'b', number: '（一）', style: 'level', runs: [run('内容', {})], origin: {} }),
      text('甲'),
    ],
    [h1('a'), text('项目支出指标体系及评分情况表', 'table-title'), formTable()],
    [h1('a'), formTable()],
  ];
  const isHeading = (line: string | undefined) =>
    /^(?:一、项目概况|（一）内容|项目支出指标体系及评分情况表)$/.test(line ?? '');
  for (const blocks of end) {
    for (let above = 0; above <= 22; above++) {
      const laid = laidOut(tree(page([...Array.from({ length: above }, () => text('汉')), ...blocks])));
      for (const each of laid.pages) {
        const last = texts(each).findLast((item) => item.baseline < (37 + 225) * pointsPerMm);
        const onItsLine = texts(each).filter((item) => item.baseline === last?.baseline);
        const isTable = each.items.some((item) => item.kind === 'line' && item.y1 > (last?.baseline ?? 0));
        const line = onItsLine.map((item) => item.text).join('');
        expect(isHeading(line) && !isTable, `${above} lines above: ${line}`).toBe(false);
      }
    }
  }
});

test('no line of running text begins with a closing mark or ends with an opening one', () => {
  const sentence = '评价组查阅了“项目立项”（含批复）等资料，未定“绩效”标准；执行率98.53%，《管理办法》第三条、第四条……';
  for (let offset = 0; offset < 30; offset++) {
    const laid = laidOut(tree(page([text('甲'.repeat(offset) + sentence.repeat(4))])));
    const lines = linesOf(laid.pages[0]);
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：？！）》”’…%]/);
      expect(line).not.toMatch(/[（《“‘]$/);
    }
  }
});

test('an annex in the list of annexes is turned below its name, two characters in', () => {
  const name = '丰台区政府办公室档案数字化购买服务项目支出绩效评价指标体系及评分情况表';
  const laid = laidOut(tree(page([text(`附件：${name}`, 'annex-list')])));
  const lines = texts(laid.pages[0]).slice(0, 2);
  expect(lines.map((item) => item.text).join('')).toBe(`附件：${name}`);
  const edge = 28 * pointsPerMm;
  expect(lines.map((item) => (item.x - edge) / 16)).toEqual([expect.closeTo(2, 6), expect.closeTo(5, 6)]);
});

test('a page break begins a page', () => {
  const laid = laidOut(tree(page([text('甲'), pageBreak({}), text('乙')])));
  expect(laid.pages.map(linesOf)).toEqual([['甲'], ['乙']]);
});

describe('a character that no font has', () => {
  const range = { start: { offset: 7, line: 2, column: 5 }, end: { offset: 8, line: 2, column: 6 } };
  const place = { file: '项目.yaml', path: ['项目名称'], range };
  const named = (name: string) => paragraph({ style: 'body', runs: [run(name, { data: place })], origin: {} });

  test('is an error at its place in the YAML, one for each character and place', () => {
    const { value, findings } = layout(tree(page([named('𠮷𠮷家村㼆')])), squareFonts('𠮷㼆'));
    expect(findings.map((finding) => [finding.code, finding.severity, finding.actual, finding.place])).toEqual([
      ['glyph-missing', 'error', '𠮷', place],
      ['glyph-missing', 'error', '㼆', place],
    ]);
    expect(findings[0]?.message).toContain('U+20BB7');
    expect(linesOf(value?.pages[0])).toEqual(['□□家村□']);
  });

  test('is drawn with another role’s font when that has it', () => {
    const own = squareFonts('𠮷').faces('fangsong');
    const other = squareFonts().faces('songti');
    const { value, findings } = layout(tree(page([named('𠮷村')])), {
      faces: (role) => (role === 'songti' ? other : own),
    });
    expect(findings).toEqual([]);
    expect(texts(value?.pages[0])[0]).toMatchObject({ text: '𠮷', font: other[0] });
  });

  test('is not asked for where nothing is drawn', () => {
    const { value, findings } = layout(
      tree(page([named('甲\u200b\u00a0乙\ufe0f')])),
      squareFonts('\u200b\u00a0\ufe0f'),
    );
    expect(findings).toEqual([]);
    expect(linesOf(value?.pages[0])).toEqual(['甲 乙']);
  });
});

test('figures and letters take the latin role, in heads and titles the role of the text', () => {
  const faces = (role: string) =>
    squareFonts()
      .faces('latin')
      .map((face) => ({ ...face, id: role }));
  const fontOf = (style: 'body' | 'form-title', strong: boolean): Record<string, string> => {
    const block = paragraph({ style, runs: [run('年2', {}, strong)], origin: {} });
    const { value } = layout(tree(page([block], { pageNumber: 'none' })), { faces });
    return Object.fromEntries(texts(value?.pages[0]).flatMap((item) => [...item.text].map((c) => [c, item.font.id])));
  };
  expect(fontOf('body', false)).toEqual({ 年: 'fangsong', 2: 'latin' });
  expect(fontOf('body', true)).toEqual({ 年: 'heiti', 2: 'heiti' });
  expect(fontOf('form-title', false)).toEqual({ 年: 'title', 2: 'title' });
});
