import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import { printTree } from '../../src/tree/print.ts';
import { tablesOf } from '../../src/tree/walk.ts';
import { nodesOf } from '../readers/tree-nodes.ts';
import { type FormParts, scoreForm } from '../scoring/scored-form.ts';
import { columnOf, type PackParts, packOf } from './pack-of.ts';

/** The blocks that a template gives, one a line, as the readable print has them. */
function blocks(template: string, parts: FormParts = {}, pack: PackParts = {}): string[] {
  const { value, findings } = compose(scoreForm(parts).scored, packOf({ 'form.hbs': template }, pack));
  expect(findings).toEqual([]);
  return value
    ? printTree(value)
        .split('\n')
        .slice(6, -1)
        .map((line) => line.trim())
    : [];
}

const inSection = (text: string) => `<section>${text}</section>`;

test('a blank line in the data is a new paragraph, a single line break stays one', () => {
  const goals = '预期目标: "甲。\\n乙。\\n\\n丙。\\n \\n\\n丁。\\n"\n实际完成情况:';
  expect(blocks(inSection('<p>{{年度总体目标.预期目标}}</p>'), { goals })).toEqual([
    'p body「甲。⏎乙。」',
    'p body「丙。」',
    'p body「丁。」',
  ]);
});

test('line breaks and indentation in a template mean nothing, blanks within a line do', () => {
  const template = `
    <p class="note">
      全年预算数{{全年预算数}}万元，
      执行率{{执行率}}。 A  B
      C
    </p>`;
  expect(blocks(inSection(template))).toEqual(['p note「全年预算数4万元，执行率100%。 A B C」']);
});

test('reports whose pages differ in words only have each its own, however often and in whatever order they are made', () => {
  const pack = packOf({ 'form.hbs': inSection('<p>{{年度总体目标.预期目标}}</p>') });
  const pageOf = (goal: string): string | undefined => {
    const { value } = compose(scoreForm({ goals: `预期目标: ${goal}\n实际完成情况:` }).scored, pack);
    return value && printTree(value).split('\n').at(-2)?.trim();
  };
  expect(['甲', '乙\\n\\n丙', '甲'].map((goal) => pageOf(`"${goal}"`))).toEqual([
    'p body「甲」',
    'p body「丙」',
    'p body「甲」',
  ]);
});

test('strong, line breaks and alignment come through', () => {
  const template = '<p class="form-head" align="right">单位：<strong>{{实施单位}}</strong><br>万元</p>';
  expect(blocks(inSection(template))).toEqual(['p form-head right「单位：*某市信访局*⏎万元」']);
});

test('headings are numbered by the machine', () => {
  const template = '<h1>概况</h1><h2>背景</h2><h2>内容</h2><h1>{{项目名称}}的绩效</h1>';
  expect(blocks(inSection(template))).toEqual([
    'h1 #heading-1「一、概况」',
    'h2 #heading-2「（一）背景」',
    'h2 #heading-3「（二）内容」',
    'h1 #heading-4「二、信访宣传项目的绩效」',
  ]);
});

test('numbers go on from one section to the next; each section has its own page', () => {
  const template = '<section><h1>甲</h1></section><section class="form" orientation="landscape"><h1>乙</h1></section>';
  expect(blocks(template)).toEqual([
    'h1 #heading-1「一、甲」',
    '',
    'section A4 landscape page=form number=dash',
    'h1 #heading-2「二、乙」',
  ]);
});

test('a plain heading has no number, and the others count on without it', () => {
  const template = '<h1 class="plain">引言</h1><h1>概况</h1><h1>结论</h1>';
  expect(blocks(inSection(template))).toEqual([
    'h1 #heading-1「引言」',
    'h1 #heading-2「一、概况」',
    'h1 #heading-3「二、结论」',
  ]);
});

test('contents, fill and the first page number come through', () => {
  const template =
    '<section class="cover"><p>甲</p><p class="fill"></p><p>乙</p></section>' +
    '<section class="contents"><nav></nav><nav depth="3"></nav></section><section start="1"><p>丙</p></section>';
  expect(blocks(template)).toEqual([
    'p body「甲」',
    'fill',
    'p body「乙」',
    '',
    'section A4 portrait page=contents number=roman',
    'contents to h2',
    'contents to h3',
    '',
    'section A4 portrait page=standard number=dash from=1',
    'p body「丙」',
  ]);
});

test('a section inside a section interrupts it, in a loop too; what follows is the outer one again', () => {
  const template = `<section class="form" start="3"><h1>甲</h1>
    {{#each 绩效指标}}<section orientation="landscape"><h1>{{三级指标}}</h1></section><p>后</p>{{/each}}</section>`;
  expect(blocks(template)).toEqual([
    'h1 #heading-1「一、甲」',
    '',
    'section A4 landscape page=form number=dash',
    'h1 #heading-2「二、宣传场次」',
    '',
    'section A4 portrait page=form number=dash',
    'p body「后」',
  ]);
});

test('a section that holds nothing but another gives no empty page, and its first number goes to the other', () => {
  const template = '<section start="5"><section class="contents" orientation="landscape"><p>甲</p></section></section>';
  const { value } = compose(scoreForm({}).scored, packOf({ 'form.hbs': template }));
  const found = value?.sections.map(({ page, orientation, firstNumber }) => [page, orientation, firstNumber]);
  expect(found).toEqual([['contents', 'landscape', 5]]);
});

test('a table is of the kind that it says, and so are the paragraphs in its cells', () => {
  const table = (kind: string) =>
    `<table${kind}><colgroup><col width="100%"></colgroup><tr><td>甲<p class="note">乙</p></td></tr></table>`;
  const template = inSection(table('') + table(' class="report"') + table(' class="cover"'));
  const { value } = compose(scoreForm({}).scored, packOf({ 'form.hbs': template }));
  const found = (value ? tablesOf(value) : []).map(({ style, parts }) => [
    style,
    ...parts
      .flatMap(({ body }) => body.flatMap(({ cells }) => cells.flatMap((one) => one.paragraphs)))
      .map((p) => p.style),
  ]);
  expect(found).toEqual([
    ['form', 'cell-text', 'note'],
    ['report', 'table-text', 'note'],
    ['cover', 'cover-line', 'note'],
  ]);
});

test('columns that fill share what the others leave', () => {
  const columns = '<col width="10%"><col width="fill"><col width="15.5%"><col width="fill">';
  const template = `<table><colgroup>${columns}</colgroup><tr><td colspan="4">甲</td></tr></table>`;
  const { value } = compose(scoreForm({}).scored, packOf({ 'form.hbs': inSection(template) }));
  expect(value && tablesOf(value)[0]?.columns).toEqual([10, 37.25, 15.5, 37.25]);
});

test.each([
  ['成文日期: 2024-03-31', '二〇二四年三月'],
  ['成文日期: 2010-12-05', '二〇一〇年十二月'],
  ['成文日期: 2025-10-01', '二〇二五年十月'],
])('%s is %s on a cover', (more, month) => {
  expect(blocks(inSection('<p>{{chinese-month 成文日期}}</p>'), { more })).toEqual([`p body「${month}」`]);
});

test('a month knows the YAML place of its date', () => {
  const { scored } = scoreForm({ more: '成文日期: 2024-03-31' });
  const { value } = compose(scored, packOf({ 'form.hbs': inSection('<p>{{chinese-month 成文日期}}</p>') }));
  const runs = value ? [...nodesOf(value)].filter((node) => 'text' in node) : [];
  expect(runs.map(({ origin }) => origin.data?.path)).toEqual([['成文日期']]);
});

test('a 栏目 may depend on a key that any row has', () => {
  const template = inSection('<p>{{#if (shown "原因列")}}有{{else}}无{{/if}}</p>');
  const columns = { 原因列: columnOf('when-written', '绩效指标.偏差原因分析及改进措施') };
  const row = (more: string) => ({
    indicators: `产出指标:\n  数量指标:\n    - { 三级指标: 甲, 年度指标值: ≥1次, 实际完成值: 1次, 分值: 90${more} }`,
  });
  expect(blocks(template, row(', 偏差原因分析及改进措施: 无'), { form: { columns } })).toEqual(['p body「有」']);
  expect(blocks(template, row(''), { form: { columns } })).toEqual(['p body「无」']);
  // 项目资金 may have a reason of its own: that is not a row's.
  const funds = '当年财政拨款: { 年初预算数: 4, 全年预算数: 4, 全年执行数: 4 }\n偏差原因分析及改进措施: 甲';
  expect(blocks(template, { ...row(''), funds }, { form: { columns } })).toEqual(['p body「无」']);
});

test('a score of 0 is present, a blank cell is not', () => {
  const template = '<p>{{#each 绩效指标}}{{#if (present 得分)}}得{{得分}}{{else}}空{{/if}}；{{/each}}</p>';
  const indicators = `产出指标:
  数量指标:
    - { 三级指标: 甲, 年度指标值: ≥1次, 实际完成值: 0次, 分值: 90 }
  质量指标: 不涉及`;
  expect(blocks(inSection(template), { indicators })).toEqual(['p body「得0；空；」']);
});

test('the pack prints its own labels', () => {
  const labels = { 年度指标值: '预期指标值' };
  expect(blocks(inSection('<p>{{label "年度指标值"}}、{{label "得分"}}</p>'), {}, { labels })).toEqual([
    'p body「预期指标值、得分」',
  ]);
});

test.each([
  ['always', '', '有'],
  ['never', '项目负责人: 甲', '无'],
  ['when-written', '项目负责人: 甲', '有'],
  ['when-written', '联系电话:', '有'],
  ['when-written', '', '无'],
] as const)('负责人行 %s with "%s" is %s', (shown, more, expected) => {
  const template = inSection('<p>{{#if (shown "负责人行")}}有{{else}}无{{/if}}</p>');
  const columns = { 负责人行: columnOf(shown, '项目负责人', '联系电话') };
  expect(blocks(template, { more }, { form: { columns } })).toEqual([`p body「${expected}」`]);
});

test.each([
  ['成文日期: 2025-03-05', '2025-03-05'],
  ['成文日期: 2025年3月5日', '2025-03-05'],
  ['', '2024-12-31'],
])('the document is dated by "%s": %s', (more, date) => {
  const { value } = compose(scoreForm({ more }).scored, packOf({ 'form.hbs': inSection('<p>甲</p>') }));
  expect(value?.date).toBe(date);
});

test('any text comes out of the page as it went in, and makes no tag', () => {
  const pack = packOf({ 'form.hbs': inSection('<p>{{项目名称}}</p><p>{{label "年度"}}</p>') });
  const { scored } = scoreForm({});
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<x-data n="0"></x-data>',
      '</p><section>',
      '{{年度}}',
      '&lt;b&gt;&#0;',
      '" onload="',
      '<!--',
      ']]>',
      '\u0000甲',
    ),
  );
  fc.assert(
    fc.property(
      hostile.filter((text) => !/[\r\n]/.test(text) && text.trim() !== ''),
      (text) => {
        const printed = { ...scored.printed, 项目名称: { text, place: scored.report.places.at(['项目名称']) } };
        const { value } = compose({ ...scored, printed } as Scored, pack);
        const runs = value ? [...nodesOf(value)].flatMap((node) => ('text' in node ? [node.text] : [])) : [];
        expect(runs).toEqual([text.trimEnd(), '年度']);
      },
    ),
  );
});

test('text from a label makes no tag either', () => {
  const labels = { 年度: '<b>年&度</b>' };
  expect(blocks(inSection('<p>{{label "年度"}}</p>'), {}, { labels })).toEqual(['p body「<b>年&度</b>」']);
});

test('loops within loops come to an end', () => {
  const rows = Array.from(
    { length: 60 },
    (_, n) => `    - { 三级指标: 指标${n}, 年度指标值: ≥1次, 实际完成值: 1次, 分值: 1 }`,
  );
  const indicators = `产出指标:\n  数量指标:\n${rows.join('\n')}`;
  const loop = '{{#each @root.绩效指标}}';
  const template = inSection(`<p>${loop.repeat(4)}甲${'{{/each}}'.repeat(4)}</p>`);
  const { value, findings } = compose(scoreForm({ indicators }).scored, packOf({ 'form.hbs': template }));
  expect(value).toBeUndefined();
  expect(findings.map(({ code, place }) => [code, place.file])).toEqual([['template-too-large', '示例/form.hbs']]);
});

test('a row that real data makes ragged is told at its place in the template', () => {
  const template = `<section><table><colgroup><col width="50%"><col width="50%"></colgroup>
<tr><td>{{年度}}</td>{{#if (present 联系电话)}}<td></td>{{/if}}</tr></table></section>`;
  const { value, findings } = compose(scoreForm({}).scored, packOf({ 'form.hbs': template }));
  expect(value).toBeUndefined();
  expect(findings.map(({ code, place }) => [code, place.range.start.line])).toEqual([['template-ragged', 2]]);
});

test('a region without the form says so at 文种', () => {
  const { scored } = scoreForm({});
  const pack = packOf({});
  const { findings } = compose(scored, { ...pack, profile: { ...pack.profile, forms: {} } });
  expect(findings.map(({ code, place }) => [code, place.path])).toEqual([['form-unknown', ['文种']]]);
});

test('composing twice gives the same pages', () => {
  const pack = packOf({ 'form.hbs': inSection('<p>{{项目名称}}{{总分}}</p>') });
  const { scored } = scoreForm({});
  expect(compose(scored, pack)).toEqual(compose(scored, pack));
});
