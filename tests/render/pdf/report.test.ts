import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedFonts } from '../../../src/fonts/loaded-fonts.ts';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { layout } from '../../../src/layout/layout.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import type { PageTree } from '../../../src/tree/page-tree.ts';
import { pointsPerMm } from '../../../src/tree/style-sheet.ts';
import { packagedFonts } from '../../fonts/packaged-fonts.ts';
import { chapterNames, longReport } from '../../layout/long-report.ts';
import { page, selfEvaluationForm, text, tree } from '../../layout/sample-trees.ts';
import { type PdfPage, type PdfText, readPdf } from '../../readers/pdf.ts';
import { type PdfNavigation, readPdfNavigation } from '../../readers/pdf-navigation.ts';

let fonts: LoadedFonts;
beforeAll(async () => {
  fonts = await packagedFonts();
});

function laidOut(pages: PageTree): LaidOut {
  const { value, findings } = layout(pages, fonts.set);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('layout always gives pages');
  return value;
}

function pdfOf(laid: LaidOut, draft = false): Promise<Uint8Array> {
  return renderPdf(laid, fonts, { draft, program: 'jixiao 0.1.0' });
}

/** The texts of a page's type area, line by line from the top. */
function linesOf(each: PdfPage | undefined): PdfText[][] {
  const lines = new Map<string, PdfText[]>();
  for (const item of each?.texts ?? []) {
    if (item.y > (37 + 225) * pointsPerMm) continue;
    const key = item.y.toFixed(1);
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return [...lines.values()].sort(([a], [b]) => (a?.y ?? 0) - (b?.y ?? 0));
}

describe('a long report', () => {
  let laid: LaidOut;
  let pages: PdfPage[];
  let navigation: PdfNavigation;
  beforeAll(async () => {
    laid = laidOut(longReport({ chapters: 3, indicators: 20, annexes: 4 }));
    const bytes = await pdfOf(laid);
    [pages, navigation] = [await readPdf(bytes), await readPdfNavigation(bytes)];
  });

  test('has a link over every line of its contents, to the page that the line names', () => {
    const listed = linesOf(pages[1]).map((line) =>
      line
        .map((item) => item.text)
        .join('')
        .replace(/\s/g, ''),
    );
    const entries = listed.filter((line) => /\.{3,}/.test(line));
    expect(entries).toHaveLength(3 * 5 + 4);
    expect(navigation.links).toHaveLength(entries.length);
    navigation.links.forEach((link, index) => {
      const [, name = '', number = ''] = /^(.*?)\.{3,}(\d+)$/.exec(entries[index] ?? '') ?? [];
      const aimed = pages[link.toPage];
      expect(navigation.labels?.[link.toPage]).toBe(number);
      // An annex is listed with the title that stands below its number.
      const heading = name.replace(/^(附件\d+).*/, '$1');
      expect(aimed?.text, name).toContain(heading);
      const below = linesOf(aimed).find(([item]) => (item?.y ?? 0) > link.toY);
      expect(
        below
          ?.map((item) => item.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(heading);
    });
  });

  test('lays each link over its line and no other', () => {
    const baselines = linesOf(pages[1]).map(([item]) => item?.y ?? 0);
    for (const { page: at, left, top, right, bottom } of navigation.links) {
      expect(at).toBe(1);
      expect(baselines.filter((y) => y > top && y < bottom)).toHaveLength(1);
      expect(left).toBeCloseTo(28 * pointsPerMm, 2);
      expect(right).toBeCloseTo((28 + 156) * pointsPerMm, 2);
    }
  });

  test('has bookmarks that say what the contents say, nested by level, the inner ones folded', () => {
    expect(navigation.pageMode).toBe('UseOutlines');
    const titles = navigation.bookmarks.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['一', '二', '三'].map((number, at) => `${number}、${chapterNames[at]}`));
    expect(titles.at(-1)).toBe('附件4　丰台区察访核验项目4项目支出绩效自评表');
    const [first] = navigation.bookmarks;
    expect(first?.inner.map(({ title }) => title)).toContain('（四）项目概述的第4个方面');
    expect(first?.inner[0]?.inner.map(({ title }) => title)).toEqual(['1.总体情况']);
    expect(first?.count).toBe(-4);
  });

  test('has each bookmark lead to its heading', () => {
    const aims = navigation.bookmarks.flatMap((each) => [each, ...each.inner]);
    for (const { title, page: at, y } of aims) {
      const below = linesOf(pages[at]).find(([item]) => (item?.y ?? 0) > y);
      const heading = title.replace(/^(附件\d+).*/, '$1');
      expect(
        below
          ?.map((item) => item.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(heading);
    }
  });

  test('names its pages in a viewer as they are numbered: 封面, I, 1, 2', () => {
    expect(navigation.labels?.slice(0, 4)).toEqual(['封面', 'I', '1', '2']);
    const printed = pages.map((each) => /—(\w+)—/.exec(each.text.slice(-12))?.[1]);
    expect(navigation.labels?.slice(1)).toEqual(printed.slice(1));
  });

  test('has the numbers of landscape pages turned, at the left edge', async () => {
    const wide = pages.filter((each) => each.width > each.height);
    expect(wide.length).toBeGreaterThan(2);
    for (const each of wide) {
      const number = each.texts.filter((item) => item.x < 35 * pointsPerMm && /[—\d]/.test(item.text)).slice(-3);
      expect(number.map((item) => item.text.trim()).join('')).toMatch(/^—\d+—$/);
      const isOdd = Number(number[1]?.text.trim()) % 2 === 1;
      for (const item of number) {
        expect(item.y > each.height / 2).toBe(isOdd);
        expect(item.angle).toBeCloseTo(90, 6);
      }
      // One below the other: the text runs down the page.
      expect((number[2]?.y ?? 0) - (number[0]?.y ?? 0)).toBeGreaterThan(14);
      expect(Math.abs((number[2]?.x ?? 0) - (number[0]?.x ?? 0))).toBeLessThan(0.01);
    }
  });

  test('says 草稿 in the middle of upright and landscape pages alike, and moves nothing for it', async () => {
    const draft = await readPdf(await pdfOf(laid, true));
    draft.forEach((each, index) => {
      const [mark] = each.texts.filter((item) => item.text === '草稿');
      // The mark begins below and left of the page's middle and rises to the right.
      expect(mark?.x).toBeLessThan(each.width / 2);
      expect(mark?.y).toBeGreaterThan(each.height / 2);
      expect(each.width / 2 - (mark?.x ?? 0)).toBeLessThan(160);
      expect(each.texts.filter((item) => item !== mark)).toEqual(
        pages[index]?.texts.map((item) => expect.objectContaining({ text: item.text, x: item.x, y: item.y })),
      );
    });
  });

  test('is written in the same bytes every time', async () => {
    const again = laidOut(longReport({ chapters: 3, indicators: 20, annexes: 4 }));
    expect(Buffer.compare(await pdfOf(laid), await pdfOf(again))).toBe(0);
  });
});

test('a form without headings has no bookmarks, and its pages no names', async () => {
  const navigation = await readPdfNavigation(await pdfOf(laidOut(selfEvaluationForm())));
  expect(navigation).toMatchObject({ bookmarks: [], links: [], labels: null, pageMode: 'UseNone' });
});

describe('the standard page of GB/T 9704', () => {
  let pages: PdfPage[];
  beforeAll(async () => {
    pages = await readPdf(await pdfOf(laidOut(tree(page([text('汉'.repeat(28 * 44 - 2))])))));
  });

  test('has 22 lines of 28 characters, 28.95 pt apart, the first one begun two characters in', () => {
    const lines = pages.map(linesOf);
    expect(lines.map((all) => all.length)).toEqual([22, 22]);
    const lengths = lines.flat().map((line) => line.map((item) => item.text).join('').length);
    expect(lengths).toEqual([26, ...Array.from({ length: 43 }, () => 28)]);
    const [first, second] = lines[0] ?? [];
    expect((first?.[0]?.x ?? 0) - (second?.[0]?.x ?? 0)).toBeCloseTo(32, 2);
    const steps = lines[1]?.slice(1).map(([item], index) => (item?.y ?? 0) - (lines[1]?.[index]?.[0]?.y ?? 0)) ?? [];
    for (const step of steps) expect(step).toBeCloseTo(28.95, 2);
  });

  test('keeps its text in 156 × 225 mm, 37 mm from the top and 28 from the left', () => {
    const mm = (length: number): number => length / pointsPerMm;
    for (const each of pages) {
      const all = linesOf(each).flat();
      expect(mm(Math.min(...all.map(({ x }) => x)))).toBeCloseTo(28, 2);
      expect(mm(Math.max(...all.map(({ x, width }) => x + width)))).toBeLessThan(28 + 156 + 0.1);
      expect(mm(Math.max(...all.map(({ x, width }) => x + width)))).toBeGreaterThan(28 + 156 - 0.5);
      expect(mm(Math.min(...all.map(({ y }) => y - 0.88 * 16)))).toBeGreaterThan(37);
      const lowest = mm(Math.max(...all.map(({ y }) => y + 0.12 * 16)));
      expect(lowest).toBeLessThan(37 + 225);
      expect(lowest).toBeGreaterThan(37 + 225 - 4);
    }
  });

  test('has its number in 14 pt on the outer side, a character in, the dash 7 mm below', () => {
    const numbers = pages.map((each) => each.texts.filter(({ y }) => y > (37 + 225) * pointsPerMm));
    const [odd = [], even = []] = numbers;
    expect(numbers.map((all) => all.map(({ text }) => text.trim()).join(''))).toEqual(['—1—', '—2—']);
    for (const { size, y } of numbers.flat()) {
      expect(size).toBeCloseTo(14, 3);
      expect((y - 0.38 * 14) / pointsPerMm).toBeCloseTo(37 + 225 + 7, 2);
    }
    const right = Math.max(...odd.map(({ x, width }) => x + width));
    expect((28 + 156) * pointsPerMm - right).toBeCloseTo(14, 1);
    expect(Math.min(...even.map(({ x }) => x)) - 28 * pointsPerMm).toBeCloseTo(14, 2);
  });
});
