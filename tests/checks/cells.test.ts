/** What the reviewer makes of the words that officers write into the cells of a row: one fault a cell, and none where the cell says something. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalCoverageGap } from '../../src/checks/goals/goal-coverage-gap.ts';
import { goalTextDuplicated } from '../../src/checks/goals/goal-text-duplicated.ts';
import { readLabel } from '../../src/checks/indicator-label.ts';
import { rowKind } from '../../src/checks/row-kind.ts';
import { units } from '../../src/checks/units/index.ts';
import { isDateRange } from '../../src/checks/values/date-range.ts';
import { isOnlyJudgement, saysOnlyDone } from '../../src/checks/values/filler-words.ts';
import { values } from '../../src/checks/values/index.ts';
import type { Finding } from '../../src/core/finding.ts';
import { unitsOfChineseCounts } from '../../src/core/unit-words.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import { scoreForm } from '../scoring/scored-form.ts';

interface Cells {
  readonly level?: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

/** Returns what the families 指标值 and 单位与数字 find in a form whose 数量, or other, row has these cells: `code cell`. */
function found({ level = '产出指标.数量指标', name, target, actual }: Cells): string[] {
  const [level1 = '', level2 = ''] = level.split('.');
  const row = `{ 三级指标: ${name}, 年度指标值: "${target}", 实际完成值: "${actual}", 分值: 10, 得分: 10 }`;
  const { scored } = scoreForm({ indicators: `${level1}:\n  ${level2}:\n    - ${row}` });
  return [...values.rules, ...units.rules]
    .flatMap(({ find }) => find(scored))
    .map(({ code, place }) => `${code} ${place.path.at(-1)}`);
}

describe('cells that say nothing', () => {
  test.each([
    { name: '宣传品数量', target: '≥3000份', actual: '已完成', code: 'actual-value-not-a-value 实际完成值' },
    { name: '宣传品数量', target: '≥3000份', actual: '达到预期目标', code: 'actual-value-not-a-value 实际完成值' },
    { name: '宣传品数量', target: '≥3000份', actual: '不少于3000份', code: 'actual-value-not-a-value 实际完成值' },
    {
      level: '成本指标.经济成本指标',
      name: '总成本',
      target: '4万元',
      actual: '完成指标',
      code: 'cost-actual-missing 实际完成值',
    },
    {
      level: '成本指标.经济成本指标',
      name: '总成本',
      target: '4万元',
      actual: '≤4万元',
      code: 'cost-actual-missing 实际完成值',
    },
    {
      level: '满意度指标.服务对象满意度指标',
      name: '群众满意度',
      target: '90%以上',
      actual: '满意',
      code: 'satisfaction-actual-missing 实际完成值',
    },
    {
      level: '满意度指标.服务对象满意度指标',
      name: '社会和谐',
      target: '稳定',
      actual: '稳定',
      code: 'satisfaction-not-measured 年度指标值',
    },
    { name: '办理件数', target: '按需办理', actual: '办理36件', code: 'target-not-measurable 年度指标值' },
    {
      level: '产出指标.时效指标',
      name: '办理时限',
      target: '年底',
      actual: '12月20日',
      code: 'target-not-measurable 年度指标值',
    },
    {
      level: '效益指标.社会效益指标',
      name: '办事便利',
      target: '明显改善',
      actual: '平均少跑2次',
      code: 'target-not-measurable 年度指标值',
    },
    { name: '培训干部300人', target: '≥300人', actual: '310人', code: 'target-value-in-name 三级指标' },
    { name: '接访次数', target: '210', actual: '252', code: 'unit-missing 年度指标值' },
  ])('$target → $actual: $code', ({ code, ...cells }) => {
    expect(found(cells)).toEqual([code]);
  });
});

describe('cells that say something', () => {
  test.each([
    { name: '宣传品数量', target: '≥3000份', actual: '3200份' },
    { name: '服务天数', target: '全年不少于250天', actual: '256天' },
    { name: '建成系统', target: '1套', actual: '已建成并上线运行' },
    { name: '有效投诉', target: '0次', actual: '未发生' },
    { level: '产出指标.质量指标', name: '验收合格率', target: '100%', actual: '全部合格' },
    { level: '产出指标.质量指标', name: '教材质量', target: '符合国家标准', actual: '符合国家标准' },
    { level: '产出指标.时效指标', name: '完成时间', target: '2024年12月', actual: '2024年12月' },
    { level: '产出指标.时效指标', name: '响应时间', target: '8小时内及时回应', actual: '6.5小时' },
    { level: '产出指标.时效指标', name: '巡检', target: '每季度一次', actual: '四个季度均已巡检' },
    { level: '产出指标.成本指标', name: '采购成本', target: '不超过合同价', actual: '20.9万元' },
    { level: '效益指标.社会效益指标', name: '依法信访', target: '重复信访减少', actual: '重复信访比上年减少12件' },
    { level: '满意度指标.服务对象满意度指标', name: '群众满意度', target: '90%以上', actual: '93.5%' },
    { name: '12345热线办理', target: '≥300件', actual: '320件' },
    { name: '24小时值班点位', target: '≥24个', actual: '24个' },
  ])('$target → $actual', (cells) => {
    expect(found(cells)).toEqual([]);
  });

  test('any count that answers a count in the same unit', () => {
    const row = fc.record({
      wanted: fc.integer({ min: 1, max: 99999 }),
      more: fc.integer({ min: 0, max: 500 }),
      unit: fc.constantFrom(...unitsOfChineseCounts.filter((one) => one !== '年')),
    });
    fc.assert(
      fc.property(row, ({ wanted, more, unit }) => {
        expect(found({ name: '办理数量', target: `≥${wanted}${unit}`, actual: `${wanted + more}${unit}` })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['完成', '已完成', '完成指标', '达成', '实现目标', '完成年度任务'])(
  '%s says only that it was done',
  (text) => {
    expect(saysOnlyDone(text)).toBe(true);
  },
);

test.each(['完成验收', '完成率100%', '按时', '达到国家标准', '基本满意', '达标'])('%s says more', (text) => {
  expect(saysOnlyDone(text)).toBe(false);
});

test.each([
  ['效果显著', true],
  ['明显提升', true],
  ['有效', true],
  ['重复信访明显减少', false],
  ['政府门前秩序良好', false],
  ['符合国家标准', false],
])('%s is a mere judgement: %s', (text, expected) => {
  expect(isOnlyJudgement(text)).toBe(expected);
});

test.each([
  ['2023.1-2023.12', true],
  ['2023年1月至12月', true],
  ['2023.1.1-2023.12.31', true],
  ['2023年末', false],
  ['3-5次', false],
  ['2023年12月底前', false],
])('%s is a period: %s', (text, expected) => {
  expect(isDateRange(text)).toBe(expected);
});

test.each([
  ['指标1：线上核验任务', '1', '线上核验任务'],
  ['指标 12、培训人次', '12', '培训人次'],
  ['指标二：培训人次', '2', '培训人次'],
  ['指标1：', '1', ''],
  ['指标完成率', undefined, '指标完成率'],
])('%s is number %s', (written, number, name) => {
  const label = readLabel(written);
  expect([label.number?.toFixed(), label.name]).toEqual([number, name]);
});

test.each([
  [['产出指标', '时效性'], 'time'],
  [['项目产出', '产出成本'], 'cost'],
  [['成本指标', '经济成本指标'], 'cost'],
  [['满意度指标', '可持续影响指标'], 'satisfaction'],
  [['效益指标', '可持续影响指标'], 'benefit'],
  [['决策', '项目立项'], undefined],
])('%s measures %s', (levels, kind) => {
  expect(rowKind(levels as string[])).toBe(kind);
});

describe('the place is the exact characters', () => {
  const scored = (goal: string, result: string) => {
    const goals = `预期目标: ${goal}\n实际完成情况: ${result}`;
    return scoreForm({
      goals,
      indicators: '产出指标: { 数量指标: [{ 三级指标: 培训班期数, 年度指标值: ≥6期, 实际完成值: 6期, 分值: 90 }] }',
    }).scored;
  };
  const characters = ({ report }: Scored, { place: { file, range } }: Finding) =>
    report.texts.get(file)?.slice(range.start.offset, range.end.offset);

  test('of an amount without its unit', () => {
    const form = scored('全年投入资金50万，培训干部。', '培训310人次，支出50万元。');
    const findings = units.rules.flatMap(({ find }) => find(form));
    expect(findings.map((one) => [one.code, characters(form, one)])).toEqual([['unit-incomplete', '50万']]);
  });

  test('of the second of two sentences', () => {
    const one = '聘请专家讲授新制度，组织到示范单位观摩，对学习成绩开展考核。';
    const again = one.replace('考核', '考试');
    const form = scored(`培训基层干部。${one}${again}`, '培训310人次。');
    expect(goalTextDuplicated.find(form).map((finding) => characters(form, finding))).toEqual([again]);
  });

  test('what the result does not answer is named', () => {
    const goal = '为来访群众提供饮用水，采购防疫物资，慰问受伤的安保队员，支付法律咨询服务费。';
    expect(goalCoverageGap.find(scored(goal, '保障了各项工作有序开展。')).map(({ message }) => message)).toEqual([
      expect.stringContaining('“为来访群众提供饮用水”等 4 项'),
    ]);
  });
});
