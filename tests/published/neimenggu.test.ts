/** Seed 004: our report from the corrected sample against the published text, line by line; and its rounding, from the file as printed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Block } from '../../src/tree/page-tree.ts';
import { pagesOfFile } from '../compose/pages-of.ts';
import { runFile } from '../harness.ts';
import { differences } from './differences.ts';

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const sample = at('../../samples/neimenggu-bayannur-2024/信访事务经费自评报告.yaml');
const printed = at('004-neimenggu-2024/自评报告.yaml');

/**
 * What the published text has throughout, and we nowhere: half-width commas and brackets (D004-08, D004-10), a 。 at the end of a
 * heading (D004-12).
 */
function evened(line: string): string {
  const wide = line.trim().replaceAll(/, ?/g, '，').replaceAll('(', '（').replaceAll(')', '）').replace('） ', '）');
  return /^(?:[一二三四]、|（[一二三四]）)/u.test(wide) && wide.length < 25 ? wide.replace(/。$/u, '') : wide;
}

const published = readFileSync(at('004-neimenggu-2024/原文.txt'), 'utf8')
  .split('\n')
  .map(evened)
  .filter((line) => line !== '');

async function ours(): Promise<string[]> {
  const { sections } = await pagesOfFile(sample);
  return sections.flatMap(({ blocks }) => blocks.flatMap(lineOf));
}

function lineOf(block: Block): string[] {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') throw new Error(`a ${block.kind} in the report`);
  const text = block.runs.map((run) => run.text).join('');
  return [block.kind === 'heading' ? `${block.number}${text}` : text];
}

const goal = '年度绩效目标完成情况：今年以来，';
const purpose = '项目资金全年执行数244.68万元、执行率为';
/** In the text's order: what was printed, what we print, why. Long lines are told by a part of them. */
const corrections: readonly { was: readonly string[]; is: readonly string[]; why: string }[] = [
  {
    was: ['2024年度信访事务经费项目绩效', '自评报告'],
    is: ['2024年度信访事务经费项目绩效自评报告'],
    why: 'D004-15: the title is one, and broken between words',
  },
  { was: ['“大接访”、“大下访”'], is: ['“大接访”“大下访”'], why: 'D004-20: no 、 between quotes' },
  {
    was: [goal],
    is: ['社会群众满意度94.74%', '各项绩效指标的目标值、完成值和得分见“项目绩效情况”。'],
    why: 'D004-17, D004-21: the result says what was done, and where the indicators are; D004-13: no bookmark',
  },
  {
    was: [`本${purpose}99.86%`],
    is: [
      `本${purpose}99.87%`,
      '增加110万元，增长81.48%',
      '2024年本项目支出2446752.4元（244.68万元），其中：办公费294441.65元，',
    ],
    why: 'D004-01: half up; D004-04: the change has a reason; D004-07, D004-19: what was spent stands with the money, in one unit',
  },
  { was: ['2024年信访事务支出244.68万元'], is: ['2024年，定期开展'], why: 'D004-19: results only' },
  { was: ['5.社会效益指标'], is: ['1.社会效益指标'], why: 'D004-09: numbers restart' },
  {
    was: ['6.可持续影响指标', '（1）信访工作规范化法制化，'],
    is: ['2.可持续影响指标', '信访工作规范化法治化，'],
    why: 'D004-09; D004-11: nothing alone has a number; D004-14: 法治',
  },
  {
    was: ['7.服务对象满意度指标', '（1）社会群众满意度（%），'],
    is: ['服务对象满意度指标', '社会群众满意度（%），'],
    why: 'D004-09, D004-11',
  },
  {
    was: ['本项目绩效自评得分95.98分，等级为优。'],
    is: ['预算执行率99.87%，分值10，得分9.99。', '本项目绩效自评得分95.99分，等级为优。'],
    why: 'D004-03: the total can be derived; D004-02: half up',
  },
  {
    was: ['（一）后续工作计划'],
    is: [
      '（一）偏差原因分析及改进措施',
      '（1）保障了社会和谐稳定：',
      '（2）保障群众合法权益：',
      '（3）信访工作规范化法治化：',
      '（二）后续工作计划',
    ],
    why: 'D004-16, D004-05: points that were taken off have their reasons',
  },
  { was: [], is: ['巴彦淖尔市信访局', '2025年3月5日'], why: 'D004-18: 落款' },
];

test('the seed’s headings and sentences in order, but for what was corrected, each with its reason', async () => {
  const found = differences(published, await ours());
  const tell = (lines: readonly string[], parts: readonly string[] = []) =>
    lines.map((line, index) => (parts[index] && line.includes(parts[index]) ? parts[index] : line));
  const told = found.map(({ was, is }, index) => ({
    was: tell(was, corrections[index]?.was),
    is: tell(is, corrections[index]?.is),
  }));
  expect(told).toEqual(corrections.map(({ was, is }) => ({ was, is })));
});

test('twelve indicators are twelve sentences, as published', async () => {
  const sentences = (await ours()).filter(
    (line) => /目标值.*完成值.*分值.*得分/u.test(line) && !line.startsWith('各项'),
  );
  expect(sentences).toHaveLength(12);
  expect(sentences.filter((line) => published.includes(line))).toHaveLength(10);
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
