/** An author at work, in a real browser: sees the page, edits, makes a mistake, mends it, asks where a score comes from, takes the files. */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { smallReport } from '../cli/small-report.ts';
import { patience, startBrowser, type TestBrowser } from './browser.ts';
import { type Running, run } from './running.ts';

let browser: TestBrowser;
let running: Running;
let page: Page;
let folder = '';
beforeAll(async () => {
  [browser, folder] = await Promise.all([startBrowser(), mkdtemp(join(tmpdir(), 'jixiao-'))]);
  running = await run({ 'a.yaml': smallReport }, { file: 'a.yaml' });
  page = await browser.open(running.preview.address);
});
afterEach(() => expect(browser.complaints).toEqual([]));
afterAll(async () => {
  await browser.close();
  await running.end();
  await rm(folder, { recursive: true, force: true });
});

const state = (name: string) => page.locator(`#state[data-state="${name}"]`).waitFor();
/** Waits until this stands on the first page, by the text that lies over it. */
const onPage = (text: string) =>
  expect.poll(() => page.locator('.textLayer').first().textContent(), { timeout: patience }).toContain(text);
/** What the page looks like: the painted pixels. */
const pixels = () =>
  page
    .locator('.sheet canvas')
    .first()
    .evaluate((canvas) => canvas.toDataURL());
const scroll = () => page.locator('#view').evaluate(({ scrollTop }) => scrollTop);

/** Comes back when a version after the one on the screen has been painted. */
async function newVersion(work: () => Promise<void>): Promise<void> {
  const sequence = () => page.locator('#pages').getAttribute('data-sequence');
  const before = await sequence();
  await work();
  await expect.poll(sequence, { timeout: patience }).not.toBe(before);
}

test('the first page is seen, and that it is what the file says', async () => {
  await state('current');
  await onPage('项目支出绩效自评表');
  await onPage('发放宣传品3200份');
  expect(await page.locator('#page-count').textContent()).toBe('1');
  expect(await page.title()).toBe('信访宣传');
});

test.each([
  { how: 'in place', count: '3241', save: (text: string) => running.write('a.yaml', text) },
  {
    how: 'by renaming',
    count: '3242',
    save: async (text: string) => {
      await writeFile(running.path('a.yaml~'), text);
      await rename(running.path('a.yaml~'), running.path('a.yaml'));
    },
  },
])('what is saved $how is on the page, and nothing has moved', async ({ count, save }) => {
  await page.locator('#view').evaluate((view) => view.scrollTo(0, 240));
  const before = await pixels();
  await newVersion(() => save(smallReport.replaceAll('3200份', `${count}份`)));
  await onPage(`发放宣传品${count}份`);
  await state('current');
  expect(await pixels()).not.toBe(before);
  expect(await scroll()).toBe(240);
});

test('zoom stays too', async () => {
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const zoom = await page.locator('#fit').textContent();
  const there = await scroll();
  await newVersion(() => running.write('a.yaml', smallReport));
  expect(await page.locator('#fit').textContent()).toBe(zoom);
  expect(await scroll()).toBe(there);
  await page.keyboard.press('0');
  expect(await page.locator('#fit').textContent()).not.toBe(zoom);
});

test('a mistake is told over the last good page, which says that it is old, until it is mended', async () => {
  await onPage('发放宣传品3200份');
  const good = await pixels();
  await running.write('a.yaml', smallReport.replace('绩效指标:', '绩效指标: ['));
  await state('stale');
  expect(await page.locator('#state').textContent()).toBe('有错误，显示的是上一版');
  expect(await page.title()).toContain('显示的是上一版');
  const overlay = page.locator('#overlay');
  await overlay.locator('a.place').first().waitFor();
  const finding = page.locator('#findings .finding[data-severity="error"]').first();
  const message = (await finding.locator('.message').textContent()) ?? '';
  const place = (await finding.locator('a.place').first().textContent()) ?? '';
  expect(place).toMatch(/^a\.yaml:\d+:\d+$/);
  expect(await overlay.textContent()).toContain(message.replace(/^错误\s*/, ''));
  expect(await overlay.locator('a.place').first().textContent()).toBe(place);
  expect(await pixels()).toBe(good);
  expect(await page.locator('#view').getAttribute('data-old')).toBe('true');
  expect(await page.locator('#docx').getAttribute('href')).toBeNull();

  await running.write('a.yaml', smallReport);
  await state('current');
  await overlay.waitFor({ state: 'hidden' });
  expect(await page.locator('#view').getAttribute('data-old')).toBe('false');
  expect(await page.locator('#docx').getAttribute('href')).not.toBeNull();
});

test('a click on a score shows how it came about, and where it is written', async () => {
  await page.locator('.textLayer span').getByText('18', { exact: true }).click();
  const basis = page.locator('#basis');
  await basis.getByText('得分（宣传品验收合格率）').first().waitFor();
  const shown = await basis.textContent();
  const lines = smallReport.split('\n');
  const line = lines.findIndex((one) => one.includes('得分: 18')) + 1;
  const column = (lines[line - 1]?.indexOf('18') ?? 0) + 1;
  expect(shown).toContain('18 分');
  expect(shown).toContain(`a.yaml:${line}:`);
  expect(shown).toContain('98%');
  expect(await page.locator('.mark.selected').count()).toBe(1);
  const link = basis.locator('a.place').first();
  expect(await link.getAttribute('href')).toBe(`vscode://file${running.path('a.yaml')}:${line}:${column}`);
});

test.each(['docx', 'pdf'])('the %s has the bytes that a build writes', async (format) => {
  await state('current');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: patience }),
    page.locator(`#${format}`).click(),
  ]);
  const name = `信访宣传-项目支出绩效自评表.${format}`;
  expect(download.suggestedFilename()).toBe(name);
  const silent = { ...nodeWorld(), talk: () => undefined, out: () => undefined };
  expect(await main(['build', running.path('a.yaml'), '-o', folder], silent)).toBe(0);
  const [taken, built] = await Promise.all([readFile(await download.path()), readFile(join(folder, name))]);
  expect(taken.equals(built)).toBe(true);
});
