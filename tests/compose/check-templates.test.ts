import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../../src/compose/check-templates.ts';
import { type Finding, fileStart } from '../../src/core/finding.ts';
import { columnOf, packOf } from './pack-of.ts';

/** Stands before each mistake in the templates below, and is taken out of them. */
const mark = '▸';

interface Checked {
  /** `file:line:column` and code of each finding. */
  readonly found: readonly string[];
  /** The same for each mark, with the codes that the test expects, in order. */
  readonly marked: readonly string[];
  readonly findings: readonly Finding[];
}

function checked(templates: Readonly<Record<string, string>>, ...codes: readonly string[]): Checked {
  const clean = Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, text.replaceAll(mark, '')]));
  const places = Object.entries(templates)
    .sort()
    .flatMap(([name, text]) => marksOf(text).map((place) => `示例/${name}:${place}`));
  const findings = checkTemplates(packOf(clean));
  return {
    found: findings.map(
      ({ code, place: { file, range } }) => `${file}:${range.start.line}:${range.start.column} ${code}`,
    ),
    marked: codes.map((code, index) => `${places[index]} template-${code}`),
    findings,
  };
}

/** Line and column of each mark in the text without marks. */
function marksOf(text: string): string[] {
  return text
    .split(mark)
    .slice(0, -1)
    .map((_, index, pieces) => {
      const before = pieces
        .slice(0, index + 1)
        .join('')
        .split(/\r?\n/);
      return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    });
}

/** A paragraph of a form. */
const inP = (text: string) => ({ 'form.hbs': `<section>\n<p>${text}</p>\n</section>` });
const inSection = (text: string) => ({ 'form.hbs': `<section>\n${text}\n</section>` });
const head = '<section>\n<table><colgroup><col width="30%"><col width="30%"><col width="40%"></colgroup>\n';
/** The rows of a table of three columns. */
const inTable = (...rows: string[]) => ({ 'form.hbs': `${head}${rows.join('\n')}\n</table></section>` });
const inRow = (cells: string) => inTable(`<tr>${cells}</tr>`);

function expectOnly(templates: Readonly<Record<string, string>>, ...codes: readonly string[]): Checked {
  const result = checked(templates, ...codes);
  expect(result.found).toEqual(result.marked);
  return result;
}

describe('names', () => {
  test.each([
    ['{{▸项目名程}}', 'unknown-name', '是否想写 项目名称？'],
    ['{{▸项目资金.年度资金总额.全年预算}}', 'unknown-name', '是否想写 全年预算数？'],
    ['{{▸项目资金.其他资金}}', 'data-kind', '{{项目资金.其他资金.…}}'],
    ['{{▸绩效指标}}', 'data-kind', '{{#each 绩效指标}}'],
    ['{{▸总分.小数}}', 'unknown-name', '总分 是一个值'],
    ['{{#if ▸false}}甲{{/if}}', 'helper', 'present'],
    ['{{#if (present ▸总份)}}甲{{/if}}', 'unknown-name', '是否想写 总分？'],
    ['{{#if (present 总分)}}甲{{else}}{{▸错字错字}}{{/if}}', 'unknown-name', '可以写'],
    ['{{#if (present 总分)}}甲{{else if (present ▸总份)}}乙{{/if}}', 'unknown-name', '是否想写 总分？'],
    ['{{#if ▸总分}}甲{{/if}}', 'bare-condition', '(present 总分)'],
    ['{{#unless ▸总分}}甲{{/unless}}', 'bare-condition', '(present 总分)'],
    ['{{#each 绩效指标}}{{▸项目名称}}{{/each}}', 'unknown-name', '@root.项目名称'],
    ['{{#each 绩效指标}}{{▸三级指票}}{{/each}}', 'unknown-name', '三级指标'],
    ['{{#each ▸项目资金}}甲{{/each}}', 'data-kind', '{{项目资金.…}}'],
    ['{{#with 项目资金.其他资金}}{{▸执行绿}}{{/with}}', 'unknown-name', '执行率'],
    ['{{#with ▸错字错字}}{{年初预算数}}{{/with}}', 'unknown-name', '可以写'],
    ['{{▸../项目名称}}', 'unknown-name', '../'],
    ['{{▸@index}}', 'unknown-name', '@root'],
    ['{{#each 绩效指标}}{{▸@first}}{{/each}}', 'data-kind', '{{#if @first}}'],
    ['{{label ▸"年度指标"}}', 'unknown-name', '年度指标值'],
    ['▸{{label 年度指标值}}', 'helper', 'label "年度指标值"'],
    ['▸{{lable "年度指标值"}}', 'unknown-helper', 'label'],
    ['{{#if (▸presnt 总分)}}甲{{/if}}', 'unknown-helper', 'present'],
    ['{{#if (shown ▸"偏差")}}甲{{/if}}', 'unknown-name', '偏差列'],
    ['▸{{#iff (present 总分)}}甲{{else}}乙{{/iff}}', 'unknown-helper', '{{#if …}}'],
    ['▸{{#总分}}甲{{/总分}}', 'unknown-helper', '{{#if}}'],
    ['▸{{^总分}}甲{{/总分}}', 'unknown-helper', '{{#if}}'],
    ['▸{{#each}}甲{{/each}}', 'helper', '{{#each 数据名称}}'],
    ['▸{{#each 绩效指标 as |行|}}甲{{/each}}', 'helper', '{{#each 数据名称}}'],
    ['▸{{present 总分}}', 'helper', '{{#if (present …)}}'],
    ['▸{{lookup 项目资金 "其他资金"}}', 'unknown-helper', '{{数据名称}}'],
    ['▸{{"文字"}}', 'unknown-helper', '{{数据名称}}'],
    ['▸{{chinese-month}}', 'helper', '{{chinese-month 成文日期}}'],
    ['▸{{chinese-month 项目名称}}', 'helper', '{{chinese-month 成文日期}}'],
    ['▸{{chinese-month "成文日期"}}', 'helper', '{{chinese-month 成文日期}}'],
    ['{{chinese-month ▸成文曰期}}', 'unknown-name', '是否想写 成文日期？'],
    ['{{chinese-month ▸绩效指标}}', 'data-kind', '{{#each 绩效指标}}'],
    ['▸{{chinese-moth 成文日期}}', 'unknown-helper', '是否想写 {{chinese-month …}}？'],
    ['{{▸constructor}}', 'unknown-name', '可以写'],
    ['{{▸__proto__}}', 'unknown-name', '可以写'],
  ])('%s', (text, code, hint) => {
    expect(expectOnly(inP(text), code).findings[0]?.hint).toContain(hint);
  });

  test('names of the row, of the outside and of the root are known', () => {
    const row = '{{#if @first}}{{三级指标}}{{../项目名称}}{{/if}}{{@root.年度}}';
    expectOnly(inP(`{{#each 绩效指标}}${row}{{else}}{{年度}}{{/each}}{{this.总分}}`));
    expectOnly(inP('{{#with 年度总体目标}}{{预期目标}}{{#with ../项目资金}}{{其他资金.年初预算数}}{{/with}}{{/with}}'));
  });

  test('a list, a group and a text may all be asked for', () => {
    expectOnly(inP('{{#if (present 绩效指标)}}甲{{else if (present 项目资金)}}乙{{else if (present 总分)}}丙{{/if}}'));
  });
});

describe('syntax', () => {
  test.each([
    ['▸{{{总分}}}', ['unescaped']],
    ['▸{{&总分}}', ['unescaped']],
    ['▸｛｛总分｝｝', ['fullwidth']],
    ['▸{{总分｝｝', ['fullwidth']],
    ['▸｛｛▸总芬芬芬｝｝', ['fullwidth', 'unknown-name']],
    ['▸＜strong＞重点</strong>', ['fullwidth']],
    ['大于＞80%、小于＜5', []],
    ['▸{{总分}', ['syntax']],
    ['▸{{总分', ['syntax']],
    ['▸{{总 分}}', ['unknown-helper']],
    ['▸{{label “总分”}}', ['helper']],
    ['▸{{label "总分}}', ['syntax']],
    ['▸{{#if (present 总分}}甲{{else}}乙{{/if}}', ['syntax']],
    ['▸{{#if (present 总分)}}甲', ['block']],
    ['甲▸{{/if}}', ['block']],
    ['甲▸{{else}}乙', ['block']],
    ['{{#if (present 总分)}}甲{{else}}乙▸{{else}}丙{{/if}}', ['block']],
    ['{{#if (present 总分)}}甲▸{{/each}}', ['block']],
    ['{{#if (present 总分)}}▸{{#each 绩效指标}}甲{{/if}}', ['block']],
    ['{{#if (present 总分)}}▸{{/each}}甲{{/if}}', ['block']],
    ['▸{{> (lookup . "x")}}', ['partial']],
    ['▸{{#> 块}}甲{{/块}}', ['syntax']],
    ['▸{{#*inline "块"}}甲{{/inline}}', ['syntax']],
    ['▸{{{{raw}}}}甲{{{{/raw}}}}', ['syntax']],
    ['\\▸{{总分}}', ['syntax']],
    ['{{!-- {{错 <b> --}}{{! <i> }}甲', []],
    ['{{~总分~}}', []],
  ])('%s', (text, codes) => {
    expectOnly(inP(text), ...codes);
  });

  test('places are the same with Windows line ends', () => {
    expectOnly({ 'form.hbs': '<section>\r\n<p>\r\n{{▸错字错字}}</p>\r\n</section>' }, 'unknown-name');
  });
});

describe('tags', () => {
  test.each([
    ['▸<div>文字</div>', ['unknown-tag']],
    ['<p>文▸<b>字</b></p>', ['unknown-tag']],
    ['▸<script>alert("{{总分}}")</script>', ['unknown-tag']],
    ['▸<img src="x.png">', ['unknown-tag']],
    ['▸文字 还是文字', ['nesting']],
    ['▸{{总分}}', ['nesting']],
    ['▸<p>文字', ['nesting']],
    ['▸文字▸</p>', ['nesting', 'nesting']],
    ['▸<p>甲<p>乙</p>', ['nesting']],
    ['<p>▸<strong>甲</p>▸</strong>', ['nesting', 'nesting']],
    ['<p>甲▸</pp>', ['unknown-tag']],
    ['▸<p/>', ['nesting']],
    ['<p>甲<br/>乙<br>丙</p>', []],
    ['<h1>甲▸<p>乙</p></h1>', ['nesting']],
    ['▸<h1>甲\n<p>乙</p>', ['nesting']],
    ['{{#if (present 总分)}}▸<p>{{/if}}▸甲▸</p>', ['nesting', 'nesting', 'nesting']],
    ['<p ▸style="color:red">甲</p>', ['unknown-attribute']],
    ['<p ▸clas="note">甲</p>', ['unknown-attribute']],
    ['<p ▸class="nota">甲</p>', ['unknown-class']],
    ['<p ▸class=“note”>甲</p>', ['unknown-class']],
    ['<p ▸class="h1">甲</p>', ['unknown-class']],
    ['<p ▸align="middle">甲</p>', ['attribute-value']],
    ['<p class="▸{{总分}}">甲</p>', ['data-in-tag']],
    ['<p ▸{{#if (present 总分)}}class="note"{{/if}}>甲</p>', ['data-in-tag']],
    ['▸<p class="note" class="body">甲</p>', ['malformed-tag']],
    ['<p>甲▸</p', ['malformed-tag']],
    ['▸<p\n文字</p>', ['malformed-tag']],
    ['<p>3▸<5</p>', ['malformed-tag']],
    ['<h1 class="plain">甲</h1><nav depth="2"></nav><p class="fill"></p>', []],
    ['<h1 ▸class="plane">甲</h1>', ['unknown-class']],
    ['<nav ▸depth="5"></nav>', ['attribute-value']],
    ['<nav ▸deep="2"></nav>', ['unknown-attribute']],
    ['<nav>▸第一章</nav>', ['nesting']],
    ['▸<nav/>', ['nesting']],
    ['▸<naf></naf>', ['unknown-tag']],
    ['<p>甲▸<nav></nav></p>', ['nesting']],
    ['<p ▸class="annex-label">甲</p>', ['unknown-class']],
    ['▸<p class="fill">甲</p>', ['fill']],
    ['<p class="fill"></p><p>甲</p>▸<p class="fill"></p>', ['fill']],
    ['<p class="fill"></p><section><p class="fill"></p></section><p class="fill"></p>', []],
    ['{{#each 绩效指标}}<section orientation="landscape"><p>{{三级指标}}</p></section>{{/each}}', []],
    ['<section ▸start="0"><p>甲</p></section>', ['attribute-value']],
    ['<section ▸orientation="横向"><p>甲</p></section>', ['attribute-value']],
    ['<p>甲▸<section></section></p>', ['nesting']],
    ['<!-- 注 <p> --><p>甲 &amp; 乙 & 丙</p>', []],
  ])('%s', (text, codes) => {
    expectOnly(inSection(text), ...codes);
  });

  test('an end too many, an end too few', () => {
    expectOnly({ 'form.hbs': '<section><p>甲</p></section>▸</section>' }, 'nesting');
    expectOnly({ 'form.hbs': '▸<section><p>甲</p>' }, 'nesting');
    expectOnly(
      { 'form.hbs': '<section>{{#if (present 总分)}}▸<section>{{/if}}</section>▸</section>' },
      'nesting',
      'nesting',
    );
  });
});

describe('tables', () => {
  const three = '<td></td><td></td><td></td>';
  const twoColumns = (widths: string) => ({
    'form.hbs': `<section><table>${widths}<tr><td></td><td></td></tr></table></section>`,
  });
  test.each([
    ['a cell too few', inTable('▸<tr><td></td><td></td></tr>'), ['ragged']],
    ['a cell too many', inTable(`▸<tr>${three}<td></td></tr>`), ['ragged']],
    ['fill makes any row full', inRow('<td></td><td colspan="fill"></td>'), []],
    ['no room for fill', inTable(`▸<tr>${three}<td colspan="fill"></td></tr>`), ['ragged']],
    ['fill twice', inRow('<td colspan="fill"></td>▸<td colspan="fill"></td>'), ['two-fills']],
    ['a misspelt fill is one mistake', inRow('<td></td><td ▸colspan="filll"></td>'), ['attribute-value']],
    ['a misspelt colspan too', inRow('<td></td><td ▸colspn="2"></td>'), ['unknown-attribute']],
    [
      'a misspelt rowspan too',
      inTable(`<tr><td ▸rowspam="2"></td><td></td><td></td></tr>`, '<tr><td></td><td></td></tr>'),
      ['unknown-attribute'],
    ],
    ['colspan 0', inRow('<td ▸colspan="0"></td><td></td><td></td>'), ['attribute-value']],
    ['a span that reaches too far down', inRow('▸<td rowspan="2"></td><td></td><td></td>'), ['too-tall']],
    [
      'a span one row too long makes the row below ragged',
      inTable('<tr><td rowspan="2"></td><td></td><td></td></tr>', `▸<tr>${three}</tr>`),
      ['ragged'],
    ],
    [
      'one cause that leaves several rows ragged is told once',
      inTable(`<tr>${three}</tr>`, '▸<tr><td></td><td></td></tr>', '<tr><td></td><td></td></tr>'),
      ['ragged'],
    ],
    [
      'two ragged rows apart are two mistakes',
      inTable('▸<tr><td></td></tr>', `<tr>${three}</tr>`, '▸<tr><td></td></tr>'),
      ['ragged', 'ragged'],
    ],
    [
      'equal neighbours of other width',
      inTable(
        '<tr><td rowspan="merge">甲</td><td></td><td></td></tr>',
        '<tr>▸<td rowspan="merge" colspan="fill">甲</td><td></td></tr>',
      ),
      ['merge-width'],
    ],
    [
      'a span does not reach into the next part',
      inTable(
        '<tbody><tr>▸<td rowspan="2"></td><td></td><td></td></tr></tbody>',
        `<thead>▸<tr><td></td><td></td></tr></thead><tbody><tr>${three}</tr></tbody>`,
      ),
      ['too-tall', 'ragged'],
    ],
    [
      'only without a column',
      inTable('▸<tr><td></td><td></td>{{#if (shown "偏差列")}}<td></td>{{/if}}</tr>'),
      ['ragged'],
    ],
    ['in a loop', inTable('{{#each 绩效指标}}', '▸<tr><td>{{三级指标}}</td><td></td></tr>', '{{/each}}'), ['ragged']],
    ['no colgroup', { 'form.hbs': '<section>▸<table><tr><td></td></tr></table></section>' }, ['columns']],
    ['90% in all', twoColumns('▸<colgroup><col width="30%"><col width="60%"></colgroup>'), ['columns']],
    ['a column without width', twoColumns('▸<colgroup><col><col width="100%"></colgroup>'), ['columns']],
    ['33.33% and 66.67%', twoColumns('<colgroup><col width="33.33%"><col width="66.67%"></colgroup>'), []],
    ['fill takes the rest', twoColumns('<colgroup><col width="30%"><col width="fill"></colgroup>'), []],
    ['nothing left to fill', twoColumns('▸<colgroup><col width="100%"><col width="fill"></colgroup>'), ['columns']],
    ['a width in mm', twoColumns('<colgroup><col ▸width="30mm"><col width="60%"></colgroup>'), ['attribute-value']],
    ['text between cells', inRow(`${three}▸文字`), ['nesting']],
    ['a cell outside a row', inTable(`<tr>${three}</tr>`, '<tbody>▸<td></td></tbody>'), ['nesting']],
    ['a cell that is not closed', inRow('▸<td><td></td><td></td>'), ['nesting']],
    ['a row that is not closed', inTable(`▸<tr>${three}`, `<tr>${three}</tr>`), ['nesting']],
    ['a heading in a cell', inRow('<td>▸<h1>甲</h1></td><td></td><td></td>'), ['nesting']],
    ['a fill in a cell', inRow('<td>▸<p class="fill"></p></td><td></td><td></td>'), ['fill']],
    [
      'a table of no kind',
      { 'form.hbs': `${head.replace('<table', '<table ▸class="big"')}</table></section>` },
      ['unknown-class'],
    ],
    ['a table in a cell', inRow('<td>▸<table></table></td><td></td><td></td>'), ['nesting']],
  ])('%s', (_, templates, codes) => {
    expectOnly(templates, ...codes);
  });
});

describe('栏目', () => {
  const shown = (name: string) => inP(`{{#if (shown ▸"${name}")}}甲{{/if}}`);
  const columns = { 四级指标列: columnOf('always'), 说明列: columnOf('never') };

  test('are those of the pack, not a fixed list', () => {
    const known = shown('四级指标列')['form.hbs'].replace(mark, '') + shown('说明列')['form.hbs'].replace(mark, '');
    expect(checkTemplates(packOf({ 'form.hbs': known }, { form: { columns } }))).toEqual([]);
  });

  test('that the pack does not define are told with the nearest', () => {
    const [found, ...more] = checkTemplates(
      packOf({ 'form.hbs': shown('四极指标列')['form.hbs'].replace(mark, '') }, { form: { columns } }),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'template-unknown-name', hint: '是否想写 (shown "四级指标列")？' });
    expect(found?.place.range.start).toMatchObject({ line: 2, column: 17 });
  });

  test('of a pack without any say where to write one', () => {
    const pack = packOf({ 'form.hbs': shown('甲列')['form.hbs'].replace(mark, '') }, { form: { columns: {} } });
    expect(checkTemplates(pack)[0]?.hint).toContain('pack.yaml 的“表单”');
  });

  test('that no template asks for are told where the pack writes them, but not those that it inherits', () => {
    const place = (file: string) => ({ ...columnOf('always'), place: fileStart(file) });
    const columns = {
      偏差栏: place('某县/pack.yaml'),
      偏差列: place('全国/pack.yaml'),
      负责人行: place('全国/pack.yaml'),
    };
    const pack = packOf({ 'form.hbs': shown('偏差列')['form.hbs'].replace(mark, '') }, { form: { columns } });
    const sources = [{ file: '某县/pack.yaml' }, { file: '全国/pack.yaml' }] as unknown as typeof pack.sources;
    const found = checkTemplates({ ...pack, sources });
    expect(found.map(({ code, place: { file }, hint }) => [code, file, hint])).toEqual([
      ['pack-column-unused', '某县/pack.yaml', '是否想写 偏差列？模板里用到的栏目：偏差列'],
    ]);
  });

  test('are tried shown and not shown, two together too', () => {
    const many = Object.fromEntries(['甲', '乙', '丙', '丁', '戊', '己'].map((name) => [name, columnOf('always')]));
    const cells = '{{#if (shown "乙")}}{{#if (shown "己")}}{{else}}<td></td>{{/if}}{{/if}}<td></td><td></td><td></td>';
    const { 'form.hbs': form } = inRow(cells);
    const found = checkTemplates(packOf({ 'form.hbs': form }, { form: { columns: many } }));
    expect(found.map(({ code }) => code)).toEqual(['template-ragged']);
  });
});

test('of a row that is one thing or another, each is tried', () => {
  const table = '<table><colgroup><col width="100%"></colgroup>▸<tr><td></td><td></td></tr></table>';
  const text = `<section>{{#each 绩效指标}}{{#if (present 一级指标)}}<p>甲</p>
{{else if (present 得分)}}${table}{{/if}}{{/each}}</section>`;
  expectOnly({ 'form.hbs': text }, 'ragged');
});

describe('partials', () => {
  const doubling = Array.from({ length: 40 }, (_, n) => [`p${n}.hbs`, `{{> p${n + 1}}}{{> p${n + 1}}}`]);
  const cases: [string, Record<string, string>, string[]][] = [
    ['unknown', { ...inSection('▸{{> rowz}}'), 'rows.hbs': '<p>甲</p>' }, ['unknown-partial']],
    ['calls itself', { ...inSection('{{> rows}}'), 'rows.hbs': '<p>甲</p>▸{{> rows}}' }, ['partial']],
    ['calls in a circle', { ...inSection('{{> a}}'), 'a.hbs': '{{> b}}', 'b.hbs': '<p></p>▸{{> a}}' }, ['partial']],
    ['with data of its own', { ...inSection('▸{{> a 项目资金}}'), 'a.hbs': '<p></p>' }, ['partial']],
    ['called twice, told once', { ...inSection('{{> a}}{{> a}}'), 'a.hbs': '<p>{{▸错字错字}}</p>' }, ['unknown-name']],
    [
      'names are those of the place of the call',
      { ...inSection('{{#each 绩效指标}}{{> a}}{{/each}}'), 'a.hbs': '<p>{{三级指标}}{{▸年度}}</p>' },
      ['unknown-name'],
    ],
    ['tags are those of the place of the call', { ...inP('{{> a}}'), 'a.hbs': '▸<p>甲</p>' }, ['nesting']],
    ['cells of a row', { ...inTable('▸<tr>{{> a}}<td></td></tr>'), 'a.hbs': '<td></td>' }, ['ragged']],
    ['called by nothing', { ...inSection('<p></p>'), 'a.hbs': '<tr>▸<td></tr>' }, ['nesting']],
    [
      'multiply without end',
      { 'form.hbs': '▸<section>{{> p0}}</section>', ...Object.fromEntries(doubling), 'p40.hbs': '<p>甲</p>' },
      ['too-large'],
    ],
  ];
  test.each(cases)('%s', (_, templates, codes) => {
    expectOnly(templates, ...codes);
  });
});

test('ten mistakes in one template are ten findings at their places', () => {
  const form = `<section class="form">
  <p ▸class="form-titel">{{文种}}</p>
  <p class="form-year">（▸｛｛年度｝｝年度）</p>
  <table>
    <colgroup><col width="10%"><col width="10%"><col width="20%"><col width="60%"></colgroup>
    <tr><td colspan="2">{{label ▸"项目名程"}}</td><td ▸colspan="fil">{{项目名称}}</td></tr>
    ▸<tr><td>甲</td><td>乙</td><td>丙</td></tr>
    <tr><td ▸colour="red">甲</td><td>乙</td><td>▸{{{联系电话}}}</td><td>{{▸主管部们}}</td></tr>
    {{#each 绩效指标}}
    <tr><td rowspan="merge">{{一级指标}}</td><td>▸<div>{{三级指标}}</div></td><td>{{#if ▸得分}}{{得分}}{{/if}}</td><td></td></tr>
    {{/each}}
  </table>
</section>
`;
  expectOnly(
    { 'form.hbs': form },
    'unknown-class',
    'fullwidth',
    'unknown-name',
    'attribute-value',
    'ragged',
    'unknown-attribute',
    'unescaped',
    'unknown-name',
    'unknown-tag',
    'bare-condition',
  );
});

test('ten mistakes in the template of a report are ten findings at their places', () => {
  const report = `<section class="cover"><p class="cover-title">{{报告题名}}</p>▸<p class="fill">甲</p>
  <p class="cover-unit">{{chinese-month ▸成文曰期}}</p></section>
<section class="contents"><p ▸class="contents-titel">目录</p><nav ▸depth="9"></nav></section>
<section ▸start="第一页">
{{#each 正文}}
  {{#if (present ▸一级标体)}}<h1 ▸class="plan">{{一级标题}}</h1>{{/if}}
  {{#if (present 段落)}}<p>{{段落}}▸<nav></nav></p>{{/if}}
  {{#if (present 评价指标)}}
  <section orientation="landscape"><table class="report">
    <colgroup><col width="20%">{{#if (shown ▸"四级指标烈")}}<col width="30%">{{/if}}<col width="fill"></colgroup>
    <thead><tr><th>指标</th>{{#if (shown "四级指标列")}}<th>四级</th>{{/if}}<th>得分</th></tr></thead>
    {{#each 评价指标}}▸<tr><td rowspan="merge">{{一级指标}}</td></tr>{{/each}}
  </table></section>
  {{/if}}
{{/each}}
</section>
`;
  const clean = report.replaceAll(mark, '');
  const columns = { 四级指标列: columnOf('always') };
  const form = {
    template: 'report.hbs',
    paper: 'A4',
    orientation: 'portrait',
    columns,
    labels: {},
    outline: undefined,
  } as const;
  const pack = packOf({ 'report.hbs': clean });
  const forms = { 项目支出绩效评价报告: form };
  const found = checkTemplates({ ...pack, profile: { ...pack.profile, forms } });
  const places = found.map(({ code, place: { range } }) => `${range.start.line}:${range.start.column} ${code}`);
  const codes = ['fill', 'unknown-name', 'unknown-class', 'attribute-value', 'attribute-value', 'unknown-name'].concat(
    ...['unknown-class', 'nesting', 'unknown-name', 'ragged'],
  );
  expect(places).toEqual(marksOf(report).map((place, index) => `${place} template-${codes[index]}`));
  for (const { message } of found) expect(message).toMatch(/[\u4e00-\u9fff]/);
});

test('an empty template is said to be empty', () => {
  expectOnly({ 'form.hbs': '▸{{! 以后再写 }}' }, 'empty');
});

test('a form of a 文种 that does not exist cannot be checked, and says so', () => {
  const pack = packOf(inP('甲'));
  const found = checkTemplates(pack, {}).map(({ code, place }) => `${place.file} ${code}`);
  expect(found).toEqual(['示例/form.hbs template-unknown-kind']);
});
