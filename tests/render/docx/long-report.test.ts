/**
 * A long report in LibreOffice, with the fonts that our own layout measured by: what the contents say at once, the
 * pages that the headings really stand on, and the page numbers.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { LaidOut, LaidText } from '../../../src/layout/laid-out.ts';
import { layout } from '../../../src/layout/layout.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { entryOf, headingsOf } from '../../../src/tree/entry.ts';
import { textOf } from '../../../src/tree/walk.ts';
import { packagedFonts } from '../../fonts/packaged-fonts.ts';
import { convert, hasOffice } from '../../readers/office.ts';
import { type PdfPage, type PdfText, readPdf } from '../../readers/pdf.ts';
import { document, paragraph, section } from './form.ts';
import { longReport, prose } from './long-report.ts';

const tree = longReport();

/** What stands on each line of a page, without blanks, from top to bottom. */
function linesOf({ texts }: PdfPage): string[] {
  const lines: { y: number; texts: PdfPage['texts'][number][] }[] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const line = lines.find(({ y }) => Math.abs(y - text.y) < 3);
    if (line) line.texts.push(text);
    else lines.push({ y: text.y, texts: [text] });
  }
  return lines.map((line) =>
    flat(
      line.texts
        .sort((a, b) => a.x - b.x)
        .map((text) => text.text)
        .join(''),
    ),
  );
}

function flat(text: string): string {
  return text.replace(/\s/g, '');
}

function labelOf(page: PdfPage): string | undefined {
  return page.text.match(/—([\dIVX]+)—/)?.[1];
}

describe.runIf(hasOffice)('LibreOffice', { timeout: 240_000 }, () => {
  let pages: PdfPage[];
  let ours: LaidOut;

  beforeAll(async () => {
    const { value } = layout(tree, (await packagedFonts()).set);
    if (!value) throw new Error('no layout');
    ours = value;
    pages = await readPdf(await convert(await renderDocx(value, { draft: false, program: 'jixiao' }), 'pdf'));
  }, 240_000);

  /** The contents as they stand in LibreOffice's pages: entry and number. */
  function entries(): [string, string][] {
    const lines = pages.filter((page) => /[IVX]/.test(labelOf(page) ?? '')).flatMap(linesOf);
    return lines.flatMap((line): [string, string][] => {
      const found = line.match(/^(.*?)\.{3,}(\d+)$/);
      return found ? [[found[1] ?? '', found[2] ?? '']] : [];
    });
  }

  /** The number of the page that each heading of the contents stands on: looked for from the one before onwards. */
  function realPages(): string[] {
    const body = pages.slice(pages.findIndex((page) => labelOf(page) === '1'));
    const lines = body.flatMap((page) => linesOf(page).map((line) => ({ line, label: labelOf(page) ?? '' })));
    let from = 0;
    return headingsOf(tree, 2).map((heading) => {
      const words = flat(heading.number + textOf(heading));
      const at = lines.findIndex(({ line }, index) => index >= from && line === words);
      if (at < 0) throw new Error(`no heading ${words}`);
      from = at + 1;
      return lines[at]?.label ?? '';
    });
  }

  test('the contents stand there at once, every heading with a number', () => {
    expect(entries().map(([entry]) => entry)).toEqual(headingsOf(tree, 2).map((heading) => flat(entryOf(heading))));
  });

  test('nine of ten headings stand on the page that the contents say', () => {
    const said = entries().map(([, number]) => number);
    const real = realPages();
    expect(said.length).toBeGreaterThan(25);
    const wrong = said.filter((number, index) => number !== real[index]);
    expect(wrong.length, `said ${said}, real ${real}`).toBeLessThanOrEqual(said.length / 10);
  });

  test('no page is lost or blank, and every page prints the number that ours has, on the same spot', () => {
    expect(pages.map(labelOf)).toEqual(ours.pages.map(({ label }) => label?.replace(/[— ]/g, '')));
    for (const [index, { items, label }] of ours.pages.entries()) {
      if (label === undefined) continue;
      const [wanted] = items.filter((item) => item.kind === 'text').slice(-label.split(' ').length);
      // Both are dashes: the first of the line, turned or not.
      const dash = pages[index]?.texts.filter(({ text }) => text === '—').find(near(wanted));
      expect(dash, `page ${index + 1}`).toBeDefined();
    }
  });

  test('the cover breaks its title where ours does, and ends where ours ends', () => {
    const lines = pages[0] ? linesOf(pages[0]) : [];
    expect(lines.slice(0, 2)).toEqual(['2023年度档案数字化购买服务', '项目支出绩效评价报告']);
    expect(lines.slice(-2)).toEqual(['北京市丰台区人民政府办公室', '二〇二四年三月']);
    const lastOf = (texts: readonly { readonly y: number }[]) => Math.max(...texts.map(({ y }) => y));
    const own = (ours.pages[0]?.items ?? []).flatMap((item) => (item.kind === 'text' ? [{ y: item.baseline }] : []));
    expect(Math.abs(lastOf(pages[0]?.texts ?? []) - lastOf(own))).toBeLessThan(4);
  });
  test('a signature does not stand on a page alone', async () => {
    const words = Array.from({ length: 15 }, (_, index) => paragraph(`第${index + 1}段。`));
    const signature = [paragraph('某某单位', 'signature-unit'), paragraph('2024年3月5日', 'signature-date')];
    const signed = document(section([...words, prose(0, 5), ...signature], { page: 'standard', pageNumber: 'dash' }));
    const { value } = layout(signed, (await packagedFonts()).set);
    if (!value) throw new Error('no layout');
    const [first, second, ...others] = await readPdf(
      await convert(await renderDocx(value, { draft: false, program: 'jixiao' }), 'pdf'),
    );
    expect(others).toEqual([]);
    expect(first && linesOf(first).length).toBeGreaterThan(15);
    const last = second ? linesOf(second) : [];
    expect(last.slice(-3)).toEqual(['某某单位', '2024年3月5日', '—2—']);
    expect(last.length).toBeGreaterThanOrEqual(5);
  });
});

/** Programs set the baseline a little differently in a line of given height. */
function near(wanted: LaidText | undefined): (text: PdfText) => boolean {
  return ({ x, y }) => Math.hypot(x - (wanted?.x ?? 0), y - (wanted?.baseline ?? 0)) < 2;
}
