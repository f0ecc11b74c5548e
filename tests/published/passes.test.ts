/** DOMAIN.md §6.6, figure by figure: what is right as printed has no finding of the arithmetic families at its place. */
import { expect, test } from 'vitest';
import { families } from '../../src/checks/catalogue.ts';
import { writePath } from '../../src/core/key-path.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { openRoad, runOn } from '../harness.ts';

const folder = new URL('./', import.meta.url).pathname;
const arithmetic = new Set(
  families
    .filter(({ name }) => /分值|执行|合计|增长|部门/u.test(name))
    .flatMap(({ rules }) => rules.map(({ code }) => code)),
);
/** Right figures all the same: what is missing beside them is a question of its own. */
const notOfTheFigure = ['growth-reason-missing'];
const road = await openRoad();
const accounts = '003-beijing-2020/部门决算说明.yaml';
const department = '002-beijing-2023/部门整体报告.yaml';

test('the families that calculate are known by their names', () => {
  const some = [
    'weight-sum-not-100',
    'execution-rate-mismatch',
    'item-sum-mismatch',
    'growth-rate-mismatch',
    'share-mismatch',
  ];
  expect([...some, 'department-figure-mismatch'].filter((code) => !arithmetic.has(code))).toEqual([]);
});

test.each([
  { file: accounts, at: '收支总计', what: '1088.18 / 161.42 / 17.42' },
  { file: accounts, at: '收入决算', what: '872.48 / 55.76 / 6.83, 99.92 + 0.08' },
  { file: accounts, at: '支出决算', what: '1074.46 / 158.91 / 17.36, 82.37 + 17.63' },
  { file: accounts, at: '财政拨款收支', what: '1086.50 / 160.94 / 17.39' },
  { file: accounts, at: '一般公共预算支出.决算数', what: '843.24 + 91.75 + 139.35 = 1074.34' },
  { file: accounts, at: '一般公共预算支出.一般公共服务支出.决算数', what: '843.03 + 0.21 = 843.24' },
  { file: accounts, at: '一般公共预算支出.一般公共服务支出.占比', what: '78.49' },
  {
    file: accounts,
    at: '一般公共预算支出.一般公共服务支出.政府办公室厅（室）及相关机构事务',
    what: '843.03 / 218.71 / 35.03',
  },
  { file: accounts, at: '一般公共预算支出.社会保障和就业支出', what: '91.75 / 8.65 / 10.41, 8.54' },
  { file: accounts, at: '一般公共预算支出.住房保障支出.占比', what: '12.97' },
  { file: accounts, at: '政府采购', what: '7.85 = 100%' },
  { file: accounts, at: '机构', what: 'five 科室' },
  { file: department, at: '部门资金.支出合计', what: '2608.92, 2499.39, 95.80' },
  { file: department, at: '部门资金.结转结余率', what: '4.20' },
  { file: '002-beijing-2023/S4.yaml', at: '绩效指标.产出指标.成本指标', what: '(300 + 200 + 150) × 12 = 0.78 万元' },
  { file: '003-beijing-2020/自评表.yaml', at: '项目资金.年度资金总额.执行率', what: '87.06' },
  { file: '004-neimenggu-2024/自评报告.yaml', at: '支出明细', what: 'sixteen items are 244.675240' },
])('$file $at: $what', async ({ file, at }) => {
  const { findings, scored } = await runOn(road, `${folder}${file}`, nodeWorld());
  expect(scored).toBeDefined();
  const there = findings.filter(({ place }) => `${writePath(place.path)}.`.startsWith(`${at}.`));
  const wrong = there.filter(({ code }) => arithmetic.has(code) && !notOfTheFigure.includes(code));
  expect(wrong.map(({ message }) => message)).toEqual([]);
});
