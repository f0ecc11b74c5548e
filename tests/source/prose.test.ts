import { describe, expect, test } from 'vitest';
import { read, valuesOf } from './sample.ts';

/** What officers write in their narratives, full of characters that would be slips elsewhere. */
const prose = [
  '全年预算数：1200万元，全年执行数：1146万元，执行率95.5％。',
  '项目名称：这里是正文，不是键；年度：2024。',
  '“十四五”规划确定的“一网通办”工程，完成率１００％。',
  '（一）项目概况：为落实〔2020〕10号文件，开展宣传——效果良好……',
  '购置１号楼设备３台（套），单价≤2.5万元，满意度≥90％。',
  '与上年相比－5％，时间为12:30:45，网址http://example.com/a#b。',
  '执行率为{{执行率}}，得分为{{得分}}。',
  '其中：①培训6场；②印发材料3,200份、折页500张。',
  '　　首行空两格的一段，不必改。',
  '＃2机组与3＃机组已验收，C#程序运行正常。',
];

describe('prose is left alone', () => {
  test.each(prose)('%s', (text) => {
    const file = [
      `预期目标: ${text}`,
      '实际完成情况: 第一行，',
      `  ${text}`,
      `偏差原因分析及改进措施: |`,
      `  ${text}`,
      '  项目名称：甲',
      '  　　首行缩进的一段。',
      `附件:`,
      `  - "${text}"`,
      `接受: [{ 检查: a, 理由: '${text}' }] # ${text}`,
      `# ${text}`,
      '',
    ].join('\n');
    expect(read(file).findings).toEqual([]);
    expect(valuesOf(file)).toMatchObject({ 预期目标: text, 实际完成情况: `第一行， ${text}`, 附件: [text] });
  });

  test('， within { } is prose where no key follows', () => {
    const file = '接受: [{ 检查: a, 理由: 因为甲，所以乙，见附表、附图 }]\n';
    expect(read(file).findings).toEqual([]);
    expect(valuesOf(file)).toEqual({ 接受: [{ 检查: 'a', 理由: '因为甲，所以乙，见附表、附图' }] });
  });

  test.each(['１号楼改造', '３＃泵站', '二〇二四年度', '第３批', '全角ＡＢＣ', '４Ｋ超高清频道建设'])(
    'a name such as %s keeps its digits',
    (text) => {
      expect(read(`项目名称: ${text}\n`).findings).toEqual([]);
    },
  );

  test('“ ” round a part of the text are its own', () => {
    expect(read('项目名称: “雪亮工程”运维\n主管部门: 建设“数字政府”\n地区: “甲”和“乙”\n').findings).toEqual([]);
  });

  test('a longer text in a list keeps its commas', () => {
    expect(read('附件: [为落实文件要求，进一步加强管理，特制定本办法。, 乙]\n').findings).toEqual([]);
  });
});

describe('quoted and block texts are left alone', () => {
  test.each([
    '地区: "１２３％，：－＃“”"\n',
    "地区: '项目名称：甲'\n",
    '地区: >-\n  项目名称：甲\n  －乙\n  ＃丙\n',
    '地区: |\n  \t制表符\n',
    '地区: "甲\n  项目乙：丙"\n',
  ])('%j', (text) => {
    expect(read(text).findings).toEqual([]);
    expect(read(text).value).toBeDefined();
  });
});
