/** A form with several goals, each with its own indicators: scored as one form, printed goal by goal. */
import { expect, test } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { show } from '../../src/core/decimal.ts';
import { writePath } from '../../src/core/key-path.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { score } from '../../src/scoring/score.ts';
import type { PrintedMap, Scored } from '../../src/scoring/scored.ts';
import { registry } from '../schema/program-schemas.ts';
import { sourceOf } from '../schema/source-of.ts';
import { national } from './national.ts';
import { reportOf } from './report-of.ts';
import { printed, scoreForm } from './scored-form.ts';

const head = `文种: 项目支出绩效自评表
地区: 全国
年度: 2024
项目名称: 社会治理
主管部门: 某市信访局
实施单位: 某市信访局
项目资金:
  当年财政拨款: { 全年预算数: 4, 全年执行数: 4 }
`;
const twoGoals = `${head}年度总体目标:
  - 目标名称: 化解积案
    预期目标: 化解积案40件。
    实际完成情况: 化解积案38件，得{{绩效指标.产出指标.得分}}分。
    绩效指标:
      产出指标:
        数量指标:
          - { 三级指标: 化解积案, 年度指标值: ≥40件, 实际完成值: 38件, 分值: 40 }
  - 预期目标: 培训调解员。
    实际完成情况: 培训310人。
    绩效指标:
      产出指标:
        数量指标:
          - { 三级指标: 培训人数, 年度指标值: ≥300人, 实际完成值: 310人, 分值: 30 }
      满意度指标:
        服务对象满意度指标:
          - { 三级指标: 满意度, 年度指标值: ≥90%, 实际完成值: 95%, 分值: 20 }
`;

function scoredOf(text: string): Scored {
  const { value, findings } = score(reportOf(text), national);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('not scored');
  return value;
}

const rowsOf = (page: PrintedMap, name: string) => page[name] as readonly PrintedMap[];
const textOf = (row: PrintedMap | undefined, name: string) => (row?.[name] as { text: string } | undefined)?.text;

test('all goals’ rows make one total', () => {
  const scored = scoredOf(twoGoals);
  expect(printed(scored, '分值合计')).toBe('100');
  expect(printed(scored, '总分')).toBe('98');
  expect(
    scored.form?.levels.map(({ goal, level1, weight, points }) => [goal, level1, show(weight), show(points)]),
  ).toEqual([
    ['化解积案', '产出指标', '40', '38'],
    ['年度绩效目标2', '产出指标', '30', '30'],
    ['年度绩效目标2', '满意度指标', '20', '20'],
  ]);
});

test('the page has the goals one by one, and all rows in one list for a form without them', () => {
  const { printed: page } = scoredOf(twoGoals);
  const goals = rowsOf(page, '年度绩效目标');
  expect(goals.map((goal) => ['目标名称', '预期目标', '分值', '得分'].map((name) => textOf(goal, name)))).toEqual([
    ['化解积案', '化解积案40件。', '40', '38'],
    ['年度绩效目标2', '培训调解员。', '50', '50'],
  ]);
  expect(goals.map((goal) => rowsOf(goal, '绩效指标').map((row) => textOf(row, '三级指标')))).toEqual([
    ['化解积案'],
    ['培训人数', '满意度'],
  ]);
  expect(rowsOf(page, '绩效指标').map((row) => textOf(row, '目标名称'))).toEqual([
    '化解积案',
    '年度绩效目标2',
    '年度绩效目标2',
  ]);
  const overall = page.年度总体目标 as PrintedMap;
  expect(textOf(overall, '实际完成情况')).toBe('化解积案：化解积案38件，得68分。\n\n年度绩效目标2：培训310人。');
});

test('goals of one name stay two goals', () => {
  const { form } = scoredOf(twoGoals.replace('  - 预期目标: 培训', '  - 目标名称: 化解积案\n    预期目标: 培训'));
  expect(form?.levels.map(({ weight }) => show(weight))).toEqual(['40', '30', '20']);
  expect(form && show(form.total.value)).toBe('98');
});

test('one overall goal is a list of one without a name', () => {
  const { scored } = scoreForm({});
  const [only, ...others] = rowsOf(scored.printed, '年度绩效目标');
  expect(others).toEqual([]);
  expect([textOf(only, '目标名称'), textOf(only, '分值'), textOf(only, '预期目标')]).toEqual(['', '90', '开展宣传']);
});

test('what is found points into the goal that it is about', () => {
  const profile = {
    ...national,
    levels: [
      { name: '产出指标', children: ['数量指标'] },
      { name: '满意度指标', children: ['服务对象满意度指标'] },
    ],
  };
  const spoilt = twoGoals
    .replace('满意度指标:\n        服务对象', '效果指标:\n        服务对象')
    .replace('分值: 30 }', '分值: 20 }');
  const { value } = score(reportOf(spoilt), profile);
  const found = value ? check(value).map(({ code, place }) => `${code} ${writePath(place.path)}`) : [];
  expect(found).toEqual([
    'weight-sum-not-100 年度总体目标',
    'deduction-without-reason 年度总体目标.1.绩效指标.产出指标.数量指标.1',
    'level1-unknown 年度总体目标.2.绩效指标.效果指标',
  ]);
});

const findingsIn = (text: string) =>
  validateMap(registry, '项目支出绩效自评表.schema.json', sourceOf(text).root).findings.map(({ code, message }) => [
    code,
    message,
  ]);

test('绩效指标 stands in the goals or beside the one goal, never both and never neither', () => {
  expect(findingsIn(twoGoals)).toEqual([]);
  expect(findingsIn(`${twoGoals}绩效指标: { 产出指标: { 数量指标: 不涉及 } }\n`)).toEqual([
    ['key-needless', '“年度总体目标”写成了列表，“绩效指标”要写在它的各项里面，不能另外再写'],
  ]);
  const [[code, message] = []] = findingsIn(`${head}年度总体目标: { 预期目标: 好, 实际完成情况: 好 }\n`);
  expect([code, message]).toEqual(['missing-key', expect.stringContaining('缺少：绩效指标')]);
  expect(findingsIn(head).map(([each]) => each)).toEqual(['missing-key']);
});
