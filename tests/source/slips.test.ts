import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { brief, fixesOf, read, sample, valuesOf } from './sample.ts';
import { singleSlips } from './single-slips.ts';

describe('one slip of the keyboard in the author’s file', () => {
  test.each(singleSlips)('$name', ({ from, to, finding, mended = from }) => {
    expect(sample.split(from)).toHaveLength(2);
    const text = sample.replace(from, () => to);
    const { value, findings } = read(text);
    expect(findings.map(brief)).toEqual([finding]);
    expect(findings[0]).toMatchObject({ severity: 'error', message: /./, hint: /./ });
    expect(value).toBeDefined();
    expect(applyEdits(text, fixesOf(findings))).toBe(sample.replace(from, () => mended));
    expect(read(applyEdits(text, fixesOf(findings))).findings).toEqual([]);
  });
});

describe('slips in lists', () => {
  test.each([
    { text: '附件: [甲.yaml，乙.yaml]\n', finding: 'full-width-comma 1:12-13', mended: '附件: [甲.yaml, 乙.yaml]\n' },
    { text: '附件: [甲.yaml、乙.yaml]\n', finding: 'full-width-comma 1:12-13', mended: '附件: [甲.yaml, 乙.yaml]\n' },
    { text: '附件: ["甲"，"乙"]\n', finding: 'full-width-comma 1:9-10', mended: '附件: ["甲", "乙"]\n' },
    {
      text: '附件: [{ 检查: a }，{ 检查: b }]\n',
      finding: 'full-width-comma 1:15-16',
      mended: '附件: [{ 检查: a }, { 检查: b }]\n',
    },
    { text: '附件:\n  -甲.yaml\n', finding: 'dash-without-space 2:3-4', mended: '附件:\n  - 甲.yaml\n' },
    { text: '附件:\n  — 甲.yaml\n', finding: 'full-width-dash 2:3-4', mended: '附件:\n  - 甲.yaml\n' },
    { text: '附件:\n  -　甲.yaml\n', finding: 'dash-without-space 2:3-4', mended: '附件:\n  - 甲.yaml\n' },
    { text: '附件: ［甲.yaml]\n', finding: 'full-width-brackets 1:5-6', mended: '附件: [甲.yaml]\n' },
  ])('$text', ({ text, finding, mended }) => {
    const { findings } = read(text);
    expect(findings.map(brief)).toEqual([finding]);
    expect(applyEdits(text, fixesOf(findings))).toBe(mended);
    expect(read(mended).findings).toEqual([]);
  });
});

describe('the keys of a mended list item line up', () => {
  test.each([
    {
      name: 'seen as wide as on the screen',
      text: '接受:\n  － 检查: a\n     理由: 甲\n',
      mended: '接受:\n  -  检查: a\n     理由: 甲\n',
    },
    {
      name: 'counted in characters',
      text: '接受:\n  － 检查: a\n    理由: 甲\n',
      mended: '接受:\n  - 检查: a\n    理由: 甲\n',
    },
    {
      name: 'without a blank, on the screen',
      text: '接受:\n  －检查: a\n    理由: 甲\n',
      mended: '接受:\n  - 检查: a\n    理由: 甲\n',
    },
    {
      name: 'without a blank, in characters',
      text: '接受:\n  －检查: a\n   理由: 甲\n',
      mended: '接受:\n  - 检查: a\n    理由: 甲\n',
    },
    { name: 'behind a tab', text: '接受:\n  -\t检查: a\n    理由: 甲\n', mended: '接受:\n  - 检查: a\n    理由: 甲\n' },
  ])('$name', ({ text, mended }) => {
    const { findings } = read(text);
    expect(findings).toHaveLength(1);
    expect(applyEdits(text, fixesOf(findings))).toBe(mended);
    expect(valuesOf(text)).toEqual({ 接受: [{ 检查: 'a', 理由: '甲' }] });
  });
});

describe('indentation snaps to the siblings', () => {
  const values = { 项目资金: { 当年财政拨款: { 年初预算数: '4' }, 上年结转资金: '5' }, 年度: '2024' };

  test.each([
    { name: 'tabs only', text: '项目资金:\n\t当年财政拨款:\n\t\t年初预算数: 4\n\t上年结转资金: 5\n年度: 2024\n' },
    {
      name: 'a tab of 4 among blanks',
      text: '项目资金:\n    当年财政拨款:\n\t\t年初预算数: 4\n\t上年结转资金: 5\n年度: 2024\n',
    },
    {
      name: 'a tab of 2 among blanks',
      text: '项目资金:\n\t当年财政拨款:\n    年初预算数: 4\n  上年结转资金: 5\n年度: 2024\n',
    },
    {
      name: 'full-width blanks',
      text: '项目资金:\n　当年财政拨款:\n　　年初预算数: 4\n　上年结转资金: 5\n年度: 2024\n',
    },
    {
      name: 'a mixture',
      text: '项目资金:\n  当年财政拨款:\n　\u00a0\u00a0年初预算数: 4\n　上年结转资金: 5\n年度: 2024\n',
    },
  ])('$name', ({ text }) => {
    expect(valuesOf(text)).toEqual(values);
    const { findings } = read(text);
    expect(read(applyEdits(text, fixesOf(findings))).findings).toEqual([]);
  });

  test('full-width paragraphs under | are indented and keep their text', () => {
    expect(valuesOf('预期目标: |\n　　第一段。\n　　第二段。\n地区: 甲\n')).toEqual({
      预期目标: '第一段。\n第二段。\n',
      地区: '甲',
    });
  });
});

test('twelve different slips in one file are twelve findings of one run, each at its place', () => {
  const text = [
    '文种：项目支出绩效自评表',
    '地区:北京市',
    '年度: ２０２４',
    '年度: 2024',
    '项目名称: “信访宣传项目”',
    '主管部门: 信访办 ＃ 备注',
    '项目资金:',
    '　　当年财政拨款: { 年初预算数: 4, 全年预算数: 4 }',
    '年度总体目标:',
    '\t预期目标: 执行率为｛｛执行率｝｝',
    '绩效指标:',
    '  产出指标:',
    '    数量指标:',
    '      － 三级指标: 发放数量',
    '        实际完成值: 98％',
    '附件: [甲.yaml，乙.yaml]',
    '',
  ].join('\n');
  const { value, findings } = read(text);
  expect(findings.map(brief)).toEqual([
    'full-width-colon 1:3-4',
    'colon-without-space 2:3-4',
    'full-width-digits 3:5-9',
    'duplicate-key 4:1-3',
    'curly-quotes 5:7-15',
    'full-width-hash 6:11-12',
    'full-width-indent 8:1-3',
    'tab-indent 10:1-2',
    'full-width-braces 10:12-19',
    'full-width-dash 14:7-8',
    'full-width-percent 15:18-19',
    'full-width-comma 16:12-13',
  ]);
  expect(value).toBeDefined();
  const mended = applyEdits(text, fixesOf(findings));
  expect(read(mended).findings.map(brief)).toEqual(['duplicate-key 4:1-3']);
});

test('a dash is mended before what stands behind it is judged: the bracket ends the text, not the line', () => {
  const text = '数量指标:\n  －{ 三级指标: 甲, 年度指标值: >3000份, 分值: 20 }\n';
  const { findings } = read(text);
  expect(findings.map(brief)).toEqual(['full-width-dash 2:3-4', 'value-needs-quotes 2:22-23']);
  expect(applyEdits(text, fixesOf(findings))).toBe(
    '数量指标:\n  - { 三级指标: 甲, 年度指标值: ">3000份", 分值: 20 }\n',
  );
});
