/** The published table of seed 002: exactly what DOMAIN.md §6.3 lists of it, and nothing else. */
import { expect, test } from 'vitest';
import { check } from '../../src/checks/index.ts';
import type { Finding } from '../../src/core/finding.ts';
import { scoreEvaluation } from '../scoring/evaluated.ts';
import { f3 } from '../scoring/f3.ts';

const findingsOf = (indicators: string, more = ''): Finding[] => check(scoreEvaluation({ indicators, more }).scored);
const seen = ({ severity, code, place }: Finding) => `${severity} ${code} ${place.path.slice(2).join('/')}`;

test('three contradictions, one name thrice, two fragments, three sentences for names, the old word for the grade', () => {
  const findings = findingsOf(f3, '总分: 93.5\n等级: 优秀');
  expect(findings.map(seen).sort()).toEqual(
    [
      'error score-comment-contradiction 绩效目标 (5)/目标内容/0/评价意见', // D002-31
      'error score-comment-contradiction 项目实施 (15)/组织机构/1/评价意见', // D002-32
      'error score-comment-contradiction 项目实施 (15)/制度建设/0/评价意见', // D002-33
      'info indicator-label-repeated 项目产出 (30)/产出质量/0/四级指标', // D002-37
      'info comment-fragment 项目效果 (25)/经济效益/0/评价意见', // D002-38
      'info comment-fragment 项目效果 (25)/社会效益/0/评价意见', // D002-38
      'warning indicator-name-too-long 项目效果 (25)/经济效益/0/四级指标', // D002-39
      'warning indicator-name-too-long 项目效果 (25)/社会效益/0/四级指标', // D002-39
      'warning indicator-name-too-long 项目效果 (25)/可持续影响/0/四级指标', // D002-39
      'warning grade-label-nonstandard ', // D002-30
      // The document's half-width commas in three comments; DOMAIN.md does not list them.
      'warning punctuation-width-mixed 项目资金 (15)/财务管理/2/评价意见',
      'warning punctuation-width-mixed 项目产出 (30)/产出数量/0/评价意见',
      'warning punctuation-width-mixed 项目产出 (30)/产出质量/0/评价意见',
    ].sort(),
  );
});

test('the messages quote the points and the words that do not fit', () => {
  const messages = findingsOf(f3)
    .filter(({ code }) => code === 'score-comment-contradiction')
    .map(({ message }) => message);
  expect(messages).toEqual([
    '“绩效目标明确”得了满分 3，评价意见却说“不够明确”',
    '“项目管理执行机构人员分工明确性”得了满分 2，评价意见却说“不够明确”',
    '“项目管理制度的健全性”得 1.5，是分值 2 的 75%，评价意见却说“未建立”',
  ]);
});

test.each([
  {
    what: 'a row of another weight: its level says 5, and the table 101',
    from: '四级指标: 绩效目标明确, 分值: 3',
    to: '四级指标: 绩效目标明确, 分值: 4',
    codes: ['weight-sum-not-100', 'level1-weight-mismatch'],
    says: '“绩效目标”的名称后面写 5 分，下面各级分值之和为 6',
  },
  {
    what: 'a level of another weight',
    from: '项目产出 (30):',
    to: '项目产出 (31):',
    codes: ['level1-weight-mismatch'],
    says: '“项目产出”的名称后面写 31 分，下面各级分值之和为 30',
  },
])('$what', ({ from, to, codes, says }) => {
  const before = findingsOf(f3).map(({ code }) => code);
  const after = findingsOf(f3.replace(from, to));
  const added = after.map(({ code }) => code).filter((code) => !before.includes(code));
  expect(added).toEqual(codes);
  expect(after.map(({ message }) => message)).toContain(says);
});
