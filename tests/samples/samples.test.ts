/** The samples: real reports put right. They give no error, no warning of our checks, and show how to write each thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { show } from '../../src/core/decimal.ts';
import { runFile } from '../harness.ts';

const folder = new URL('../../samples/', import.meta.url).pathname;
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
const reports = all.filter((name) => !name.endsWith('部门.yaml')).sort();
const kindOf = (name: string) => /^文种: (.+)$/mu.exec(readFileSync(`${folder}${name}`, 'utf8'))?.[1] ?? '部门';
const evaluations = reports.filter((name) => kindOf(name) === '项目支出绩效评价报告');
const forms = reports.filter((name) => kindOf(name) === '项目支出绩效自评表');

test.each([
  {
    of: forms,
    folders: [
      'beijing-2024',
      'beijing-xinfang-2020',
      'beijing-zhengfuban-2023',
      'hebei-qinglong-2023',
      'national-2024',
    ],
  },
  { of: evaluations, folders: ['beijing-xinfang-2020', 'beijing-zhengfuban-2023', 'national-2024'] },
])('the samples are seen: $folders', ({ of, folders }) => {
  expect(of.map((name) => name.split('/')[0])).toEqual(expect.arrayContaining(folders));
});

test.each(all)('%s begins with the line that lets the editor explain it', (name) => {
  const [first] = readFileSync(`${folder}${name}`, 'utf8').split('\n');
  const up = '../'.repeat(name.split('/').length);
  expect(first).toBe(`# yaml-language-server: $schema=${up}schemas/${kindOf(name)}.schema.json`);
});

test.each(all)('%s names no person and no telephone', (name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  expect(text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}/);
  expect(text).not.toMatch(/^(项目负责人|联系电话|签发人):/m);
});

describe.each(reports)('%s', (name) => {
  test('has neither error nor warning', async () => {
    const { findings, scored } = await runFile(`${folder}${name}`);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(scored).toBeDefined();
  });

  // The national samples are no published documents: all of them is made up, and they say so.
  test('tells what was changed and marks what is made up', () => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    if (name.startsWith('national-')) {
      expect(text).toMatch(/^# .*各数都是示例值/m);
      return;
    }
    expect(text).toContain('# 示例值');
    expect(text.match(/# .*原/g)?.length ?? 0).toBeGreaterThan(4);
  });
});

test.each(forms)('%s adds up to 100 and follows a scheme of its region', async (name) => {
  const { findings, scored } = await runFile(`${folder}${name}`);
  expect(scored?.form && show(scored.form.totalWeight)).toBe('100');
  expect(findings.map(({ code }) => code)).not.toContain('weight-profile-deviation');
});

test.each([
  { name: 'beijing-2024/信访宣传.yaml', total: '99.8' },
  { name: 'beijing-2024/信访工作经费.yaml', total: '100' },
  { name: 'beijing-2024/智慧信访运维.yaml', total: '100' },
  { name: 'beijing-zhengfuban-2023/自评表/档案数字化.yaml', total: '99' },
  { name: 'beijing-zhengfuban-2023/自评表/察访核验.yaml', total: '97.78' },
  { name: 'beijing-zhengfuban-2023/自评表/党建活动.yaml', total: '96.3' },
  { name: 'beijing-zhengfuban-2023/自评表/党员补贴.yaml', total: '100' },
  { name: 'beijing-zhengfuban-2023/自评表/满意度调查.yaml', total: '97' },
  { name: 'beijing-zhengfuban-2023/自评表/政府办工作经费.yaml', total: '99.99' },
  { name: 'beijing-zhengfuban-2023/评价报告.yaml', total: '93.5' },
  { name: 'hebei-qinglong-2023/信访维稳经费.yaml', total: '98.57' },
  { name: 'hebei-qinglong-2023/法律服务费.yaml', total: '100' },
  { name: 'beijing-xinfang-2020/自评表/信息化升级改造.yaml', total: '98.706' },
  { name: 'beijing-xinfang-2020/评价报告.yaml', total: '98.706' },
  { name: 'national-2024/自评表/古籍数字化.yaml', total: '99.53' },
  { name: 'national-2024/自评表/夜间开放.yaml', total: '99.8' },
  { name: 'national-2024/评价报告.yaml', total: '96.38' },
  { name: 'national-2024/部门整体报告.yaml', total: '98' },
])('$name scores $total', async ({ name, total }) => {
  const { scored } = await runFile(`${folder}${name}`);
  expect(scored?.total && show(scored.total.value)).toBe(total);
});

test('the department of seed 002 adds up to what it printed: 2608.92, 2499.39, 95.80%, 109.53, 4.20%; its projects to 122.64', async () => {
  const { scored } = await runFile(`${folder}beijing-zhengfuban-2023/部门整体报告.yaml`);
  const { money, summary } = scored?.department ?? {};
  const figures = [money?.total.amounts.全年预算数, money?.total.amounts.全年执行数, money?.total.rate?.computed];
  const rests = [money?.carryOver?.computed, money?.carryOverRate?.computed, money?.variance?.computed];
  expect([...figures, ...rests].map((figure) => figure && show(figure))).toEqual([
    ...['2608.92', '2499.39', '95.8'],
    ...['109.53', '4.2', '4.2'],
  ]);
  expect(summary?.sums.全年执行数 && show(summary.sums.全年执行数.exact)).toBe('122.64');
  expect(summary && show(summary.projectCount.exact)).toBe('6');
});

test('the evaluated rows of seed 002 give its sub-totals 15/14, 30/28.5, 55/51 and 100/93.5', async () => {
  const { scored } = await runFile(`${folder}beijing-zhengfuban-2023/评价报告.yaml`);
  const levels = scored?.evaluation?.levels.map(({ name, weight, points }) => [name, show(weight), show(points)]);
  expect(levels).toEqual([
    ['项目决策', '15', '14'],
    ['项目管理', '30', '28.5'],
    ['项目绩效', '55', '51'],
  ]);
  expect(scored?.evaluation && show(scored.evaluation.totalWeight)).toBe('100');
  expect(scored?.evaluation?.rows).toHaveLength(29);
  expect(scored?.grade).toBe('优');
});
