/**
 * The published documents, as printed: every finding that DOMAIN.md §6 lists of the families we check, at its line, and nothing else.
 * In brackets behind an expectation stands the id of its row there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/checks/catalogue.ts';
import { show } from '../../src/core/decimal.ts';
import { writePath } from '../../src/core/key-path.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import type { AccountsKey } from '../../src/scoring/accounts/accounts-tables.ts';
import { describeExpectations, describeFindings, lineOf, readExpectations } from '../expectations.ts';
import { runFile } from '../harness.ts';
import { registry } from '../schema/program-schemas.ts';
import { sourceOf } from '../schema/source-of.ts';

const folder = new URL('./', import.meta.url).pathname;
const forms = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('部门.yaml'))
  .sort();
const ours = new Set<string>(catalogue.map(({ code }) => code));

test('the forms of three seeds and the reports of two are here', () => {
  expect(forms).toEqual([
    '000-beijing-2024/T1.yaml',
    '000-beijing-2024/T2.yaml',
    '000-beijing-2024/T5.yaml',
    '001-hebei-2023/T1.yaml',
    '001-hebei-2023/T2.yaml',
    '002-beijing-2023/S1.yaml',
    '002-beijing-2023/S3.yaml',
    '002-beijing-2023/S4.yaml',
    '002-beijing-2023/评价报告.yaml',
    '002-beijing-2023/部门整体报告.yaml',
    '003-beijing-2020/自评表.yaml',
    '003-beijing-2020/评价报告.yaml',
    '003-beijing-2020/部门决算说明.yaml',
    '004-neimenggu-2024/自评报告.yaml',
  ]);
});

describe.each(forms)('%s', (name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  const expectations = readExpectations(text);

  test('gives the findings that DOMAIN.md lists, and nothing else of their families', async () => {
    const { findings } = await runFile(`${folder}${name}`);
    // Its annexes are forms of their own here.
    const own = findings.filter(({ code, place }) => ours.has(code) && place.file === `${folder}${name}`);
    expect(describeFindings(own)).toEqual(describeExpectations(expectations));
  });

  test('each stands at its line', async () => {
    const { findings } = await runFile(`${folder}${name}`);
    for (const { code, path, id = 'ours' } of expectations) {
      const found = findings.find((finding) => finding.code === code && writePath(finding.place.path) === path);
      expect(found && lineOf(text, found), `${code} at ${path}`).toMatch(new RegExp(`# ←.* ?${id}( |$)`));
    }
  });

  test('nothing else stops it from being read and scored', async () => {
    const { findings, scored } = await runFile(`${folder}${name}`);
    expect(scored).toBeDefined();
    expect(findings.filter(({ code, severity }) => !ours.has(code) && severity === 'error')).toEqual([]);
  });
});

describe('what DOMAIN.md §6.6 lists as right gives no finding', () => {
  const silent = [
    {
      form: '000-beijing-2024/T1.yaml',
      what: '4/4 = 100%',
      codes: ['execution-rate-', 'execution-score-', 'rate-row-'],
    },
    { form: '000-beijing-2024/T2.yaml', what: '2.48/2.48 = 100%', codes: ['execution-rate-', 'rate-row-'] },
    { form: '000-beijing-2024/T5.yaml', what: '20.9/20.9 = 100%', codes: ['execution-rate-', 'execution-score-'] },
    { form: '000-beijing-2024/T1.yaml', what: '当年财政拨款 = 年度资金总额', codes: ['fund-sum-'] },
    { form: '000-beijing-2024/T2.yaml', what: '当年财政拨款 = 年度资金总额', codes: ['fund-sum-'] },
    { form: '000-beijing-2024/T5.yaml', what: '当年财政拨款 = 年度资金总额', codes: ['fund-sum-'] },
    { form: '002-beijing-2023/S3.yaml', what: '100/94 as sums', codes: ['weight-sum-', 'total-'] },
    {
      form: '002-beijing-2023/S4.yaml',
      what: '100/100 as sums',
      codes: ['weight-sum-', 'total-', 'execution-rate-', 'execution-score-'],
    },
    {
      form: '001-hebei-2023/T1.yaml',
      what: 'nine rows of 10 and 8 make the printed 98',
      codes: ['total-', 'weight-sum-', 'fund-sum-'],
    },
    {
      form: '001-hebei-2023/T2.yaml',
      what: '1/1 = 100%, sum 100',
      codes: ['total-', 'execution-', 'weight-sum-', 'completion-'],
    },
    { form: '002-beijing-2023/S4.yaml', what: 'measured rows prove the full marks', codes: ['all-full-score'] },
    {
      form: '002-beijing-2023/评价报告.yaml',
      what: 'F3: all sub-totals and 100/93.5',
      codes: ['level1-weight-', 'weight-sum-', 'total-', 'score-exceeds-'],
    },
    { form: '002-beijing-2023/评价报告.yaml', what: 'archive 20/20 = 100%', codes: ['execution-', 'fund-sum-'] },
    { form: '002-beijing-2023/评价报告.yaml', what: '93.5 ≥ 90', codes: ['grade-band-'] },
    {
      form: '002-beijing-2023/部门整体报告.yaml',
      what: '2448.46 + 160.46 + 0 = 2608.92, 2376.25 + 123.14 + 0 = 2499.39, 95.80, 4.20, six projects',
      codes: ['fund-sum-', 'department-figure-', 'list-count-', 'annex-figures-'],
    },
    {
      form: '003-beijing-2020/自评表.yaml',
      what: '167.1011/191.9479 = 87.06%',
      codes: ['execution-rate-', 'rate-row-'],
    },
    {
      form: '003-beijing-2020/部门决算说明.yaml',
      what: '99.92 0.08 82.37 17.63 78.49 8.54 12.97 100 as shares, 843.03 + 0.21 = 843.24, 843.24 + 91.75 + 139.35 = 1074.34',
      codes: ['share-mismatch', 'item-sum-'],
    },
    {
      form: '003-beijing-2020/自评表.yaml',
      what: '8.706 + 90 = 98.706',
      codes: ['execution-score-', 'total-', 'weight-sum-'],
    },
  ];

  test.each([
    { what: 'sixteen items are 244.675240, 244.68 万元', codes: ['item-sum-'] },
    { what: '产出50 效益30 满意度10 = 90 (+10)', codes: ['weight-', 'execution-weight-'] },
    { what: '95.98 → 优', codes: ['grade-band-'] },
    { what: 'all quantitative rows met, overshoot ≤ 9.4%', codes: ['full-score-', 'score-above-', 'overshoot-'] },
  ])('004-neimenggu-2024/自评报告.yaml: $what', async ({ codes }) => {
    const { findings, scored } = await runFile(`${folder}004-neimenggu-2024/自评报告.yaml`);
    expect(scored).toBeDefined();
    expect(findings.filter(({ code }) => codes.some((start) => code.startsWith(start)))).toEqual([]);
  });

  test.each(silent)('$form: $what', async ({ form, codes }) => {
    const { findings, scored } = await runFile(`${folder}${form}`);
    expect(scored).toBeDefined();
    expect(findings.filter(({ code }) => codes.some((start) => code.startsWith(start)))).toEqual([]);
  });

  test('the sums of seed 003 come out as printed', async () => {
    const { scored } = await runFile(`${folder}003-beijing-2020/自评表.yaml`);
    const total = scored?.form?.funds.find((row) => row.name === '年度资金总额');
    expect(total?.rate && show(total.rate.computed)).toBe('87.06');
    expect(scored?.form?.executionPoints && show(scored.form.executionPoints.computed)).toBe('8.706');
    expect(scored?.total && show(scored.total.computed)).toBe('98.706');
    expect(scored?.grade).toBe('优');
  });
});

test('the growth of seed 003 comes out as printed', async () => {
  const { scored } = await runFile(`${folder}003-beijing-2020/部门决算说明.yaml`);
  const growth = (key: AccountsKey) => scored?.accounts?.tables.get(key)?.growth?.computed.toFixed();
  expect(growth('收支总计')).toBe('17.42');
  expect(growth('收入决算')).toBe('6.83');
  expect(growth('支出决算')).toBe('17.36');
  expect(growth('财政拨款收支')).toBe('17.39');
  const [first, second] = scored?.accounts?.tables.get('一般公共预算支出')?.children ?? [];
  expect(first?.children[0]?.growth?.computed.toFixed()).toBe('35.03');
  expect(second?.growth?.computed.toFixed()).toBe('10.41');
});

describe('messages carry the figures that a reviewer would ask for', () => {
  const wanted = [
    {
      form: '000-beijing-2024/T1.yaml',
      code: 'execution-weight-outside-total',
      figures: ['110', '预算执行率 10 + 指标 100'],
    },
    { form: '000-beijing-2024/T2.yaml', code: 'budget-change-unexplained', figures: ['−2.52 万元', '−50.4%'] },
    { form: '002-beijing-2023/S1.yaml', code: 'execution-weight-outside-total', figures: ['110', '106'] },
    { form: '002-beijing-2023/S3.yaml', code: 'execution-rate-precision', figures: ['63%', '63.01%'] },
    {
      form: '001-hebei-2023/T1.yaml',
      code: 'execution-rate-mismatch',
      figures: ['85.9%', '85.69%'],
    },
    { form: '001-hebei-2023/T1.yaml', code: 'execution-score-mismatch', figures: ['写作 8', '应为 8.57', '98.57'] },
    { form: '001-hebei-2023/T1.yaml', code: 'underspend-unexplained', figures: ['25.25 万元', '14.31%'] },
    { form: '001-hebei-2023/T1.yaml', code: 'completion-rate-conflict', figures: ['100%', '85.69%'] },
    {
      form: '002-beijing-2023/S3.yaml',
      code: 'execution-score-mismatch',
      figures: ['写作 7', '应为 6.3', '94 变为 93.3'],
    },
    {
      form: '002-beijing-2023/S3.yaml',
      code: 'budget-change-unexplained',
      figures: ['+1.55 万元', '+170.33%', '全年执行数相同'],
    },
    { form: '002-beijing-2023/S3.yaml', code: 'underspend-unexplained', figures: ['0.91 万元', '36.99%'] },
    { form: '002-beijing-2023/S3.yaml', code: 'deduction-without-reason', figures: ['得分 7', '应得 10', '6.3'] },
    { form: '003-beijing-2020/自评表.yaml', code: 'underspend-unexplained', figures: ['24.8468 万元', '12.94%'] },
    {
      form: '003-beijing-2020/部门决算说明.yaml',
      code: 'increase-sum-mismatch',
      figures: ['26.28', '218.92', '+218.71'],
    },
    {
      form: '003-beijing-2020/部门决算说明.yaml',
      code: 'growth-rate-mismatch',
      figures: ['16.16%', '35.07%', '3.22%'],
    },
    { form: '003-beijing-2020/部门决算说明.yaml', code: 'tail-difference', figures: ['6.64%', '6.6302%', '6.6389%'] },
    { form: '002-beijing-2023/部门整体报告.yaml', code: 'unit-mismatch', figures: ['2376.25 元', '2376.25 万元'] },
    { form: '002-beijing-2023/部门整体报告.yaml', code: 'item-sum-mismatch', figures: ['160.46', '123.58', '36.88'] },
    {
      form: '002-beijing-2023/部门整体报告.yaml',
      code: 'carryover-label-wrong',
      figures: ['109.53', '2608.92 − 2499.39'],
    },
  ];

  test.each(wanted)('$form: $code', async ({ form, code, figures }) => {
    const { findings } = await runFile(`${folder}${form}`);
    const message = findings.find((finding) => finding.code === code)?.message;
    for (const figure of figures) expect(message).toContain(figure);
  });
});

test('D001-16: the total of seed 001, table 2, with its percent sign is refused as no score', () => {
  const printed = readFileSync(`${folder}001-hebei-2023/T2.yaml`, 'utf8').replace('总分: 100\n', '总分: 100%\n');
  const { findings } = validateMap(registry, '项目支出绩效自评表.schema.json', sourceOf(printed).root);
  expect(findings).toMatchObject([{ code: 'score-has-percent-sign', place: { path: ['总分'] } }]);
});
