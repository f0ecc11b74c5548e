/** Seed 004: each indicator is one sentence, as published; and its rounding, from the file as printed. The whole text: `whole-text.test.ts`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textOf } from '../../src/tree/walk.ts';
import { pagesOfFile } from '../compose/pages-of.ts';
import { runFile } from '../harness.ts';

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const sample = at('../../samples/neimenggu-bayannur-2024/信访事务经费自评报告.yaml');
const printed = at('004-neimenggu-2024/自评报告.yaml');

/** With brackets in full width: the published text mixes both (D004-10). */
const published = readFileSync(at('004-neimenggu-2024/自评报告.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim().replaceAll('(', '（').replaceAll(')', '）'));

test('twelve indicators are twelve sentences, as published', async () => {
  const { sections } = await pagesOfFile(sample);
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('runs' in block ? [textOf(block)] : [])));
  const sentences = lines.filter((line) => /目标值.*完成值.*分值.*得分/u.test(line) && !line.startsWith('各项'));
  expect(sentences).toHaveLength(12);
  // The other four have a target that can be checked (D004-06), 法治 (D004-14), or stand alone without a number (D004-11).
  expect(sentences.filter((line) => published.includes(line))).toHaveLength(8);
});

test('as printed, with its own rounding said, the rate and the total come out as printed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  const file = join(folder, '报告.yaml');
  const rounding =
    '舍入: { 执行率: { 位数: 2, 方式: 截断 }, 总分: { 位数: 2, 方式: 截断 }, 执行率得分: { 位数: 3, 方式: 截断 } }\n';
  writeFileSync(file, readFileSync(printed, 'utf8') + rounding);
  const { scored, findings } = await runFile(file);
  rmSync(folder, { recursive: true });
  const text = (name: string) => (scored?.printed[name] as { text: string } | undefined)?.text;
  expect([text('全年执行数'), text('执行率'), text('总分'), text('等级')]).toEqual(['244.68', '99.86%', '95.98', '优']);
  expect(findings.map(({ code }) => code).filter((code) => code.endsWith('-rounding'))).toEqual([]);
});
