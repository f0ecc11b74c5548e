/** The narrative: what an author writes under the outline's headings is what the page prints, in the outline's order. */
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import { type Finding, fileStart } from '../../src/core/finding.ts';
import { printNarrative } from '../../src/scoring/narrative/print-narrative.ts';
import type { PrintedMap } from '../../src/scoring/scored.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { narrativeFaults, outlined, outlineOf, readNarrative } from './narrative-of.ts';

const place = fileStart('x.yaml');
const text = (said: string) => ({ text: said, place });
const underlined = (whole: string, { place: { range } }: Finding) => whole.slice(range.start.offset, range.end.offset);

const outline = outlineOf(
  { title: '基本情况', children: ['项目概况', '项目绩效目标'] },
  { title: '综合评价情况及评价结论', table: '评价指标' },
  { title: '有关建议', open: false, required: false },
);

const whole = `基本情况:
  总述: 本项目由某市信访局实施。
  项目概况: |
    第一段。
    第一段还有一行。

    第二段。
  项目绩效目标:
综合评价情况及评价结论: 得分见表。
`;

describe('what is printed', () => {
  test('headings and paragraphs in order; a blank line parts paragraphs; an empty heading stands alone', () => {
    const { sections, findings } = readNarrative(whole, outline, { tables: [] });
    expect(findings).toEqual([]);
    expect(outlined(sections)).toEqual([
      '# 基本情况',
      '本项目由某市信访局实施。',
      '## 项目概况',
      '第一段。\n第一段还有一行。',
      '第二段。',
      '## 项目绩效目标',
      '# 综合评价情况及评价结论',
      '得分见表。',
    ]);
  });

  test('the flat list says one thing a row', () => {
    const { sections } = readNarrative(whole, outline);
    const rows = printNarrative(sections, { 评价指标: { 评价指标: [], 总分: text('93.5') } });
    expect(rows.map((row) => Object.keys(row).join('、'))).toEqual([
      '一级标题',
      '段落',
      '二级标题',
      '段落',
      '段落',
      '二级标题',
      '一级标题',
      '段落',
      '评价指标、总分',
    ]);
    expect(rows[2]?.二级标题).toMatchObject({ text: '项目概况', place: { range: { start: { line: 11 } } } });
    expect(rows[4]?.段落).toMatchObject({ text: '第二段。', place: { range: { start: { line: 15, column: 7 } } } });
  });

  test('the outline gives the order; an own heading follows the one that it was written behind', () => {
    const { sections } = readNarrative('有关建议: 无。\n自己的一节: 甲。\n基本情况: 乙。\n另一节: 丙。', outline);
    expect(outlined(sections)).toEqual([
      '# 基本情况',
      '乙。',
      '# 另一节 (own)',
      '丙。',
      '# 有关建议',
      '无。',
      '# 自己的一节 (own)',
      '甲。',
    ]);
  });

  test('without an outline every heading is the author’s, four levels deep', () => {
    const { sections, findings } = readNarrative('甲:\n  乙:\n    丙:\n      丁: 戊。', undefined);
    expect(outlined(sections)).toEqual(['# 甲 (own)', '## 乙 (own)', '### 丙 (own)', '#### 丁 (own)', '戊。']);
    expect(findings).toEqual([]);
  });

  test('a near miss is told with what was meant; another word of the right length is not', () => {
    const { sections } = readNarrative('基本情况:\n  项目概貌: 甲。\n  组织实施: 乙。', outline);
    expect(sections[0]?.children.map(({ title, meant }) => [title, meant])).toEqual([
      ['项目概貌', '项目概况'],
      ['组织实施', undefined],
    ]);
  });

  test('where headings may be added, a title that only resembles one is the author’s; elsewhere it is a slip', () => {
    const meant = (open: boolean) => {
      const known = outlineOf({ title: '控制评价', open, children: ['项目管理情况'] });
      return readNarrative('控制评价:\n  项目组织情况: 甲。', known).sections[0]?.children[0]?.meant;
    };
    expect([meant(true), meant(false)]).toEqual([undefined, '项目管理情况']);
  });

  test('of a short title no letter may differ', () => {
    const known = outlineOf({ title: '有关建议', aliases: ['建议'] });
    expect(readNarrative('建设: 甲。\n建议: 乙。', known).sections.map(({ meant }) => meant)).toEqual([
      undefined,
      '有关建议',
    ]);
  });

  test('an alias means the heading', () => {
    const known = outlineOf({ title: '有关建议', aliases: ['建议'] });
    expect(readNarrative('建议: 无。', known).sections[0]).toMatchObject({ isOwn: true, meant: '有关建议' });
  });
});

describe('typed numbers', () => {
  test.each([
    ['一、基本情况', '一、'],
    ['（一）项目概况', '（一）'],
    ['(2)项目概况', '(2)'],
    ['1.项目概况', '1.'],
    ['"3、项目概况"', '3、'],
    ['第一部分 基本情况', '第一部分 '],
    ['①项目概况', '①'],
  ])('%s: told, and mended by --fix', (key, number) => {
    const { findings, sections, text: before } = readNarrative(`${key}: 甲。`, undefined);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error heading-number-typed']);
    const [finding] = findings;
    if (finding === undefined) return;
    expect(underlined(before, finding)).toBe(key);
    const bare = key.replaceAll('"', '').slice(number.length);
    expect(sections[0]?.title).toBe(bare);
    const mended = applyEdits(before, finding.fix ?? []);
    expect(mended).toBe(before.replace(number, ''));
  });

  test.each(['1.5万元以上的支出', '三公经费', '2024年工作', '一体化平台', '第一党支部'])('%s has none', (title) => {
    const { findings, sections } = readNarrative(`${title}: 甲。`, undefined);
    expect(findings).toEqual([]);
    expect(sections[0]?.title).toBe(title);
  });

  test('with its number a heading is still the outline’s', () => {
    const { sections } = readNarrative('一、基本情况:\n  （二）项目绩效目标: 甲。', outline);
    expect(outlined(sections)).toEqual(['# 基本情况', '## 项目绩效目标', '甲。']);
  });
});

describe('quotes', () => {
  const printed: PrintedMap = {
    总分: { ...text('93.5'), figure: { value: new Decimal('93.5'), unit: '分' } },
    执行率: text('100%'),
  };

  test('are filled in every paragraph', () => {
    const { sections, findings } = readNarrative('甲: |\n  得{{总分}}分。\n\n  执行率{{执行率}}。', undefined, {
      printed,
    });
    expect(findings).toEqual([]);
    expect(outlined(sections).slice(1)).toEqual(['得93.5分。', '执行率100%。']);
  });

  test('the same slip in two paragraphs is two findings, each at its own characters', () => {
    const { findings, text: said } = readNarrative('甲: |\n  得{{总份}}分。\n\n  又{{总份}}分，{{总份}}。', undefined, {
      printed,
    });
    expect(findings.map(({ hint }) => hint)).toEqual(Array(3).fill('是否想写 {{总分}}？'));
    expect(findings.map((one) => underlined(said, one))).toEqual(Array(3).fill('{{总份}}'));
    expect(findings.map(({ place: { range } }) => [range.start.line, range.start.column])).toEqual([
      [10, 6],
      [12, 6],
      [12, 14],
    ]);
  });
});

test('long prose takes time in proportion', () => {
  const paragraph = `得{{总分}}分。${' '.repeat(50)}`;
  const printed: PrintedMap = { 总分: text('93.5') };
  const begun = performance.now();
  const { sections, findings } = readNarrative(`甲: |\n${`  ${paragraph}\n\n`.repeat(20_000)}`, undefined, { printed });
  const blanks = readNarrative(`甲: "${' '.repeat(1_000_000)}{{${'总 '.repeat(100_000)}}}"`, undefined, { printed });
  expect(performance.now() - begun).toBeLessThan(5000);
  expect([sections[0]?.blocks.length, findings.length]).toEqual([20_000, 0]);
  expect(blanks.findings.map(({ code }) => code)).toEqual(['unknown-quote']);
});

describe('tables', () => {
  const more = '预期目标完成情况:\n  - { 目标: 甲, 预期目标: 乙, 实际完成: 丙 }\n';

  test('a paragraph that is nothing but its name places a table', () => {
    const { sections, findings } = readNarrative('甲: |\n  见下表。\n\n  {{ 评价指标 }}\n\n  表后。', undefined);
    expect(findings).toEqual([]);
    expect(outlined(sections)).toEqual(['# 甲 (own)', '见下表。', '《评价指标》', '表后。']);
  });

  test('the outline places it behind all that stands in its section, unless the author did', () => {
    const below = '综合评价情况及评价结论:\n  总述: 甲。\n  结论: 乙。';
    expect(outlined(readNarrative(below, outline).sections).slice(-2)).toEqual(['乙。', '《评价指标》']);
    const authored = readNarrative(`基本情况: "{{评价指标}}"\n${below}`, outline);
    expect(authored.findings).toEqual([]);
    expect(outlined(authored.sections).filter((line) => line === '《评价指标》')).toHaveLength(1);
    expect(outlined(authored.sections)[1]).toBe('《评价指标》');
  });

  test('a second one, and one that there is no data for, are told and left out', () => {
    const twice = readNarrative('甲: "{{评价指标}}"\n乙: "{{评价指标}}"', undefined);
    expect(twice.findings).toMatchObject([
      { code: 'table-placed-twice', related: [{ place: { range: { start: { line: 9 } } } }] },
    ]);
    expect(twice.findings.map((one) => underlined(twice.text, one))).toEqual(['{{评价指标}}']);
    expect(outlined(twice.sections)).toEqual(['# 甲 (own)', '《评价指标》', '# 乙 (own)']);
    const missing = readNarrative('甲: "{{评价指标}}"', undefined, { tables: [] });
    expect(missing.findings).toMatchObject([{ code: 'table-without-data', severity: 'error' }]);
    expect(outlined(missing.sections)).toEqual(['# 甲 (own)']);
  });

  test('one that would be lost, because its section was left out, is told', () => {
    const optional = outlineOf('基本情况', { title: '目标完成情况', required: false, table: '预期目标完成情况' });
    const { findings } = readNarrative('基本情况: 甲。', optional, { more });
    expect(findings).toMatchObject([{ code: 'table-not-placed', place: { path: ['预期目标完成情况'] } }]);
    expect(readNarrative('基本情况: 甲。\n目标完成情况: 乙。', optional, { more }).findings).toEqual([]);
    expect(readNarrative('基本情况: "{{预期目标完成情况}}"', optional, { more }).findings).toEqual([]);
  });

  test('in the middle of a sentence it is no table', () => {
    const { findings } = readNarrative('甲: 见{{评价指标}}。', undefined);
    expect(findings).toMatchObject([{ code: 'unknown-quote', message: '“评价指标”是一张表，不能写在句子里' }]);
  });
});

describe('shapes that the schema explains', () => {
  test.each([
    ['甲:\n  乙:\n    丙:\n      丁:\n        戊: 己。', 'wrong-type', '标题最多四级'],
    ['甲:\n  - 第一段', 'wrong-type', '不用“- ”分条'],
    ['甲:\n  总述:\n    乙: 丙。', 'wrong-type', '“总述”是文字'],
    ['- 甲', 'wrong-type', '正文下面写标题'],
  ])('%j', (narrative, code, hint) => {
    const findings = narrativeFaults(narrative);
    expect(findings.map((one) => one.code)).toEqual([code]);
    expect(findings[0]?.hint).toContain(hint);
  });
});
