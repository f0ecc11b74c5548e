/** What a sentence's figure is compared with: the one thing that it can mean, or nothing. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/index.ts';
import { checkNarrativeTableMismatch } from '../../../src/checks/prose/narrative-table-mismatch.ts';
import { proseOf } from '../../../src/checks/prose/prose.ts';
import { judge } from '../../../src/checks/prose/tie/tie.ts';
import { scoreForm } from '../../scoring/scored-form.ts';

const funds =
  '当年财政拨款: { 年初预算数: 80, 全年预算数: 90, 全年执行数: 84.6012 }\n其他资金: { 年初预算数: 0, 全年预算数: 10, 全年执行数: 9.5 }';
const indicators = `产出指标:
  数量指标:
    - { 三级指标: 指标1：发放宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }
    - { 三级指标: 召开协调会议, 年度指标值: 30次, 实际完成值: 35次, 分值: 20 }
  质量指标:
    - { 三级指标: 验收合格率, 年度指标值: 98%, 实际完成值: 99.2%, 分值: 30 }
满意度指标:
  服务对象满意度指标:
    - { 三级指标: 社会群众满意度, 年度指标值: ≥90%, 实际完成值: 94.74%, 分值: 20 }`;

/** The sentence stands where the result is told. */
function scoredWith(sentence: string, goal = '开展宣传') {
  const goals = `预期目标: ${goal}\n实际完成情况: ${JSON.stringify(sentence)}`;
  return scoreForm({ funds, indicators, goals, name: '信访宣传项目经费' }).scored;
}

const tied = (sentence: string) =>
  proseOf(scoredWith(sentence)).ties.map((tie) => `${tie.mention.figure.text} ${judge(tie)} ${tie.label}`);

test.each([
  ['年初预算80万元', '80万元 agrees 年初预算数'],
  ['本项目年初预算数79万元', '79万元 differs 年初预算数'],
  ['全年预算数100万元', '100万元 agrees 全年预算数'],
  ['2024年全年共计支出94.10万元', '94.10万元 agrees 全年执行数'],
  ['全年执行数941012元', '941012元 agrees 全年执行数'],
  ['信访宣传项目经费实际支出95.2万元', '95.2万元 differs 全年执行数'],
  ['实际支出94.2万元', '94.2万元 rounded otherwise 全年执行数'],
  ['结余5.9万元', '5.9万元 agrees 结余（全年预算数 − 全年执行数）'],
  ['预算执行率为94.1%', '94.1% agrees 执行率'],
  ['预算执行率为94.21%', '94.21% differs 执行率'],
  ['发放宣传品3200份', '3200份 agrees “指标1：发放宣传品数量”的实际完成值'],
  ['共发放宣传品3000份', '3000份 differs “指标1：发放宣传品数量”的实际完成值'],
  ['组织协调会议35次', '35次 agrees “召开协调会议”的实际完成值'],
  ['验收合格率达到99.2%', '99.2% agrees “验收合格率”的实际完成值'],
  ['满意度94.74%', '94.74% agrees “社会群众满意度”的实际完成值'],
  ['群众满意度为96%', '96% differs “社会群众满意度”的实际完成值'],
])('%s', (sentence, expected) => {
  expect(tied(`${sentence}。`)).toEqual([expected]);
});

test('其中 goes on with the column of the whole', () => {
  expect(tied('全年预算数100万元，其中：财政拨款90万元，其他资金10万元。')).toEqual([
    '100万元 agrees 全年预算数',
    '90万元 agrees 当年财政拨款的全年预算数',
    '10万元 agrees 其他资金的全年预算数',
  ]);
});

test.each([
  '上年支出60万元，2023年执行率为88%',
  '设备采购支出30万元',
  '上半年发放宣传品1200份',
  '其中线上发放宣传品200份',
  '参加协调会议50次',
  '协调会议比上年增加5次',
  '验收合格率提高3个百分点',
  '追加10万元用于宣传',
  '窗口服务满意度91%',
  '扣2分，其他不变',
  '占全部支出189.44万元的49.68%',
  '支出不超过100万元',
])('%s can mean something else: nothing is compared', (sentence) => {
  expect(tied(`${sentence}。`).filter((tie) => !tie.includes('agrees'))).toEqual([]);
});

test('a figure that is quoted from the data is never compared', () => {
  expect(tied('全年支出{{全年执行数}}万元，执行率为{{执行率}}。')).toEqual([]);
});

describe('the place', () => {
  const wrong = '完成宣传。\n      全年发放宣传品3100份，验收全部合格。';

  test('is the figure itself, in its line of a text under |', () => {
    const goals = `预期目标: 开展宣传\n实际完成情况: |-\n    ${wrong}`;
    const { scored } = scoreForm({
      funds,
      indicators,
      goals: goals.replaceAll('\n      ', '\n    '),
      name: '信访宣传项目经费',
    });
    const [finding] = checkNarrativeTableMismatch(scored);
    const text = scored.report.texts.get('项目.yaml') ?? '';
    const { start, end } = finding?.place.range ?? {};
    expect(text.slice(start?.offset, end?.offset)).toBe('3100份');
    expect(text.split('\n')[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1)).toBe('3100份，验收全部合格。');
    expect(finding?.expected).toBe('3200份');
    expect(finding?.related?.[0]?.place.path.at(-1)).toBe('实际完成值');
  });

  test('is the whole value where the file folds it', () => {
    const goals = '预期目标: 开展宣传\n实际完成情况:\n  完成宣传，\n  全年发放宣传品3100份。';
    const { scored } = scoreForm({ funds, indicators, goals, name: '信访宣传项目经费' });
    const [finding] = checkNarrativeTableMismatch(scored);
    expect(finding?.place.range).toEqual(scored.report.places.at(['年度总体目标', '实际完成情况']).range);
  });
});

test('a result among the goals is told as that, not as a mismatch', () => {
  const codes = check(scoredWith('召开协调会议35次。', '召开协调会议35次')).map(
    ({ code, place }) => `${code} ${place.path.at(-1)}`,
  );
  expect(codes).toContain('target-actual-figure-conflict 预期目标');
  expect(codes.filter((code) => code.startsWith('narrative-'))).toEqual([]);
});
