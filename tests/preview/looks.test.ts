/** What the page looks like and how it is used: nothing cut off in a small window, text that can be read, the keyboard, a folder's list. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultyReport, smallReport } from '../cli/small-report.ts';
import { patience, startBrowser, type TestBrowser } from './browser.ts';
import { contrasts } from './contrast.ts';
import { type Running, run } from './running.ts';

const named = (name: string, text = smallReport) => text.replace('信访宣传', name);
const files = {
  'a.yaml': smallReport,
  'b.yaml': named('来信办理', faultyReport),
  'c.yaml': named('网上信访').replace('绩效指标:', '绩效指标: ['),
  'd.yaml': named('同名项目'),
  'e.yaml': named('同名项目'),
};
let browser: TestBrowser;
let running: Running;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  running = await run(files, {});
  for (const file of Object.keys(files)) await running.until(file, ({ busy }) => !busy);
  page = await browser.open(running.preview.address);
  await page.locator('#pages[data-hash]').waitFor();
});
afterEach(() => expect(browser.complaints).toEqual([]));
afterAll(async () => {
  await browser.close();
  await running.end();
});

const row = (file: string) => page.locator(`#reports li[data-file="${running.path(file)}"]`);
const choose = async (file: string, state: string) => {
  await row(file).locator('button').click();
  await page.locator(`#state[data-state="${state}"]`).waitFor();
};

describe('in a window of 1280 × 720', () => {
  test.each([
    { file: 'a.yaml', state: 'current' },
    { file: 'b.yaml', state: 'draft' },
    { file: 'c.yaml', state: 'none' },
    { file: 'd.yaml', state: 'clash' },
  ])(
    '$state: all panels are in it, nothing of the head is cut off, and every text can be read',
    async ({ file, state }) => {
      await choose(file, state);
      const size = await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]');
      expect(size).toEqual([1280, 720]);
      for (const id of ['bar', 'list', 'view', 'side', 'state', 'docx', 'pdf', 'fit', 'page', 'tab-basis']) {
        const box = await page.locator(`#${id}`).boundingBox();
        expect([id, box && box.x >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 720]).toEqual([id, true]);
      }
      const cut =
        '[...document.querySelectorAll("#bar > *")].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.id)';
      expect(await page.evaluate(cut)).toEqual([]);
      for (const tab of ['findings', 'score', 'basis']) {
        await page.locator(`#tab-${tab}`).click();
        const texts = await contrasts(page);
        expect(texts.length).toBeGreaterThan(20);
        expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      }
    },
  );
});

describe('the list of a folder', () => {
  test('says of each report how it stands', async () => {
    expect(await page.locator('#list-count').textContent()).toBe('5 份，4 份有错误');
    expect(await row('a.yaml').textContent()).toContain('98 分 优');
    expect(await row('b.yaml').textContent()).toContain('错误');
    expect(await row('c.yaml').getAttribute('data-state')).toBe('none');
    expect(await row('d.yaml').getAttribute('data-state')).toBe('clash');
    expect(await row('e.yaml').getAttribute('data-state')).toBe('clash');
  });

  test('is filtered by words and by state', async () => {
    const listed = () => page.locator('#reports li .name').allTextContents();
    await page.locator('#filter-text').fill('来信');
    expect(await listed()).toEqual(['来信办理']);
    await page.locator('#filter-text').fill('');
    await page.locator('#filter-state').selectOption('clean');
    expect(await listed()).toEqual(['信访宣传']);
    await page.locator('#filter-state').selectOption('');
    expect(await listed()).toHaveLength(5);
  });

  test('switches to what is made already, keeps where each was scrolled to, and gives no file that a build would refuse', async () => {
    await choose('a.yaml', 'current');
    const scroll = () => page.locator('#view').evaluate(({ scrollTop }) => scrollTop);
    await expect
      .poll(() => page.locator('.textLayer').first().textContent(), { timeout: patience })
      .toContain('信访宣传');
    await page.locator('#view').evaluate((view) => view.scrollTo(0, 150));
    await choose('d.yaml', 'clash');
    expect(await page.locator('#docx').getAttribute('href')).toBeNull();
    await expect
      .poll(() => page.locator('.textLayer').first().textContent(), { timeout: patience })
      .toContain('同名项目');
    await choose('a.yaml', 'current');
    await expect.poll(scroll, { timeout: patience }).toBe(150);
    expect(await page.locator('#docx').getAttribute('href')).not.toBeNull();
  });
});

test('the keyboard alone: reports, panels, zoom, filter, findings', async () => {
  await choose('a.yaml', 'current');
  await page.keyboard.press(']');
  await page.locator('#state[data-state="draft"]').waitFor();
  await page.keyboard.press('s');
  expect(await page.locator('#score').isVisible()).toBe(true);
  expect(await page.locator('#tab-score').getAttribute('aria-selected')).toBe('true');
  await page.locator('#findings .finding[data-severity="error"]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('f');
  const focused = page.locator('#findings .finding:focus');
  expect(await focused.getAttribute('data-severity')).toBe('error');
  await page.keyboard.press('Enter');
  await page.locator('.mark.flash').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.mark.flash').count()).toBe(0);
  const zoom = await page.locator('#fit').textContent();
  await page.keyboard.press('-');
  expect(await page.locator('#fit').textContent()).not.toBe(zoom);
  await page.keyboard.press('0');
  expect(await page.locator('#fit').textContent()).toBe(zoom);
  await page.keyboard.press('/');
  await page.keyboard.type('同名');
  expect(await page.locator('#reports li').count()).toBe(2);
  await page.locator('#filter-text').fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('[');
  await page.locator('#state[data-state="current"]').waitFor();
});

test('a click on an empty cell names the key to write there', async () => {
  await choose('a.yaml', 'current');
  const name = page.locator('.textLayer span').getByText('发放宣传品数量', { exact: true });
  await name.waitFor();
  const box = await name.boundingBox();
  const sheet = await page.locator('.sheet').boundingBox();
  if (!box || !sheet) throw new Error('nothing there');
  // The last column: 偏差原因分析及改进措施.
  await page.mouse.click(sheet.x + sheet.width * 0.85, box.y + box.height / 2);
  const basis = page.locator('#basis');
  await basis.getByText('这一格空着').waitFor();
  expect(await basis.textContent()).toContain('偏差原因分析及改进措施:');
  const line = smallReport.split('\n').findIndex((one) => one.includes('发放宣传品数量')) + 1;
  expect(await basis.locator('a.place').first().textContent()).toContain(`a.yaml:${line}:`);
});
