/** Officers' mistakes: each gives one finding, at the key or value that is wrong, in words that say what to do. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { goodForm, spoil } from './form-text.ts';
import { registry } from './program-schemas.ts';
import { sourceOf } from './source-of.ts';

const formSchema = '项目支出绩效自评表.schema.json';

function findingsIn(text: string, schema = formSchema): readonly Finding[] {
  return validateMap(registry, schema, sourceOf(text).root).findings;
}

/** As a user sees it: the code and the underlined text. */
function seen(text: string, schema = formSchema): string[] {
  return findingsIn(text, schema).map(({ code, place: { range } }) => {
    return `${code} “${text.slice(range.start.offset, range.end.offset).split('\n')[0]}”`;
  });
}

test('the form that the mistakes are made in has none', () => {
  expect(findingsIn(goodForm)).toEqual([]);
});

describe('keys', () => {
  test('a misspelt key is named with the nearest valid one, and is not missing as well', () => {
    const [finding, ...more] = findingsIn(spoil('实施单位:', '实施单为:'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'unknown-key',
      severity: 'error',
      message: '“项目支出绩效自评表”里没有“实施单为”这个键',
      hint: '是否想写 实施单位？',
      expected: '实施单位',
      actual: '实施单为',
      place: { path: ['实施单为'], range: { start: { line: 6, column: 1 }, end: { line: 6, column: 5 } } },
    });
  });

  test('a name from another region’s form is translated', () => {
    const [finding, ...more] = findingsIn(spoil('年度指标值: ≥3000份', '预期指标值: ≥3000份'));
    expect(more).toEqual([]);
    expect(finding?.hint).toBe('这里的键名是 年度指标值');
    expect(finding?.place.path).toEqual(['绩效指标', '产出指标', '数量指标', 0, '预期指标值']);
  });

  test.each([
    [
      '项目资金:\n',
      '项目资金:\n  年初预算数: 4\n',
      '年初预算数 应写在 年度资金总额、当年财政拨款、上年结转资金 的下面，注意缩进',
    ],
    ['总分:\n', '总分:\n部门名称: 某局\n', '部门名称 要写在同一文件夹的 部门.yaml 里'],
    ['全年执行数: 3.99', '全年执行数: 3,990.5', '花括号里的逗号用来隔开各个键；数字里不要写逗号，逗号后空一格'],
    ['  预期目标:', '  阶段性安排: 无\n  预期目标:', '这里可以写：预期目标、实际完成情况、总体完成率'],
  ])('%j → %j: %s', (passage, replacement, hint) => {
    const findings = findingsIn(spoil(passage, replacement));
    expect(findings.map((one) => [one.code, one.hint])).toEqual([['unknown-key', hint]]);
  });

  test('missing keys are named at the key of their parent, all in one finding', () => {
    const text = spoil(', 实际完成值: 3200份, 分值: 20 }', ' }').replace('实施单位: 北京市丰台区信访办公室\n', '');
    const [form, row, ...more] = findingsIn(text);
    expect(more).toEqual([]);
    expect(form).toMatchObject({
      code: 'missing-key',
      message: '“项目支出绩效自评表”缺少：实施单位',
      hint: '请补上，如 实施单位: 北京市丰台区信访办公室；实施单位 也可以写在同一文件夹的 部门.yaml 里，供各文件沿用',
      place: { path: [], range: { start: { line: 1 } } },
    });
    expect(row).toMatchObject({
      code: 'missing-key',
      message: '“绩效指标.产出指标.数量指标.1”（三级指标）缺少：实际完成值、分值',
      expected: '实际完成值、分值',
      place: { path: ['绩效指标', '产出指标', '数量指标', 0] },
    });
  });

  test('keys under a map that was left out are missing at that map’s key', () => {
    const [finding] = findingsIn(spoil('  实际完成情况: 开展宣传活动6场，发放宣传品3200份。\n', ''));
    expect(finding).toMatchObject({ code: 'missing-key', expected: '实际完成情况', place: { path: ['年度总体目标'] } });
    expect(finding?.place.range.start).toMatchObject({ line: 10, column: 1 });
  });
});

describe('shapes', () => {
  test.each([
    // level 2 left out: the list stands directly under level 1
    [
      '  效益指标:\n    经济效益指标: 不涉及\n    社会效益指标:\n',
      '  效益指标:\n',
      'wrong-type',
      /应为一组键.*现为列表/,
      /加一行二级指标的名称/,
    ],
    // a level-3 row as a map instead of a list item
    [
      '      - { 三级指标: 发放宣传品数量',
      '        { 三级指标: 发放宣传品数量',
      'wrong-type',
      /数量指标”应为列表.*现为一组键/,
      /以“- ”开头/,
    ],
    // only the name in the list
    [
      '{ 三级指标: 群众满意度, 年度指标值: 90%以上, 实际完成值: , 分值: 10 }',
      '群众满意度',
      'wrong-type',
      /服务对象满意度指标\.1”.*现为文字“群众满意度”/,
      /写成一组键/,
    ],
    // a weight that belongs to a level or a row
    [
      '绩效指标:\n',
      '绩效指标:\n  分值: 90\n',
      'wrong-type',
      /绩效指标\.分值”.*现为文字“90”/,
      /分值、得分写在一级指标或三级指标的下面/,
    ],
    [
      '经济效益指标: 不涉及',
      '经济效益指标: 无',
      'not-allowed-value',
      /应为列表（每行以“- ”开头），或不涉及，现为“无”/,
      /不适用时写 不涉及/,
    ],
    ['经济效益指标: 不涉及', '经济效益指标:', 'empty-value', /冒号后面没有内容/, /不适用时写 不涉及/],
    [
      '  满意度指标:\n    服务对象满意度指标:\n      - { 三级指标: 群众满意度, 年度指标值: 90%以上, 实际完成值: , 分值: 10 }\n',
      '  满意度指标:\n',
      'empty-value',
      /满意度指标”冒号后面没有内容/,
      /没有这类指标时删去这个键/,
    ],
    [
      '预期目标: 开展信访宣传活动，购置宣传用品。',
      '预期目标:\n    一: 开展宣传',
      'wrong-type',
      /预期目标”应为文字，现为一组键/,
      /放在引号里/,
    ],
    [
      '预期目标: 开展信访宣传活动，购置宣传用品。',
      '预期目标: [开展宣传]',
      'wrong-type',
      /预期目标”应为文字，现为列表/,
      /在键后写 \|/,
    ],
    [
      '  上年结转资金:\n',
      '  上年结转资金: 3\n',
      'wrong-type',
      /上年结转资金”应为一组键.*现为文字“3”/,
      /如 上年结转资金: \{ 年初预算数: 4/,
    ],
    ['附件: [照片/*.jpg]', '附件: 照片.jpg', 'wrong-type', /附件”应为列表.*现为文字“照片\.jpg”/, /如 附件: \[/],
    ['计分: 正向', '计分: [正向]', 'wrong-type', /计分”应为正向、.*现为列表/, /如 计分: 反向/],
    ['2024年度区信访办信访宣传项目经费', '', 'empty-value', /项目名称”冒号后面没有内容/, /如 项目名称: /],
    ['2024年度区信访办信访宣传项目经费', '" "', 'empty-value', /项目名称”引号里没有内容/, /写上内容/],
  ])('%j → %j is one %s', (passage, replacement, code, message, hint) => {
    const findings = findingsIn(spoil(passage, replacement));
    expect(findings.map((one) => one.code)).toEqual([code]);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.hint).toMatch(hint);
  });
});

describe('values', () => {
  test.each([
    ['分值: 20 }', '分值: 20分 }', 'bad-score “20分”'],
    ['得分: 18\n', '得分: 90%\n', 'score-has-percent-sign “90%”'],
    ['年初预算数: 4,', '年初预算数: 四万,', 'bad-amount “四万”'],
    ['年初预算数: 4,', '年初预算数: -4,', 'bad-amount “-4”'],
    ['2025年3月5日', '2025年2月29日', 'bad-date “2025年2月29日”'],
    ['年度: 2024\n', '年度: 24\n', 'bad-format “24”'],
    ['年度: 2024\n', '年度: 2024年\n', 'bad-format “2024年”'],
    ['计分: 正向', '计分: 正相', 'not-allowed-value “正相”'],
    ['方式: 截断', '方式: 去尾', 'not-allowed-value “去尾”'],
    ['位数: 3', '位数: 三', 'bad-format “三”'],
    ['位数: 3', '位数: 3, 步长: 0.5', 'invalid-value “总分”'],
    ['总分: { 位数: 3, 方式: 截断 }', '金额: { 方式: 截断 }', 'invalid-value “金额”'],
    ['检查: all-full-score', '检查: 全部满分', 'bad-format “全部满分”'],
    ['分档: [{ 条件: ≥90%, 得分: 18 }, { 条件: 其他, 得分: 10 }]', '分档: []', 'too-few-items “分档”'],
    ['总分:\n', '总分: 优\n', 'bad-score “优”'],
  ])('%j → %j gives %s', (passage, replacement, expected) => {
    expect(seen(spoil(passage, replacement))).toEqual([expected]);
  });

  test('a wrong word is answered with the nearest right one', () => {
    const [finding] = findingsIn(spoil('计分: 正向', '计分: 正相'));
    expect(finding).toMatchObject({
      message:
        '“绩效指标.效益指标.社会效益指标.1.计分”应为正向、反向、达标、定性、评分之一，或一组键（下一行缩进，写“键: 值”），现为“正相”',
      hint: '是否想写 正向？',
      actual: '正相',
    });
  });

  test('no message speaks of schemas', () => {
    const spoilt = goodForm.replaceAll(/: [^\n{[]+$/gm, ': [x]');
    const findings = findingsIn(spoilt);
    expect(findings.length).toBeGreaterThan(10);
    for (const { message, hint } of findings) {
      expect(`${message}${hint}`).not.toMatch(/must|schema|undefined|null|object|NaN|type|property/);
    }
  });
});

describe('部门.yaml and pack.yaml', () => {
  test.each([
    ['部门.schema.json', '主管部们: 信访办\n', 'unknown-key “主管部们”'],
    ['部门.schema.json', '字体: { 黑体: simhei.exe }\n', 'bad-format “simhei.exe”'],
    ['部门.schema.json', '年度:\n', 'empty-value “年度”'],
    ['地区包.schema.json', '名称: 某市\n满分: 一百\n', 'bad-score “一百”'],
    ['地区包.schema.json', '名称: 某市\n继承: ../national\n', 'bad-format “../national”'],
    ['地区包.schema.json', '满分: 100\n', 'missing-key “”'],
    ['地区包.schema.json', '名称: 某市\n定性档次: [{ 名称: 好, 下限: 80 }]\n', 'bad-percent “80”'],
    ['地区包.schema.json', '名称: 某市\n表单: { 项目支出绩效自评表: { 方向: 竖向 } }\n', 'not-allowed-value “竖向”'],
  ])('%s: %j gives %s', (schema, text, expected) => {
    expect(seen(text, schema)).toEqual([expected]);
  });
});
