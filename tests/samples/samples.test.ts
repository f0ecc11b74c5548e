/** The samples: real reports put right. They give no error, no warning of our checks, and show how to write each thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { show } from '../../src/core/decimal.ts';
import { runFile } from '../harness.ts';

const folder = new URL('../../samples/', import.meta.url).pathname;
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
const reports = all.filter((name) => !name.endsWith('部门.yaml')).sort();
const schemaLine = /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/[^ ]+\.schema\.json$/;

test('there are seven reports of three years', () => {
  expect(reports).toHaveLength(7);
});

test.each(all)('%s begins with the line that lets the editor explain it', (name) => {
  expect(readFileSync(`${folder}${name}`, 'utf8').split('\n')[0]).toMatch(schemaLine);
});

test.each(all)('%s names no person and no telephone', (name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  expect(text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}/);
  expect(text).not.toMatch(/^(项目负责人|联系电话):/m);
});

describe.each(reports)('%s', (name) => {
  test('has neither error nor warning', async () => {
    const { findings, scored } = await runFile(`${folder}${name}`);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(scored).toBeDefined();
  });

  test('adds up to 100 and follows a scheme of its region', async () => {
    const { findings, scored } = await runFile(`${folder}${name}`);
    expect(scored && show(scored.totalWeight)).toBe('100');
    expect(findings.map(({ code }) => code)).not.toContain('weight-profile-deviation');
  });

  test('tells what was changed and marks what is made up', () => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    expect(text).toContain('# 示例值');
    expect(text.match(/# .*原/g)?.length ?? 0).toBeGreaterThan(5);
  });
});

test.each([
  { name: 'beijing-2024/信访宣传.yaml', total: '99.8' },
  { name: 'beijing-2024/信访工作经费.yaml', total: '100' },
  { name: 'beijing-2024/智慧信访运维.yaml', total: '100' },
  { name: 'beijing-2023/察访核验.yaml', total: '97.78' },
  { name: 'beijing-2023/党建活动.yaml', total: '96.3' },
  { name: 'beijing-2023/党员补贴.yaml', total: '100' },
  { name: 'beijing-2020/信息化升级改造.yaml', total: '98.706' },
])('$name scores $total', async ({ name, total }) => {
  const { scored } = await runFile(`${folder}${name}`);
  expect(scored && show(scored.total.value)).toBe(total);
});
