/** What the rules of wording offer to mend is mended by their own edits, once and for all, and changes nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { runFile } from '../harness.ts';

const cases = new URL('../cases/', import.meta.url).pathname;

async function findingsIn(text: string): Promise<readonly Finding[]> {
  return (await runFile('/资料/a.yaml', memoryWorld({ '/资料/a.yaml': text }, { behind: nodeWorld() }))).findings;
}

test.each([
  { code: 'word-artifact', was: '。[bookmark: _GoBack]', is: '。' },
  { code: 'typo', was: '较好的完成了培训。同事，', is: '较好地完成了培训。同时，' },
  { code: 'punctuation-width-mixed', was: '6期,培训310人次, 人均', is: '6期，培训310人次，人均' },
  { code: 'punct-enumeration', was: '》、《', is: '》《' },
  { code: 'bracket-width-mixed', was: '(含线上2期)', is: '（含线上2期）' },
  { code: 'text-spurious-space', was: '培 训中心', is: '培训中心' },
])('$code', async ({ code, was, is }) => {
  const text = readFileSync(`${cases}${code}.yaml`, 'utf8');
  const found = (await findingsIn(text)).filter((finding) => finding.code === code);
  const mended = applyEdits(
    text,
    found.flatMap(({ fix = [] }) => fix),
  );
  expect(mended).toBe(text.replace(was, is));
  expect((await findingsIn(mended)).filter((finding) => finding.code === code)).toEqual([]);
});

test('a text that the file writes otherwise is told, and not touched', async () => {
  const text = readFileSync(`${cases}typo.yaml`, 'utf8').replace(
    /实际完成情况: (.*)/u,
    (_, words: string) => `实际完成情况: "${words.replace('。', '。\\u540c')}"`,
  );
  const found = (await findingsIn(text)).filter(({ code }) => code === 'typo');
  expect(found.length).toBeGreaterThan(0);
  expect(found.flatMap(({ fix = [] }) => fix)).toEqual([]);
});
