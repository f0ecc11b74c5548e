/** A region's 检查: what it turns off is not found, what it makes graver or milder is; a misspelt code is told when the pack is loaded. */
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/check-pack.ts';
import { check } from '../../src/checks/index.ts';
import { hasError } from '../../src/core/finding.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { runFile } from '../harness.ts';
import { find, wholePack } from '../packs/pack-world.ts';

const folder = new URL('../cases/', import.meta.url).pathname;

/** The findings of a case, under a pack that extends the national one with these lines. */
async function underPack(name: string, lines: string): Promise<string[]> {
  const pack = `名称: 某市\n继承: national\n${lines}`;
  const world = memoryWorld({ '/某市/pack.yaml': pack }, { behind: nodeWorld() });
  const { scored, findings } = await runFile(`${folder}${name}.yaml`, world, '/某市');
  expect(scored).toBeDefined();
  return findings
    .filter(({ code }) => code !== 'region-pack-mismatch')
    .map(({ severity, code }) => `${severity} ${code}`);
}

describe('a rule', () => {
  test.each([
    { lines: '', found: ['warning budget-change-unexplained'] },
    { lines: '检查: { budget-change-unexplained: 错误 }', found: ['error budget-change-unexplained'] },
    { lines: '检查: { budget-change-unexplained: 提示 }', found: ['info budget-change-unexplained'] },
    { lines: '检查: { budget-change-unexplained: 关 }', found: [] },
    { lines: '检查: { all-full-score: 关 }', found: ['warning budget-change-unexplained'] },
  ])('under “$lines”', async ({ lines, found }) => {
    expect(await underPack('budget-change-unexplained', lines)).toEqual(found);
  });

  test.each([
    { name: 'overshoot-unexplained.far', word: '警告', found: ['warning overshoot-unexplained'] },
    { name: 'overshoot-unexplained', word: '警告', found: ['warning overshoot-unexplained'] },
    { name: 'overshoot-unexplained', word: '提示', found: ['info overshoot-unexplained'] },
    { name: 'execution-rate-precision', word: '错误', found: ['error execution-rate-precision'] },
  ])('$name, which has milder findings too, as $word', async ({ name, word, found }) => {
    expect(await underPack(name, `检查: { ${name.split('.')[0]}: ${word} }`)).toEqual(found);
  });

  test('that is only warned of no longer keeps the report from being filed', async () => {
    const { scored } = await runFile(`${folder}weight-sum-not-100.yaml`);
    if (scored === undefined) throw new Error('not scored');
    const place = scored.report.places.at([]);
    const milder = new Map([['weight-sum-not-100', { level: 'warning', place }]] as const);
    expect(hasError(check(scored))).toBe(true);
    expect(hasError(check({ ...scored, profile: { ...scored.profile, checkLevels: milder } }))).toBe(false);
  });
});

describe('pack.yaml', () => {
  const files = (own: string) => ({
    '/程序/templates/national/pack.yaml': `${wholePack}检查: { all-full-score: 关, total-rounding: 提示 }\n`,
    '/资料/某县/pack.yaml': `名称: 某县\n继承: national\n${own}`,
  });

  test('inherits code by code', async () => {
    const { pack, findings } = await find(files('检查: { total-rounding: 错误 }\n'), '某县', '某县');
    expect(findings.filter(({ code }) => code !== 'region-pack-mismatch')).toEqual([]);
    const levels = [...(pack?.profile.checkLevels ?? [])].map(([code, { level }]) => `${code} ${level}`);
    expect(levels).toEqual(['all-full-score off', 'total-rounding error']);
  });

  test('with a misspelt code is told which is meant, at its place', async () => {
    const { pack } = await find(files('检查: { weight-sum-not-10: 提示 }\n'), '某县', '某县');
    if (pack === undefined) throw new Error('no pack');
    expect(checkPack(pack).filter(({ code }) => code === 'pack-check-unknown')).toMatchObject([
      { severity: 'error', place: { path: ['检查', 'weight-sum-not-10'] }, expected: 'weight-sum-not-100' },
    ]);
  });

  test('with a word that is no level is told the four', async () => {
    const { findings } = await find(files('检查: { total-rounding: 忽略 }\n'), '某县', '某县');
    const found = findings.find(({ code }) => code === 'not-allowed-value');
    expect(found?.place.path).toEqual(['检查', 'total-rounding']);
    for (const word of ['关', '提示', '警告', '错误']) expect(`${found?.message}${found?.hint}`).toContain(word);
  });
});
