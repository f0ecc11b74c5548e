/** What docx gives once for all documents, and what the built program holds in its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { projectFolder } from '../../project/source-files.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function madeOn(day: number): Promise<object> {
  vi.resetModules();
  vi.useFakeTimers({ now: Date.UTC(2025, 0, day), toFake: ['Date'] });
  return { ...(await import('../../../src/render/docx/shell/docx-parts.ts')) };
}

test('it depends on neither the day nor chance', async () => {
  const first = await madeOn(1);
  expect(JSON.stringify(first)).toContain('PowerPlusWaterMarkObject');
  expect(await madeOn(2)).toEqual(first);
});

test('the joined program holds it, and does not load docx', () => {
  const folder = join(projectFolder, 'dist/program');
  expect(existsSync(folder), 'the tests want a built program: npm run build').toBe(true);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cjs'));
  const texts = files.map((path) => readFileSync(join(folder, path), 'utf8'));
  expect(texts.some((text) => text.includes('wordprocessingml.styles+xml'))).toBe(true);
  expect(texts.filter((text) => /\brequire\(\s*["']docx/.test(text))).toEqual([]);
});
