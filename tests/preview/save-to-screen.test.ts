/**
 * How long it takes from a save to the new figure on the screen: the real program, a real browser, files on the disk.
 *
 * Asserted is only that every save comes; the times are printed. `SAVES=30 npx vitest run tests/preview/save-to-screen`.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../project/source-files.ts';
import { patience, startBrowser, type TestBrowser } from './browser.ts';
import { startProgram } from './program.ts';

const saves = Number(process.env.SAVES ?? 5);
let browser: TestBrowser;
let folder = '';
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  { sample: 'beijing-2024', file: '信访宣传.yaml', figure: '3200份', aim: 150 },
  { sample: 'beijing-zhengfuban-2023', file: '评价报告.yaml', figure: '根据', aim: 400 },
])(
  '$sample/$file: every save is on the screen',
  async ({ sample, file, figure, aim }) => {
    await cp(join(projectFolder, 'samples', sample), join(folder, sample), { recursive: true });
    const path = join(folder, sample, file);
    const program = await startProgram(path);
    const page = await browser.open(program.address);
    await page.locator('#state[data-state="current"]').waitFor();
    const text = await readFile(path, 'utf8');
    const save = (count: number) => writeFile(path, text.replace(figure, `${count}${figure.slice(-1)}`));
    await lookWhereItChanges(page, () => save(6000));
    const before = await program.processorTime();
    const times: number[] = [];
    for (let count = 0; count < saves; count += 1) {
      times.push(await timeOf(page, () => save(6001 + count)));
      await expect
        .poll(() => page.locator('#view').textContent(), { timeout: patience })
        .toContain(String(6001 + count));
      await page.waitForTimeout(300);
    }
    const processor = ((await program.processorTime()) - before) / saves;
    const median = times.toSorted((a, b) => a - b)[saves >> 1] ?? 0;
    const all = times.map((one) => Math.round(one)).join(' ');
    console.log(
      `${file}: median ${Math.round(median)} ms of ${all} (aim ${aim}); program's processor time a save ${processor} ms`,
    );
    expect(browser.complaints).toEqual([]);
    await page.close();
    await program.interrupt();
  },
  180_000,
);

/** Saves, and turns to the page that is another one now. */
async function lookWhereItChanges(page: Page, save: () => Promise<void>): Promise<void> {
  const hashes = `fetch('reports/' + location.hash.slice(1) + '.json').then((one) => one.json())
    .then(({ card }) => card.pages.map(({ hash }) => hash))`;
  const old = (await page.evaluate(hashes)) as string[];
  await timeOf(page, save);
  const now = (await page.evaluate(hashes)) as string[];
  const number = now.findIndex((hash, index) => hash !== old[index]);
  expect(number).toBeGreaterThanOrEqual(0);
  await page.locator('#page').fill(String(number + 1));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('#view').textContent(), { timeout: patience }).toContain('6000');
}

/** ms until the next version has been painted and the frame it is in has been drawn. */
async function timeOf(page: Page, save: () => Promise<void>): Promise<number> {
  const painted = page.locator('#pages').evaluate((pages, limit) => {
    const { hash } = pages.dataset;
    const { requestAnimationFrame } = pages.ownerDocument.defaultView;
    return new Promise<number>((done, fail) => {
      setTimeout(() => fail(new Error('nothing new came')), limit);
      const look = () => {
        if (pages.dataset.hash === hash) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
      };
      look();
    });
  }, patience);
  await page.evaluate(() => undefined);
  const before = performance.timeOrigin + performance.now();
  await save();
  return (await painted) - before;
}
