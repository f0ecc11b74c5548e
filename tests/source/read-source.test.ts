import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/source/places.ts';
import { brief, read, sample, valuesOf } from './sample.ts';

describe("the author's file", () => {
  const { value, findings, text } = read(sample);

  test('has nothing to complain of', () => {
    expect(findings).toEqual([]);
    expect(text).toBe(sample);
  });

  test('gives every value as its source text', () => {
    expect(valuesOf(sample)).toMatchObject({
      年度: '2024',
      项目资金: { 当年财政拨款: { 年初预算数: '4', 全年预算数: '4', 全年执行数: '4' } },
      年度总体目标: { 预期目标: '开展信访宣传活动，购置宣传用品。' },
      绩效指标: { 产出指标: { 数量指标: [{ 年度指标值: '≥3000份', 分值: '20' }], 质量指标: [{ 得分: '18' }] } },
    });
  });

  test('knows where each key and value stands', () => {
    const places = value && placesOf(value.root);
    const path = ['绩效指标', '产出指标', '质量指标', 0, '得分'];
    expect(places?.at(path)).toMatchObject({ path, range: { start: { line: 22, column: 13 }, end: { column: 15 } } });
    expect(places?.key(path).range).toMatchObject({ start: { line: 22, column: 9 }, end: { column: 11 } });
    expect(places?.at(['绩效指标', '产出指标', '没有']).path).toEqual(['绩效指标', '产出指标']);
    expect([places?.has(['项目资金']), places?.has(['附件'])]).toEqual([true, false]);
  });
});

describe('values', () => {
  test.each([
    '1.10',
    '0100',
    '1e3',
    '0x10',
    '1_000',
    '12:30:45',
    'true',
    'yes',
    '2024-12-31',
    '123456789012345678901234567890',
    '-0.50',
  ])('%s stays as it is written', (text) => {
    expect(valuesOf(`年度: ${text}\n`)).toEqual({ 年度: text });
  });

  test.each(['年度:', '年度: ~', '年度: null', '年度: # 备注'])('"%s" is printed blank', (text) => {
    expect(valuesOf(`${text}\n`)).toEqual({ 年度: null });
    const [entry] = read(`${text}\n`).value?.root.entries ?? [];
    expect(entry?.value).toMatchObject({ kind: 'scalar', style: 'empty', text: '' });
  });

  test('"" and "null" in quotes are texts', () => {
    expect(valuesOf('年度: ""\n地区: "null"\n')).toEqual({ 年度: '', 地区: 'null' });
  });

  test('the style of each scalar is told', () => {
    const { value } = read('年度: 1\n地区: "1"\n附件: |\n  1\n');
    expect(value?.root.entries.map((entry) => entry.value)).toMatchObject([
      { style: 'plain' },
      { style: 'quoted' },
      { style: 'block', text: '1\n' },
    ]);
  });

  test('texts over several lines, with Windows line ends and without', () => {
    const text = '预期目标: |\n  甲\n\n  乙\n实际完成情况: 丙\n  丁\n地区: "戊\n  己"\n';
    const expected = { 预期目标: '甲\n\n乙\n', 实际完成情况: '丙 丁', 地区: '戊 己' };
    expect(valuesOf(text)).toEqual(expected);
    expect(valuesOf(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('__proto__ is a key like any other', () => {
    const { value } = read('__proto__: 甲\n');
    expect(value?.root.entries.map((entry) => entry.key)).toEqual(['__proto__']);
  });
});

describe('keys', () => {
  test('a key written twice is one error, names the first, and the first counts', () => {
    const { findings } = read('年度: 2024\n地区: 甲\n年度: 2023\n');
    expect(findings.map(brief)).toEqual(['duplicate-key 3:1-3']);
    expect(findings[0]?.related?.[0]?.place.range.start).toMatchObject({ line: 1, column: 1 });
    expect(valuesOf('年度: 2024\n年度: 2023\n')).toEqual({ 年度: '2024' });
  });

  test('the same key in two list items is no duplicate', () => {
    expect(read('接受:\n  - 检查: a\n  - 检查: b\n').findings).toEqual([]);
  });

  test.each([
    { text: '<<: { 年度: 1 }\n', expected: ['merge-key 1:1-3'] },
    { text: ': 甲\n', expected: ['key-missing 1:1-1'] },
    { text: '[年度]: 甲\n', expected: ['key-not-text 1:1-5'] },
    { text: '年度: *甲\n', expected: ['alias-not-allowed 1:5-7'] },
    { text: '年度: &甲 1\n地区: *甲\n', expected: ['alias-not-allowed 1:5-7', 'alias-not-allowed 2:5-7'] },
    { text: '年度: !!int 5\n', expected: ['tag-not-allowed 1:5-10'] },
    { text: '年度: !重要 5\n', expected: ['tag-not-allowed 1:5-6', 'unexpected-text 1:6-8'] },
  ])('$text is refused', ({ text, expected }) => {
    const { value, findings } = read(text);
    expect(value).toBeUndefined();
    expect(findings.map(brief).slice(0, 1)).toEqual(expected.slice(0, 1));
    expect(findings.every((one) => one.severity === 'error')).toBe(true);
  });
});

describe('what is no report at all', () => {
  test.each(['', '\n\n', '# 只有备注\n', '---\n', '\ufeff'])('%j is an empty file', (text) => {
    expect(read(text)).toMatchObject({ value: undefined, findings: [{ code: 'file-empty', severity: 'error' }] });
  });

  test.each(['只是一段文字。\n', '- 甲\n- 乙\n', '"甲"\n', '[1, 2]\n'])('%j is no list of keys', (text) => {
    expect(read(text)).toMatchObject({ value: undefined, findings: [{ code: 'root-not-map' }] });
  });

  test('one file holds one report', () => {
    expect(read('年度: 1\n---\n年度: 2\n').findings.map(brief)).toEqual(['multiple-documents 2:1-4']);
    expect(read('---\n年度: 1\n').findings).toEqual([]);
  });
});

test('a warning for a name that YAML takes for a remark, none for a remark', () => {
  const { value, findings } = read('预期目标: 改造 #2 机组\n地区: 北京 #示例值\n年度: 2024 # 2 年\n');
  expect(findings.map(brief)).toEqual(['text-cut-by-hash 1:10-11']);
  expect(findings[0]?.severity).toBe('warning');
  expect(value).toBeDefined();
});

test('a warning for a remark that is none, because it stands in a text under |', () => {
  const { value, findings } = read('预期目标: |- # 备注\n  已按规定交回。 # 示例值\n  用C#和1#楼。\n地区: 甲\n');
  expect(findings.map(brief)).toEqual(['remark-in-text 2:11-16']);
  expect(findings[0]?.severity).toBe('warning');
  expect(value).toBeDefined();
});

test('the findings carry the path of the value that they stand in', () => {
  const { findings } = read('绩效指标:\n  产出指标:\n    数量指标:\n      - 三级指标：甲\n        分值: ２０\n');
  expect(findings.map((one) => one.place.path)).toEqual([
    ['绩效指标', '产出指标', '数量指标', 0, '三级指标'],
    ['绩效指标', '产出指标', '数量指标', 0, '分值'],
  ]);
});
