/** What `jixiao score` says of a form: each figure with its rule, inputs, rounding and line. */
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/core/display-width.ts';
import { basesToJson, describeBases } from '../../src/scoring/describe-bases.ts';
import { scoreForm } from './scored-form.ts';

const { scored } = scoreForm({
  funds:
    '年度资金总额: { 得分: 8.71 }\n当年财政拨款: { 年初预算数: 191.9479, 全年预算数: 191.9479, 全年执行数: 167.1011 }',
  indicators: `产出指标:
  数量指标:
    - { 三级指标: 合格率, 年度指标值: 100%, 实际完成值: 98%, 分值: 20, 得分: 18 }
    - { 三级指标: 场次, 年度指标值: ≥3场, 实际完成值: 2场, 分值: 20 }
满意度指标:
  服务对象满意度指标:
    - { 三级指标: 群众评价, 年度指标值: 满意, 实际完成值: 满意, 分值: 50, 得分: 45 }`,
  more: '舍入: { 执行率得分: { 位数: 3, 依据: 舍入后执行率 }, 总分: { 位数: 2, 方式: 截断, 补零: 是 } }',
});
const text = describeBases(scored);
const block = (label: string) => text.split('\n\n').find((one) => one.startsWith(label));

describe('text', () => {
  test('a rate: the two amounts with their line, the long figure cut, the rounding in words', () => {
    expect(
      block('执行率 ')
        ?.split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      expect.stringMatching(/^执行率 +87\.06%$/),
      '规则  全年执行数 ÷ 全年预算数',
      '计算  167.1011 ÷ 191.9479 = 87.05544577…%',
      '取自  全年执行数 167.1011　项目.yaml:9',
      '取自  全年预算数 191.9479　项目.yaml:9',
      '舍入  87.05544577… → 87.06（四舍五入，保留 2 位小数）',
      '位置  项目.yaml:8',
    ]);
  });

  test('points of the rate beside what was typed over them', () => {
    expect(block('预算执行率得分')).toContain('计算  10 × 87.06% = 8.706');
    expect(block('预算执行率得分')).toContain('所写  8.71，计算得 8.706；采用计算的');
  });

  test('a row: the evaluator’s points beside the rule’s', () => {
    expect(block('得分（合格率）')).toContain('计算  20 × 98 ÷ 100 = 19.6');
    expect(block('得分（合格率）')).toContain('取自  实际完成值 98%　项目.yaml:16');
    expect(block('得分（合格率）')).toContain('所写  18，计算得 19.6；采用所写的');
    expect(block('得分（场次）')).toContain('舍入  13.33333333… → 13.33（四舍五入，保留 2 位小数）');
    expect(block('得分（群众评价）')).toContain('评价人给 45，是分值 50 的 90%，属“达成”一档');
  });

  test('sums, the total with its zeros, and the grade', () => {
    expect(block('得分小计（产出指标）')).toContain('18 + 13.33 = 31.33');
    expect(block('总分')).toMatch(/^总分 +85\.03 分\n/);
    expect(block('总分')).toContain('预算执行率得分 8.706 + 产出指标 31.33 + 满意度指标 45 = 85.036');
    expect(block('总分')).toContain('截断，保留 2 位小数，末尾补零');
    expect(block('等级')).toMatch(/^等级 +良\n {4}规则 {2}优 90 分起，良 80 分起，中 60 分起，差 0 分起\n/);
  });

  test('the figures stand under each other', () => {
    const heads = text
      .split('\n\n')
      .slice(1)
      .map((one) => one.split('\n')[0] ?? '');
    const columns = heads.map((head) => displayWidth(/^.*? {2,}/u.exec(head)?.[0] ?? ''));
    expect(new Set(columns).size).toBe(1);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('a blank cell is said to be blank', () => {
    const blank = scoreForm({ funds: '年度资金总额: { 得分: }\n当年财政拨款: { 全年预算数: 4, 全年执行数: 4 }' });
    expect(describeBases(blank.scored)).toMatch(/预算执行率得分 +（空白）/);
  });
});

describe('JSON', () => {
  test('holds every figure as text, to its last digit, and survives a round trip', () => {
    const json = JSON.parse(JSON.stringify(basesToJson(scored)));
    expect([json.total, json.grade, json.file]).toEqual(['85.03', '良', '项目.yaml']);
    const points = json.scores.find(({ label }: { label: string }) => label === '预算执行率得分');
    expect(points).toMatchObject({
      rule: 'execution-points',
      exact: '8.706',
      computed: '8.706',
      given: '8.71',
      value: '8.706',
      blank: false,
      unit: '分',
      rounding: { mode: 'half-up', quantum: '0.001', pad: false },
      place: { file: '项目.yaml', path: '项目资金.年度资金总额.得分', line: 8 },
    });
    expect(json.scores).toHaveLength(scored.bases.length);
  });
});
