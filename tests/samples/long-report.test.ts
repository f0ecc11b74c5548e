/** A report of sixty pages: it builds, nothing of it is lost, and its contents are right. */
import { expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { annexCount, indicatorCount, longReport, longReportFile } from './long-report.ts';
import { contentsOf, flat, readReport } from './printed-report.ts';

const report = longReport(2024);
const built = buildReport(report.files, longReportFile);
const pages = built.then(({ pdf }) => readReport(pdf));

test('it has sixty pages and builds without an error', { timeout: 60_000 }, async () => {
  const { status, said } = await built;
  expect(said).not.toMatch(/: (错误|警告): /);
  expect(status).toBe(0);
  expect((await pages).length).toBeGreaterThanOrEqual(60);
});

test('every paragraph is there, whole and in order', async () => {
  const whole = (await pages).map(({ text }) => text).join('');
  let from = 0;
  for (const paragraph of report.paragraphs) {
    const at = whole.indexOf(flat(paragraph), from);
    expect(at, paragraph).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
});

test('every indicator and every annex is there once', async () => {
  const whole = (await pages).map(({ text }) => text).join('');
  expect(report.comments).toHaveLength(indicatorCount);
  for (let number = 1; number <= indicatorCount; number++) {
    expect(whole.match(new RegExp(`指标${number}：`, 'g')), `指标${number}`).toHaveLength(1);
    expect(whole.match(new RegExp(`意见${number}：`, 'g')), `意见${number}`).toHaveLength(1);
  }
  for (let number = 1; number <= annexCount; number++) expect(whole).toContain(`附表${number}数量3`);
});

test('the contents name the page of every heading and every annex', async () => {
  const entries = contentsOf(await pages);
  expect(entries.filter(({ title }) => title.startsWith('附件'))).toHaveLength(annexCount);
  expect(entries.length).toBeGreaterThanOrEqual(annexCount + 16);
  for (const { title, number } of entries) {
    const page = (await pages).find((each) => each.number === number);
    const heading = /^附件\d*/.exec(title)?.[0] ?? title;
    expect(page?.text, `${title} on page ${number}`).toContain(heading);
  }
});

test('no page is blank, no heading stands alone at its foot', async () => {
  for (const { lines, number } of await pages) {
    expect(lines.length, `page ${number}`).toBeGreaterThan(0);
    expect(lines.at(-1), `page ${number}`).not.toMatch(/^(?:[一二三四五六七]、|（[一二三四五六七八]）)[^。]{2,20}$/);
  }
});
