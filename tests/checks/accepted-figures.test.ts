/** `接受` end to end: the finding moves to the accepted ones, and only then is the author's own figure the one that counts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { show } from '../../src/core/decimal.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { runFile } from '../harness.ts';

const asPrinted = readFileSync(new URL('../published/002-beijing-2023/S3.yaml', import.meta.url), 'utf8');

const run = (text: string) => runFile('甲.yaml', memoryWorld({ '甲.yaml': text }, { behind: nodeWorld() }));

function accepting(...codes: readonly string[]): string {
  const records = codes.map((code) => `  - { 检查: ${code}, 理由: 区财政局要求得分取整，见通知。 }\n`);
  return `${asPrinted}接受:\n${records.join('')}`;
}

test('an accepted 得分 of 预算执行率 counts, and with it the printed total', async () => {
  const { findings, accepted, scored } = await run(accepting('execution-score-mismatch'));
  expect(accepted.map(({ finding, reason }) => `${finding.code}：${reason}`)).toEqual([
    'execution-score-mismatch：区财政局要求得分取整，见通知。',
  ]);
  expect(findings.map(({ code }) => code)).not.toContain('execution-score-mismatch');
  expect(scored?.total && show(scored.total.value)).toBe('94');
});

test('accepting something else leaves the computed figure', async () => {
  const { findings, scored } = await run(accepting('execution-rate-precision'));
  expect(findings.map(({ code }) => code)).toContain('execution-score-mismatch');
  expect(scored?.total && show(scored.total.value)).toBe('93.3');
});

test('a form with everything accepted has no open finding of our checks', async () => {
  const ofFigures = [
    'execution-rate-precision',
    'execution-score-mismatch',
    'budget-change-unexplained',
    'underspend-unexplained',
    'deduction-without-reason',
    'weight-profile-deviation',
  ];
  const open = (await run(asPrinted)).findings.map(({ code }) => code);
  expect(open).toEqual(expect.arrayContaining(ofFigures));
  const { findings, accepted } = await run(accepting(...new Set(open)));
  expect(findings).toEqual([]);
  expect(accepted.map(({ finding }) => finding.code).sort()).toEqual([...open].sort());
});

test('a source row’s own 执行率 counts once it is accepted', async () => {
  const withRate = asPrinted.replace('全年执行数: 1.55万, 执行率: — }', '全年执行数: 1.55万, 执行率: 63% }');
  const rateOf = async (text: string) => {
    const { scored } = await run(text);
    const rate = scored?.form?.funds.find(({ name }) => name === '当年财政拨款')?.rate;
    return rate && show(rate.value);
  };
  expect(await rateOf(withRate)).toBe('63.01');
  expect(await rateOf(`${withRate}接受:\n  - { 检查: rate-row-inconsistent, 理由: 与旧表一致，照录。 }\n`)).toBe('63');
});

test('a figure that hidden digits explain counts once its 尾差 is accepted', async () => {
  const form = readFileSync(new URL('../cases/tail-difference.form.yaml', import.meta.url), 'utf8');
  const ratesOf = async (text: string) => {
    const { scored } = await run(text);
    const rate = scored?.form?.funds.find(({ name }) => name === '年度资金总额')?.rate;
    return [rate, scored?.form?.executionPoints].map((basis) => basis && show(basis.value));
  };
  expect(await ratesOf(form)).toEqual(['96.8', '9.68']);
  expect(await ratesOf(`${form}接受:\n  - { 检查: tail-difference, 理由: 按元计算是这个数。 }\n`)).toEqual([
    '96.85',
    '9.69',
  ]);
});
