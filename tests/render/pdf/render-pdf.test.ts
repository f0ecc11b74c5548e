import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedFonts } from '../../../src/fonts/loaded-fonts.ts';
import { layout } from '../../../src/layout/layout.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import type { PageTree } from '../../../src/tree/page-tree.ts';
import { packagedFonts } from '../../fonts/packaged-fonts.ts';
import { cellAt, contentOf, expectClosed, expectTextInCells, outline } from '../../layout/drawn-tables.ts';
import { page, selfEvaluationForm, text, tree } from '../../layout/sample-trees.ts';
import { type PdfPage, readPdf, readPdfInfo } from '../../readers/pdf.ts';

let fonts: LoadedFonts;
beforeAll(async () => {
  fonts = await packagedFonts();
});

async function pdfOf(pages: PageTree, draft = false): Promise<Uint8Array> {
  const { value, findings } = layout(pages, fonts.set);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('layout always gives pages');
  return renderPdf(value, fonts, { draft, program: 'jixiao 0.1.0' });
}

function count(pages: readonly PdfPage[], part: string): number {
  return pages.reduce((sum, each) => sum + each.text.split(part).length - 1, 0);
}

/** The text of the cell at the left border and the height. */
function labelAt(each: PdfPage, y: number): { text: string; offCentre: number } {
  return contentOf(each, cellAt(each, outline(each).left + 5, y));
}

/** The text beside the last row: the label that goes on. */
function footLabel(each: PdfPage): { text: string; offCentre: number } {
  return labelAt(each, outline(each).bottom - 5);
}

describe('a form of 60 indicators', () => {
  let pages: PdfPage[];
  beforeAll(async () => {
    pages = await readPdf(await pdfOf(selfEvaluationForm({ indicators: 60 })));
  });

  test('shows closed borders on every page, with all text inside its cells', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const each of pages) {
      expectClosed(each);
      expectTextInCells(each);
    }
  });

  test('shows the same edges on every page, and stays on its paper', () => {
    const boxes = pages.map(outline);
    for (const { left, right, bottom } of boxes) {
      expect(left).toBeCloseTo(boxes[0]?.left ?? 0, 3);
      expect(right).toBeCloseTo(boxes[0]?.right ?? 0, 3);
      expect(bottom).toBeLessThan((pages[0]?.height ?? 0) - 60);
    }
  });

  test('shows the column heads on every page and the label in the middle of its part', () => {
    pages.forEach((each, index) => {
      for (const head of ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']) {
        expect(each.text).toContain(head);
      }
      const label = footLabel(each);
      expect(label.text).toBe(index === 0 ? '绩效指标' : '绩效指标（续）');
      expect(label.offCentre).toBeLessThan(1);
    });
  });

  test('shows every indicator once', () => {
    for (let number = 1; number <= 60; number++) expect(count(pages, `指标${number}：`)).toBe(1);
  });
});

describe('a form whose goals fill two pages', () => {
  const goal = Array.from({ length: 1200 }, (_, index) => `第${index}条。`).join('');
  let pages: PdfPage[];
  beforeAll(async () => {
    pages = await readPdf(await pdfOf(selfEvaluationForm({ goal, result: '已完成。' })));
  });

  test('loses nothing of them', () => {
    // The goals stand in the columns from 6 to 61 percent of the table's width.
    const goals = pages.flatMap((each) => {
      const { left, right } = outline(each);
      const share = (x: number) => (x - left) / (right - left);
      return each.texts.filter(({ x }) => share(x) > 0.06 && share(x) < 0.61).map((item) => item.text);
    });
    expect(goals.join('').replace(/\s/g, '')).toContain(goal);
    expect(count(pages, '已完成。')).toBe(1);
    expect(count(pages, '总分')).toBe(1);
  });

  test('shows closed borders and the label on every page that they stand on', () => {
    for (const each of pages) {
      expectClosed(each);
      expectTextInCells(each);
    }
    const [first, ...later] = pages.filter((each) => each.text.includes('条。'));
    const labels = later.map((each) => labelAt(each, outline(each).top + 5));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label.text).toBe('年度总体目标（续）');
    for (const label of [...labels, footLabel(first as PdfPage)]) expect(label.offCentre).toBeLessThan(1);
  });
});

test('every text stands where layout placed it, in the size it was given', async () => {
  const { value } = layout(selfEvaluationForm(), fonts.set);
  const [read] = await readPdf(await pdfOf(selfEvaluationForm()));
  const placed = (value?.pages[0]?.items ?? []).filter((item) => item.kind === 'text' && item.text.trim() !== '');
  expect(placed.length).toBeGreaterThan(80);
  for (const item of placed) {
    if (item.kind !== 'text') continue;
    const found = read?.texts.find(({ x, y }) => Math.hypot(x - item.x, y - item.baseline) < 0.01);
    expect(found, item.text).toMatchObject({ text: item.text });
    expect(found?.size).toBeCloseTo(item.size, 3);
    expect(found?.width).toBeCloseTo(item.width, 1);
  }
});

test('text can be searched and copied: quotes, dashes, rare characters and figures come back as they were', async () => {
  const words = '为“智慧信访”系统——含㼆䶮等字……执行率99.86%，共12,345.67万元';
  const pages = await readPdf(await pdfOf(tree(page([text(words)], { pageNumber: 'none' }))));
  expect(pages.map((each) => each.text).join('')).toBe(words);
});

test('a standard page shows 22 lines of 28 characters', async () => {
  const [first] = await readPdf(await pdfOf(tree(page([text('汉'.repeat(28 * 22 - 2))], { pageNumber: 'none' }))));
  const lines = new Map<number, number>();
  for (const { y, text } of first?.texts ?? []) lines.set(y, (lines.get(y) ?? 0) + text.length);
  expect([...lines.values()]).toEqual([26, ...Array.from({ length: 21 }, () => 28)]);
});

describe('what the file says of itself', () => {
  test('is the tree’s title, unit and date, at midnight in China', async () => {
    const info = await readPdfInfo(await pdfOf(selfEvaluationForm()));
    expect(info).toMatchObject({ Title: '样张', Author: '某单位', Subject: '绩效自评', Creator: 'jixiao 0.1.0' });
    expect(info).toMatchObject({ CreationDate: 'D:20241230160000Z', ModDate: 'D:20241230160000Z' });
    expect(info).toMatchObject({ PDFFormatVersion: '1.7', Language: 'zh-CN' });
  });
});

describe('a draft', () => {
  test('says 草稿 across every page and keeps its text as it was', async () => {
    const form = selfEvaluationForm({ indicators: 60 });
    const [plain, draft] = [await readPdf(await pdfOf(form)), await readPdf(await pdfOf(form, true))];
    expect(draft).toHaveLength(plain.length);
    draft.forEach((each, index) => {
      const mark = each.texts.filter((item) => item.text.includes('草稿'));
      expect(mark).toHaveLength(1);
      expect(mark[0]?.size).toBeGreaterThan(100);
      expect(each.text.replace('草稿', '')).toBe(plain[index]?.text);
      expect(each.strokes).toEqual(plain[index]?.strokes);
    });
  });
});

describe('the same bytes', () => {
  const form = () => selfEvaluationForm({ indicators: 20, name: '第一个项目' });

  test('come from the same input twice, and after fifty other documents', async () => {
    const alone = await pdfOf(form());
    expect(Buffer.compare(await pdfOf(form()), alone)).toBe(0);
    for (let index = 0; index < 50; index++) {
      // Each of the others brings characters of its own, some of which share a glyph with others.
      const others = String.fromCodePoint(0x2e80 + index * 2, 0x4e00 + index * 37, 0xf900 + index).replace(
        '\u2e9a',
        '',
      );
      const { value } = layout(selfEvaluationForm({ name: `第${index}个项目${others}` }), fonts.set);
      if (value) await renderPdf(value, fonts, { draft: index % 2 === 0, program: 'jixiao 0.1.0' });
    }
    expect(Buffer.compare(await pdfOf(form()), alone)).toBe(0);
  });

  test('come from two documents that are made at the same time', async () => {
    const alone = await pdfOf(form());
    const [first, , second] = await Promise.all([pdfOf(form()), pdfOf(selfEvaluationForm(), true), pdfOf(form())]);
    expect(Buffer.compare(first, alone)).toBe(0);
    expect(Buffer.compare(second, alone)).toBe(0);
  });

  test('come in every time zone', async () => {
    const before = process.env.TZ;
    const files: Uint8Array[] = [];
    const offsets = new Set<number>();
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
      process.env.TZ = zone;
      offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
      files.push(await pdfOf(form()));
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(offsets.size).toBe(3);
    for (const file of files) expect(Buffer.compare(file, files[0] as Uint8Array)).toBe(0);
  });
});
