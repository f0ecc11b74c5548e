/**
 * A real browser for the preview's tests: Debian's Chromium, driven by playwright.
 *
 * The browser sees the fonts that come with the program and the system's own, so that Chinese is never empty boxes.
 */
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { projectFolder } from '../project/source-files.ts';

export interface TestBrowser {
  /** A tab of its own context at the address; its complaints go to `complaints`. */
  open(address: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** What pages threw, logged as an error, or asked for in vain. */
  readonly complaints: string[];
  close(): Promise<void>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** ms: the machine may be busy with other things. */
export const patience = 30_000;

export async function startBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-browser-'));
  const browser = await launch(folder);
  const complaints: string[] = [];
  return {
    complaints,
    async open(address, size = { width: 1280, height: 720 }) {
      const context = await browser.newContext({ viewport: size, acceptDownloads: true, locale: 'zh-CN' });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      listen(page, complaints);
      await page.goto(address);
      return page;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string): Promise<Browser> {
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontsConf(join(folder, 'cache')));
  return chromium.launch({
    executablePath: findBrowser(),
    // Root has no sandbox; a small /dev/shm, as in containers, is not to be relied on.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'],
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
}

function fontsConf(cache: string): string {
  const own = join(projectFolder, 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${own}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${cache}</cachedir></fontconfig>`;
}

function findBrowser(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
  if (found === undefined) throw new Error(`no browser on PATH: ${names.join(', ')} (apt-get install chromium)`);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', ({ message }) => complaints.push(`thrown: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`logged: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
}
