/** The pages of an evaluation report: what a section chief would look for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../../src/compose/check-templates.ts';
import { compose } from '../../src/compose/compose.ts';
import { findPack } from '../../src/packs/find-pack.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import { loadSchemas } from '../../src/schema/load-schemas.ts';
import { entryOf, headingsOf } from '../../src/tree/entry.ts';
import { gridOf } from '../../src/tree/grid.ts';
import type { Heading, PageTree, Paragraph, Section, Table } from '../../src/tree/page-tree.ts';
import { cellText, tablesOf, textOf } from '../../src/tree/walk.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { regionPlace } from '../packs/pack-world.ts';
import { type EvaluationParts, scoreReport } from '../scoring/evaluated.ts';
import { pagesOfFile } from './pages-of.ts';
import { programPack } from './program-pack.ts';

const fengtai = 'samples/beijing-zhengfuban-2023/评价报告.yaml';
const national = 'samples/beijing-xinfang-2020/评价报告.yaml';

/** A section's paragraphs and headings, each after its style. */
function linesOf({ blocks }: Section): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [`${block.style} ${textOf(block)}`];
    return block.kind === 'heading' ? [`h${block.level} ${entryOf(block)}`] : [block.kind];
  });
}

const styled = (tree: PageTree, style: Paragraph['style']) =>
  tree.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.style === style ? [textOf(block)] : [])),
  );

/** The rows of a table's parts, merged cells told in each row that they cover. */
const rowsOf = (table: Table | undefined): string[][] =>
  (table?.parts ?? []).flatMap((part) =>
    gridOf(table?.columns.length ?? 0, part).map((line) => line.map((one) => cellText(one).replaceAll('\n', ''))),
  );

const reportTables = (tree: PageTree) => tablesOf(tree).filter(({ style }) => style === 'report');

describe('the district report', () => {
  test('is a cover, contents, a body and its annexes, each with its own page number', async () => {
    const { sections, title, unit, date } = await pagesOfFile(fengtai);
    const kinds = sections.map(({ page, pageNumber, firstNumber }) =>
      `${page} ${pageNumber} ${firstNumber ?? ''}`.trim(),
    );
    expect(kinds.slice(0, 3)).toEqual(['cover none', 'contents roman', 'standard dash 1']);
    expect(kinds.slice(3)).toEqual(['form dash']);
    expect(title).toBe('丰台区档案数字化购买服务项目支出绩效评价报告');
    expect([unit, date]).toEqual(['北京市丰台区人民政府办公室', '2024-03-29']);
  });

  test('has its title, its fields, its unit and its month on the cover', async () => {
    const tree = await pagesOfFile(fengtai);
    const [cover] = tree.sections;
    expect(cover && linesOf(cover)).toEqual([
      'cover-title 丰台区档案数字化购买服务项目支出绩效评价报告',
      'table',
      'fill',
      'cover-unit 北京市丰台区人民政府办公室',
      'cover-unit 二〇二四年三月',
    ]);
    const [fields] = tablesOf(tree);
    expect(fields?.style).toBe('cover');
    expect(rowsOf(fields).map(([, label, value]) => `${label}${value}`)).toEqual([
      '主管部门：北京市丰台区人民政府办公室',
      '项目单位：北京市丰台区人民政府办公室',
      '项目名称：丰台区档案数字化购买服务',
      '评价单位：北京市丰台区人民政府办公室',
    ]);
  });

  test('numbers its headings, in each parent anew, and an annex does not count on', async () => {
    const tree = await pagesOfFile(fengtai);
    const entries = headingsOf(tree).map(entryOf);
    expect(entries.filter((entry) => /^[一二三四五六七八]、/.test(entry))).toEqual([
      ...['一、项目概述', '二、评价工作简述', '三、绩效评价分析', '四、评价结论', '五、问题', '六、建议'],
      '七、指标体系及评分情况表',
    ]);
    const from = entries.indexOf('三、绩效评价分析');
    expect(entries.slice(from + 1, from + 7)).toEqual([
      ...['（一）项目绩效目标评价分析', '（二）项目绩效控制评价分析', '1.资金使用及管理情况分析'],
      ...['2.项目组织情况分析', '3.项目管理情况分析', '（三）项目产出及效果评价分析'],
    ]);
    expect(entries.slice(-2)).toEqual(['七、指标体系及评分情况表', '附件　丰台区档案数字化购买服务项目支出绩效自评表']);
  });

  test('begins its body with the title and the preamble, and ends it with annexes, unit and date', async () => {
    const tree = await pagesOfFile(fengtai);
    const lines = linesOf(tree.sections[2] as Section);
    expect(lines[0]).toBe('report-title 丰台区档案数字化购买服务项目支出绩效评价报告');
    expect(lines[1]).toMatch(/^body 为提高财政支出管理水平/);
    expect(lines[2]).toBe('h1 一、项目概述');
    expect(lines.slice(-3)).toEqual([
      'annex-list 附件：丰台区档案数字化购买服务项目支出绩效自评表',
      'signature-unit 北京市丰台区人民政府办公室',
      'signature-date 2024年3月29日',
    ]);
  });

  test('its scoring table has seven columns, its levels their sums, and its head comes again on each page', async () => {
    const table = reportTables(await pagesOfFile(fengtai)).find(({ columns }) => columns.length === 7);
    const rows = rowsOf(table);
    expect(rows[0]).toEqual(['一级指标', '二级指标', '三级指标', '四级指标', '分值', '评价得分', '评价意见']);
    expect(table?.parts[0]?.head).toHaveLength(1);
    expect([...new Set(rows.slice(1, -1).map(([level1]) => level1))]).toEqual([
      '项目决策（15）',
      '项目管理（30）',
      '项目绩效（55）',
    ]);
    expect(rows[1]?.slice(0, 6)).toEqual(['项目决策（15）', '绩效目标（5）', '目标内容', '绩效目标明确程度', '3', '3']);
    expect(rows.at(-1)?.slice(0, 6)).toEqual(['合计', '合计', '合计', '合计', '100', '93.5']);
    // One cell a level, not one a row.
    const first = table?.parts[0]?.body[0]?.cells.map(({ rowspan }) => rowspan);
    expect(first).toEqual([7, 2, 2, 1, 1, 1, 1]);
  });

  test('its table of goals stands where the author placed it', async () => {
    const tree = await pagesOfFile(fengtai);
    const blocks = tree.sections[2]?.blocks ?? [];
    const at = blocks.findIndex((block) => block.kind === 'table' && block.columns.length === 3);
    const text = (block: (typeof blocks)[number] | undefined) => (block && 'runs' in block ? textOf(block) : '');
    expect(text(blocks[at - 2])).toBe('项目预期目标完成情况如下：');
    expect(text(blocks[at + 2])).toMatch(/^如上所列/);
    expect(rowsOf(blocks[at] as Table)[0]).toEqual(['目标', '预期目标', '实际完成']);
  });

  test('its one annex begins with its label, which has no number', async () => {
    const tree = await pagesOfFile(fengtai);
    const annexes = tree.sections.slice(3).map(({ blocks }) => blocks[0] as Heading);
    expect(annexes.map((block) => [block.kind, block.style, textOf(block), block.id])).toEqual([
      ['heading', 'annex', '附件', 'annex-1'],
    ]);
  });
});

test('the national report has its outline, its one annex without a number, and the table of funds and indicators', async () => {
  const tree = await pagesOfFile(national);
  const entries = headingsOf(tree, 1).map(entryOf);
  expect(entries.at(0)).toBe('一、基本情况');
  expect(entries.at(-2)).toBe('七、其他需要说明的问题');
  expect(entries.at(-1)).toMatch(/^附件　信息化建设升级改造/);
  expect(styled(tree, 'annex-list')).toEqual([expect.stringMatching(/^附件：信息化建设升级改造/)]);
  const rows = rowsOf(tablesOf(tree).find((table) => table.style === 'form'));
  expect(rows[1]?.slice(2, 9)).toEqual(['年度资金总额', '191.9479', '191.9479', '167.1011', '10', '87.06%', '8.706']);
  expect(rows.flat()).not.toContain('预期目标');
  expect(rows.at(-1)?.slice(5, 8)).toEqual(['总分', '100', '98.706']);
});

const threeLevels = `决策:
  项目立项:
    - { 三级指标: 立项依据充分性, 分值: 60, 得分: 58, 评价意见: 依据较充分。 }
    - { 三级指标: 立项程序规范性, 分值: 40, 得分: 40 }`;
const explained = threeLevels.replace('分值: 60', '指标解释: 立项是否有依据, 评价标准: 有依据得满分, 分值: 60');

/** Pages of a report of the national pack. */
async function nationalPages(parts: EvaluationParts): Promise<PageTree> {
  const { value, findings } = compose(scoreReport(parts).scored, await programPack('全国'));
  expect(findings).toEqual([]);
  return value as PageTree;
}

describe('the columns of the scoring table', () => {
  const narrative = '综合评价情况及评价结论: "结论如下。\\n\\n{{评价指标}}\\n\\n表后的话。"';

  test('are three levels where the author has three', async () => {
    const [table] = reportTables(await nationalPages({ indicators: threeLevels, narrative }));
    const rows = rowsOf(table);
    expect(rows[0]).toEqual(['一级指标', '二级指标', '三级指标', '分值', '评价得分', '评价意见']);
    expect(rows[1]).toEqual(['决策（100）', '项目立项（100）', '立项依据充分性', '60', '58', '依据较充分。']);
    expect(rows.at(-1)).toEqual(['合计', '合计', '合计', '100', '98', '']);
  });

  test('lose nothing that he wrote: a fourth level, targets and results', async () => {
    const row = '{ 四级指标: 发放数量, 年度指标值: ≥10份, 实际完成值: 12份, 分值: 100, 得分: 100 }';
    const indicators = `产出:\n  数量:\n    发放:\n      - ${row}`;
    const [table] = reportTables(await nationalPages({ indicators, narrative }));
    const [head, first] = rowsOf(table);
    expect(head?.slice(3, 6)).toEqual(['四级指标', '年度指标值', '实际完成值']);
    expect(first?.slice(2, 6)).toEqual(['发放', '发放数量', '≥10份', '12份']);
  });

  test('with explanations they stand on a sheet held sideways, and the text goes on after it', async () => {
    const tree = await nationalPages({ indicators: explained, narrative });
    expect(tree.sections.slice(2).map(({ orientation, pageNumber }) => `${orientation} ${pageNumber}`)).toEqual([
      ...['portrait dash', 'landscape dash', 'portrait dash'],
    ]);
    const [, , , wide, after] = tree.sections as readonly Section[];
    const [table] = (wide?.blocks ?? []).filter((block) => block.kind === 'table');
    expect(rowsOf(table)[1]?.slice(2, 5)).toEqual(['立项依据充分性', '立项是否有依据', '有依据得满分']);
    expect(after && linesOf(after)[0]).toBe('body 表后的话。');
  });
});

test('a report of money alone shows its funds, and one that is classified says so first', async () => {
  const more = '密级: 内部\n签发人: （略）\n项目资金:\n  当年财政拨款: { 年初预算数: 4, 全年预算数: 4, 全年执行数: 3 }';
  const tree = await nationalPages({ narrative: '基本情况: "如下。\\n\\n{{项目资金}}"', more });
  expect(styled(tree, 'cover-mark')).toEqual(['内部', '签发人：（略）']);
  expect(styled(tree, 'table-title')).toEqual(['项目资金使用情况表（单位：万元）']);
  expect(rowsOf(tablesOf(tree).at(-1)).slice(1)).toEqual([
    ['年度资金总额', '4', '4', '3', '75%'],
    ['其中：当年财政拨款', '4', '4', '3', '75%'],
    ['上年结转资金', '', '', '', ''],
    ['其他资金', '', '', '', ''],
  ]);
});

test('a pack of one’s own that overrides one partial changes that, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  writeFileSync(join(folder, 'pack.yaml'), '名称: 某区\n继承: fengtai\n');
  writeFileSync(join(folder, 'report-signature.hbs'), '<p class="signature-unit">{{评价单位}}（章）</p>\n');
  const world = nodeWorld();
  const found = await findPack(world, await loadSchemas(world), '某区', folder, regionPlace);
  rmSync(folder, { recursive: true });
  expect(found.findings).toEqual([]);
  expect(checkTemplates(found.value as Pack)).toEqual([]);
  const [own, before] = [await pagesOfFile(fengtai, found.value), await pagesOfFile(fengtai)];
  expect(styled(own, 'signature-unit')).toEqual(['北京市丰台区人民政府办公室（章）']);
  expect(styled(own, 'signature-date')).toEqual([]);
  expect(own.sections.slice(0, 2).map(linesOf)).toEqual(before.sections.slice(0, 2).map(linesOf));
  expect(headingsOf(own).map(entryOf)).toEqual(headingsOf(before).map(entryOf));
});

test.each(['全国', '北京市', '北京市丰台区'])('the report’s templates of %s are without a mistake', async (region) => {
  const pack = await programPack(region);
  expect(Object.keys(pack.profile.forms)).toContain('项目支出绩效评价报告');
  expect(checkTemplates(pack)).toEqual([]);
});
