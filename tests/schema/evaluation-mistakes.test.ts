/** Mistakes in an evaluation report: levels, rows and dashes mixed up. Each gives one finding that says what to write. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { goodEvaluation, spoilEvaluation } from './form-text.ts';
import { registry } from './program-schemas.ts';
import { sourceOf } from './source-of.ts';

function findingsIn(text: string): readonly Finding[] {
  return validateMap(registry, '项目支出绩效评价报告.schema.json', sourceOf(text).root).findings;
}

test('rows may stand at the second, third and fourth level', () => {
  expect(findingsIn(goodEvaluation)).toEqual([]);
});

test.each([
  {
    mistake: 'a row named by the level above it',
    passage: '四级指标: 绩效目标明确',
    instead: '三级指标: 绩效目标明确',
    code: 'unknown-key',
    at: '评价指标.项目决策(15).绩效目标(5).目标内容.0.三级指标',
    hint: /^这里的键名是 四级指标$/,
  },
  {
    mistake: 'a row named too deep',
    passage: '二级指标: 数字化页数',
    instead: '四级指标: 数字化页数',
    code: 'unknown-key',
    at: '评价指标.项目绩效.0.四级指标',
    hint: /^这里的键名是 二级指标$/,
  },
  {
    mistake: 'a fifth level',
    passage: '      目标内容:\n',
    instead: '      目标内容:\n        明确性:\n',
    code: 'wrong-type',
    at: '评价指标.项目决策(15).绩效目标(5).目标内容',
    hint: /指标最多四级/,
  },
  {
    mistake: 'a dash before a level’s name',
    passage: '      - { 三级指标: 决策程序规范性, 分值: 10, 得分: 10 }',
    instead: '      - 决策程序:\n          - { 四级指标: 决策程序规范性, 分值: 10, 得分: 10 }',
    code: 'unknown-key',
    at: '评价指标.项目决策(15).决策过程（10）.0.决策程序',
    hint: /级别的名称前不加“- ”/,
  },
  {
    mistake: 'no dash before a row',
    passage: '      - { 三级指标: 决策程序规范性, 分值: 10, 得分: 10 }',
    instead: '      三级指标: 决策程序规范性\n      分值: 10\n      得分: 10',
    code: 'invalid-value',
    at: '评价指标.项目决策(15).决策过程（10）',
    says: /少了“- ”/,
    hint: /“- ”开头的各行/,
  },
  {
    mistake: 'no dash before a row at the deepest level',
    passage:
      '        - { 四级指标: 绩效目标明确, 分值: 3, 得分: 2, 评价意见: 产出质量没有量化。 }\n        - { 四级指标: 绩效目标细化程度, 分值: 2, 得分: 2 }',
    instead: '        四级指标: 绩效目标明确\n        分值: 3',
    code: 'wrong-type',
    at: '评价指标.项目决策(15).绩效目标(5).目标内容',
    hint: /每行以“- ”开头/,
  },
  {
    mistake: 'a weight as a key of its level',
    passage: '  项目决策(15):\n',
    instead: '  项目决策:\n    分值: 15\n',
    code: 'wrong-type',
    at: '评价指标.项目决策.分值',
    hint: /写在名称后面的括号里，如 项目决策\(15\)/,
  },
  {
    mistake: 'a level without anything',
    passage: '  项目绩效:\n    - { 二级指标: 数字化页数, 年度指标值: ≥100000页, 实际完成值: 124413页, 分值: 85 }\n',
    instead: '  项目绩效:\n',
    code: 'empty-value',
    at: '评价指标.项目绩效',
    hint: /没有这类指标时删去这个键/,
  },
  {
    mistake: 'rows without any level',
    passage: goodEvaluation.slice(goodEvaluation.indexOf('评价指标:'), goodEvaluation.indexOf('预期目标完成情况:')),
    instead: '评价指标:\n  - { 一级指标: 项目决策, 分值: 15 }\n',
    code: 'wrong-type',
    at: '评价指标',
    hint: /先写一级指标的名称/,
  },
  {
    mistake: 'the published column name',
    passage: '分值: 3, 得分: 2',
    instead: '分值: 3, 评价得分: 2',
    code: 'unknown-key',
    at: '评价指标.项目决策(15).绩效目标(5).目标内容.0.评价得分',
    hint: /^这里的键名是 得分$/,
  },
  {
    mistake: 'another name for the comment',
    passage: '评价意见: 产出',
    instead: '评价说明: 产出',
    code: 'unknown-key',
    at: '评价指标.项目决策(15).绩效目标(5).目标内容.0.评价说明',
    hint: /^这里的键名是 评价意见$/,
  },
  {
    mistake: 'a comment under the form’s name',
    passage: '实际完成: 124413页',
    instead: '实际完成情况: 124413页',
    code: 'unknown-key',
    at: '预期目标完成情况.0.实际完成情况',
    hint: /^这里的键名是 实际完成$/,
  },
  {
    mistake: 'the cover’s word for the unit',
    passage: '实施单位: 区政府办',
    instead: '项目单位: 区政府办',
    code: 'unknown-key',
    at: '项目单位',
    hint: /^这里的键名是 实施单位$/,
  },
])('$mistake', ({ passage, instead, code, at, says, hint }) => {
  const [finding, ...more] = findingsIn(spoilEvaluation(passage, instead));
  expect(more).toEqual([]);
  expect(finding?.code).toBe(code);
  expect(finding?.place.path.join('.')).toBe(at);
  expect(finding?.hint).toMatch(hint);
  if (says) expect(finding?.message).toMatch(says);
});
