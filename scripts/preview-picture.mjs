/**
 * Makes docs/images/预览.png: the preview of the samples' folder in a browser, with a score and how it came about.
 *
 * Needs: npm ci, npm run build, chromium. The browser sees the fonts that come with the program.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const work = await mkdtemp(join(tmpdir(), 'jixiao-'));
const fonts = join(work, 'fonts.conf');
const own = join(root, 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular');
await writeFile(
  fonts,
  `<fontconfig><dir>${own}</dir><include>/etc/fonts/fonts.conf</include><cachedir>${work}</cachedir></fontconfig>`,
);
const program = spawn(process.execPath, ['bin/jixiao.js', 'preview', 'samples/beijing-2024', '--no-open'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [told] = await once(program.stdout, 'data');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, FONTCONFIG_FILE: fonts },
});
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 620 }, locale: 'zh-CN' });
  page.setDefaultTimeout(180_000);
  await page.goto(/http:\S+/.exec(told.toString())[0]);
  await page.locator('#state[data-state="current"]').waitFor();
  await page.locator('#list-count', { hasText: /^\d+ 份$/ }).waitFor();
  await page.locator('.textLayer span').getByText('100%', { exact: true }).first().click();
  await page.locator('#basis .basis').first().waitFor();
  await page.screenshot({ path: join(root, 'docs/images/预览.png') });
} finally {
  await browser.close();
  program.kill('SIGINT');
  await rm(work, { recursive: true, force: true });
}
