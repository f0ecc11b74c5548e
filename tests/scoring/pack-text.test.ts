/** Pack text: what stands in a report where its author wrote nothing, and what is said when it cannot. */
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import { fileStart } from '../../src/core/finding.ts';
import type { PackText } from '../../src/packs/profile.ts';
import { checkPackTexts } from '../../src/scoring/narrative/check-pack-text.ts';
import type { PrintedMap } from '../../src/scoring/scored.ts';
import { outlined, outlineOf, readNarrative, type Short } from './narrative-of.ts';

/** As it stands in a pack.yaml of nothing else. */
function packText(text: string): PackText {
  const lines = text.split('\n');
  const end = { offset: text.length, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const range = { start: { offset: 0, line: 1, column: 1 }, end };
  return { text, place: { file: 'pack.yaml', path: ['正文'], range }, source: text };
}

const section = (title: string, text: string, more = {}) => ({ title, text: packText(text), required: false, ...more });
const said = (text: string) => ({ text, place: fileStart('x.yaml') });
const amount = (text: string) => ({ ...said(text), figure: { value: new Decimal(text), unit: '万元' as const } });

function read(narrative: string, outline: readonly Short[], printed: PrintedMap = {}, tables: string[] = []) {
  const { sections, findings } = readNarrative(narrative, outlineOf(...outline), { printed, tables });
  return { lines: outlined(sections), findings };
}

describe('what stands where the author wrote nothing', () => {
  const outline = [
    '基本情况',
    section('名词解释', '财政拨款收入：指当年取得的资金。\n\n其他收入：指其他资金。'),
    { title: '有关建议', required: false },
  ];

  test('the pack’s paragraphs, where the outline has them', () => {
    expect(read('有关建议: 加强管理。\n基本情况: 一句。', outline).lines).toEqual([
      '# 基本情况',
      '一句。',
      '# 名词解释',
      '财政拨款收入：指当年取得的资金。',
      '其他收入：指其他资金。',
      '# 有关建议',
      '加强管理。',
    ]);
  });

  test('what the author writes stands instead; a heading with nothing after it stays alone', () => {
    expect(read('基本情况: 一\n名词解释: 略。', outline).lines).toEqual(['# 基本情况', '一', '# 名词解释', '略。']);
    expect(read('基本情况: 一\n名词解释:', outline).lines).toEqual(['# 基本情况', '一', '# 名词解释']);
  });

  test('an author’s own heading stays behind the one that it follows', () => {
    const { lines } = read('基本情况: 一\n补充说明: 二', outline);
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# 基本情况', '# 补充说明 (own)', '# 名词解释']);
  });

  test('a heading that is probably meant for the pack’s is not doubled', () => {
    expect(read('基本情况: 一\n名词解择: 二', outline).lines).not.toContain('# 名词解释');
  });

  test('headings without text of their own stand for those below them', () => {
    const nested = [{ title: '自评情况', required: false, children: [section('得分', '得{{总分}}分。'), '其他'] }];
    expect(read('甲: 一', nested, { 总分: said('95.99') }).lines).toEqual([
      '# 甲 (own)',
      '一',
      '# 自评情况',
      '## 得分',
      '得95.99分。',
    ]);
  });

  test('text directly under a heading stands beside the headings that the author wrote below it, until he writes 总述', () => {
    const nested = [section('自评情况', '标准。', { children: ['得分'] })];
    expect(read('自评情况:\n  得分: 一', nested).lines).toEqual(['# 自评情况', '标准。', '## 得分', '一']);
    const own = read('自评情况:\n  总述: 自己。\n  得分: 一', nested);
    expect(own.lines).toEqual(['# 自评情况', '自己。', '## 得分', '一']);
  });
});

describe('quotes', () => {
  const money = { 项目资金: { 当年财政拨款: { 年初预算数: amount('135') }, 其他资金: { 年初预算数: said('') } } };
  const both = '年初{{项目资金.当年财政拨款.年初预算数}}万元，其他{{项目资金.其他资金.年初预算数}}万元。';

  test('are filled, helpers too', () => {
    const outline = [section('资金', '合{{元 项目资金.当年财政拨款.年初预算数}}元。')];
    expect(read('甲: 一', outline, money).lines).toContain('合1350000元。');
  });

  test('a paragraph that quotes blank data only is left out, and a section of nothing else', () => {
    const outline = [
      section('资金', '其他{{项目资金.其他资金.年初预算数}}万元，上年{{元 项目资金.上年结转资金.年初预算数}}元。'),
    ];
    expect(read('甲: 一', outline, money)).toEqual({ lines: ['# 甲 (own)', '一'], findings: [] });
    const more = [section('资金', '其他{{项目资金.其他资金.年初预算数}}万元。\n\n资金使用合规。')];
    expect(read('甲: 一', more, money).lines.slice(2)).toEqual(['# 资金', '资金使用合规。']);
  });

  test('a sentence with a gap is told where the author writes, with the pack’s place beside it', () => {
    const { findings } = read('甲: 一', [section('资金', both)], money);
    expect(findings.map(({ code }) => code)).toEqual(['pack-text-gap']);
    expect(findings[0]?.message).toContain('项目资金.其他资金.年初预算数');
    expect(findings[0]?.place.path).toEqual(['正文']);
    expect(findings[0]?.related?.[0]?.place.file).toBe('pack.yaml');
  });
});

describe('blocks', () => {
  const outline = [section('绩效情况', '见下表。\n\n{{绩效指标}}'), { title: '附表', required: false }];

  test('stand where the pack’s text has them', () => {
    expect(read('附表:', outline, {}, ['绩效指标']).lines).toEqual([
      '# 绩效情况',
      '见下表。',
      '《绩效指标》',
      '# 附表',
    ]);
  });

  test('without data for them are left out', () => {
    expect(read('附表:', outline).lines).toEqual(['# 绩效情况', '见下表。', '# 附表']);
  });

  test('that the author places himself stand there, before or behind', () => {
    const { lines, findings } = read('附表: "{{绩效指标}}"', outline, {}, ['绩效指标']);
    expect(lines).toEqual(['# 绩效情况', '见下表。', '# 附表', '《绩效指标》']);
    expect(findings).toEqual([]);
  });

  test('any data of the report can be one', () => {
    expect(read('附表: "{{收入决算}}"', [], {}, ['收入决算']).lines).toEqual(['# 附表 (own)', '《收入决算》']);
  });
});

describe('what is wrong with it is told in pack.yaml, at the very name', () => {
  const names = { texts: ['总分', '等级', '项目资金.年度资金总额.执行率'], blocks: ['绩效指标'] };
  test.each([
    ['得{{总份}}分', 'unknown-quote', '{{总份}}', '总分'],
    ['合{{万圆 总分}}元', 'unknown-quote', '{{万圆 总分}}', '万元'],
    ['占{{占比 总分}}', 'quote-arguments', '{{占比 总分}}', '占比'],
    ['见{{绩效指标}}', 'unknown-quote', '{{绩效指标}}', '单独成一段'],
    ['得{{总分}分', 'quote-malformed', '{{总分}', '{{名称}}'],
  ])('%s: %s', (text, code, at, hint) => {
    const pack = packText(`好。\n\n${text}。`);
    const findings = checkPackTexts(outlineOf({ title: '甲', text: pack }), names);
    expect(findings.map((one) => one.code)).toEqual([code]);
    const { start, end } = findings[0]?.place.range ?? pack.place.range;
    expect([pack.source.slice(start.offset, end.offset), start.line]).toEqual([at, 3]);
    expect(findings[0]?.hint).toContain(hint);
  });

  test('what a report can fill is not', () => {
    const text =
      '得{{总分}}分，执行率{{项目资金.执行率}}，产出{{绩效指标.产出指标.得分}}分，{{附件.甲.总分}}分。\n\n{{绩效指标}}';
    expect(
      checkPackTexts(outlineOf({ title: '甲', children: [{ title: '乙', text: packText(text) }] }), names),
    ).toEqual([]);
  });
});
