/** The report samples as a reader holds them: contents, page numbers, annexes, and the same words in both files. */
import { describe, expect, test } from 'vitest';
import { convert, hasOffice } from '../readers/office.ts';
import { buildReport, sampleFiles } from './build-report.ts';
import { styledParagraphs } from './docx-text.ts';
import { contentsOf, type PrintedPage, readReport } from './printed-report.ts';

const samples = [
  { folder: 'beijing-zhengfuban-2023', annexes: 1, headings: 20, least: 8 },
  { folder: 'beijing-zhengfuban-2023', file: '部门整体报告.yaml', annexes: 6, headings: 23, least: 8 },
  { folder: 'beijing-xinfang-2020', annexes: 1, headings: 17, least: 8 },
  { folder: 'national-2024', annexes: 1, headings: 16, least: 6 },
];

/** An annex in the contents: its label and its project; on its own page the two stand apart. */
const annexEntry = /^(?<label>附件\d*)(?<project>.+)项目支出绩效(?:自评表|评价报告)$/;

/** The body's pages: from the first that prints an Arabic number. */
function bodyOf(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  return pages.slice(pages.findIndex(({ number }) => /^\d+$/.test(number)));
}

describe.each(samples)('$folder $file', ({ folder, file = '评价报告.yaml', annexes, headings, least }) => {
  const built = buildReport(sampleFiles(folder), file);
  const pages = built.then(({ pdf }) => readReport(pdf));

  test('it builds without an error or a warning', async () => {
    const { status, said } = await built;
    expect(status).toBe(0);
    expect(said).not.toMatch(/: (错误|警告): /);
  });

  test('the cover has no page number, the body counts from 1 to the last page of the last annex', async () => {
    const [cover] = await pages;
    expect(cover?.number).toBe('');
    expect(cover?.text).toContain('绩效评价报告');
    const numbers = bodyOf(await pages).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
    expect(numbers.length).toBeGreaterThanOrEqual(least);
  });

  test('every line of the contents stands, with its page, where its heading stands', async () => {
    const entries = contentsOf(await pages);
    expect(entries).toHaveLength(headings);
    for (const { title, number } of entries) {
      const page = bodyOf(await pages).find((each) => each.number === number);
      const { label = title, project = '' } = annexEntry.exec(title)?.groups ?? {};
      expect(page?.lines, `${title} on page ${number}`).toContain(label);
      expect(page?.text).toContain(project);
    }
  });

  test('the contents are the headings of the first two levels and the annexes, in order', async () => {
    const { docx } = await built;
    // An annex that is a report has headings of its own, behind its label.
    const all = styledParagraphs(docx);
    const own = all.slice(
      0,
      all.findIndex(({ text }) => /^附件1?$/.test(text)),
    );
    const heads = own.filter(({ style }) => /^Heading[12]$/.test(style));
    const entries = contentsOf(await pages).map(({ title }) => title);
    expect(entries.slice(0, -annexes)).toEqual(heads.map(({ text }) => text));
    expect(entries.slice(-annexes).filter((title) => annexEntry.test(title))).toHaveLength(annexes);
  });

  test('each annex begins a page with its label', async () => {
    const labels = annexes === 1 ? ['附件'] : Array.from({ length: annexes }, (_, at) => `附件${at + 1}`);
    const first = (await pages).map(({ lines }) => lines[0]);
    // Of several, one that is a report may have an annex itself, without a number.
    const label = annexes === 1 ? /^附件\d*$/ : /^附件\d+$/;
    expect(first.filter((line) => label.test(line ?? ''))).toEqual(labels);
  });

  test('every paragraph of the DOCX is in the PDF, in the same order', async () => {
    const { docx } = await built;
    const whole = (await pages).map(({ text }) => text).join('');
    let from = 0;
    for (const { text } of styledParagraphs(docx).filter(({ style }) => !style.startsWith('TOC'))) {
      const at = whole.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  test.runIf(hasOffice)(
    'LibreOffice puts nine of ten headings on the pages that the contents name',
    { timeout: 180_000 },
    async () => {
      const { docx } = await built;
      const shown = bodyOf(await readReport(await convert(docx, 'pdf')));
      const entries = contentsOf(await pages);
      const right = entries.filter(({ title, number }) => {
        const { label = title } = annexEntry.exec(title)?.groups ?? {};
        return shown.find((page) => page.number === number)?.lines.includes(label);
      });
      expect(right.length / entries.length).toBeGreaterThanOrEqual(0.9);
    },
  );
});
