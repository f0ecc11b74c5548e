/** Page trees written by hand: the national form F1 with as many indicators as wanted, and what layout says of it. */
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import * as build from '../../../src/tree/build.ts';
import type { Block, Cell, PageTree, Paragraph, Row, Section, Table } from '../../../src/tree/page-tree.ts';
import type { CellStyleName, ParagraphStyleName } from '../../../src/tree/style-sheet.ts';

const origin = {};

export function paragraph(text: string, style: ParagraphStyleName = 'body'): Paragraph {
  const runs = text === '' ? [] : [{ text, strong: false, origin }];
  return build.paragraph({ style, runs, origin });
}

export function cell(column: number, text: string, spans: Partial<Cell> = {}): Cell {
  const paragraphs = text.split('\n\n').map((part) => paragraph(part, 'cell-text'));
  return build.cell({ column, colspan: 1, rowspan: 1, style: 'label', paragraphs, origin, ...spans });
}

export function row(...cells: Cell[]): Row {
  return { cells, origin };
}

/** A row of plain cells from a column on. */
function plain(from: number, texts: readonly string[], style: CellStyleName = 'figure'): Cell[] {
  return texts.map((text, index) => cell(from + index, text, { style }));
}

/** 财预〔2020〕10号 in nine columns, as DOMAIN.md gives it; `indicators` rows under 产出 and 效益. */
export function f1(indicators: number): Table {
  const columns = [9, 10, 10, 18, 11, 11, 8, 8, 15];
  return build.table({
    style: 'form',
    columns,
    parts: [
      { head: [], body: [...basics(), ...funds(), ...goals()] },
      { head: [indicatorHead(indicators)], body: [...indicatorRows(indicators), totalRow()] },
    ],
    origin,
  });
}

function basics(): Row[] {
  const text = { style: 'text' } as const;
  return [
    row(cell(0, '项目名称', { colspan: 2 }), cell(2, '2024年度区信访办信访宣传项目经费', { colspan: 7, ...text })),
    row(
      cell(0, '主管部门', { colspan: 2 }),
      cell(2, '北京市丰台区信访办公室', { colspan: 3, ...text }),
      cell(5, '实施单位'),
      cell(6, '北京市丰台区信访办公室', { colspan: 3, ...text }),
    ),
  ];
}

function funds(): Row[] {
  const rows = [
    ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', '4', '4', '4', '10', '100%', '10'],
    ['其中：当年财政拨款', '4', '4', '4', '—', '100%', '—'],
    ['上年结转资金', '0', '0', '0', '—', '', '—'],
    ['其他资金', '0', '0', '0', '—', '', '—'],
  ];
  const label = cell(0, '项目资金\n（万元）', { colspan: 2, rowspan: 5 });
  return rows.map((texts, index) => row(...(index === 0 ? [label] : []), ...plain(2, texts)));
}

function goals(): Row[] {
  const text = { colspan: 4, style: 'text' } as const;
  return [
    row(
      cell(0, '年度总体目标', { rowspan: 2 }),
      cell(1, '预期目标', { colspan: 4, style: 'head' }),
      cell(5, '实际完成情况', { colspan: 4, style: 'head' }),
    ),
    row(
      cell(1, '开展信访宣传活动，购置宣传用品，“走出去”讲法——让群众知晓依法信访的渠道。', text),
      cell(5, '开展宣传活动6场，发放宣传品3200份。\n\n群众知晓率较上年提高。', text),
    ),
  ];
}

function indicatorHead(indicators: number): Row {
  const texts = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  return row(cell(0, '绩效指标', { rowspan: indicators + 1 }), ...plain(1, texts, 'head'));
}

/** The first half stands under 产出指标, the rest under 效益指标; each half has two second-level groups. */
function indicatorRows(count: number): Row[] {
  const half = Math.ceil(count / 2);
  const groups = [
    ...group('产出指标', ['数量指标', '质量指标'], half),
    ...group('效益指标', ['社会效益指标', '服务对象满意度指标'], count - half),
  ];
  return groups.map((labels, index) =>
    row(
      ...labels,
      cell(3, `第${index + 1}项发放宣传品数量`, { style: 'text' }),
      ...plain(4, ['≥3000份', '3200份', '1', '0.5']),
      cell(8, index % 3 === 0 ? '两批材料返工，已改进验收流程。' : '', { style: 'text' }),
    ),
  );
}

function group(level1: string, level2: readonly [string, string], count: number): Cell[][] {
  const first = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => [
    ...(index === 0 ? [cell(1, level1, { rowspan: count })] : []),
    ...(index === 0 ? [cell(2, level2[0], { rowspan: first })] : []),
    ...(index === first ? [cell(2, level2[1], { rowspan: count - first })] : []),
  ]);
}

function totalRow(): Row {
  return row(cell(0, '总分', { colspan: 6, style: 'head' }), ...plain(6, ['100', '98', '']));
}

export function section(blocks: readonly Block[], more: Partial<Section> = {}): Section {
  return build.section({
    paper: 'A4',
    orientation: 'portrait',
    page: 'form',
    pageNumber: 'none',
    blocks,
    origin,
    ...more,
  });
}

export function document(...sections: Section[]): PageTree {
  return build.pageTree({
    title: '项目支出绩效自评表（2024年度）',
    unit: '北京市丰台区信访办公室',
    subject: '2024年度区信访办信访宣传项目经费',
    date: '2024-12-31',
    sections,
  });
}

export function formPage(table: Table): Section {
  return section([paragraph('项目支出绩效自评表', 'form-title'), paragraph('（2024年度）', 'form-year'), table]);
}

/** What layout would find, said by hand. */
export function laidOut(tree: PageTree, crossing: readonly Table[] = [], tallRows: readonly Row[] = []): LaidOut {
  return {
    tree,
    pages: [],
    headings: new Map(),
    fills: new Map(),
    crossing: new Set(crossing),
    tallRows: new Set(tallRows),
    titles: new Map(),
    signatures: new Map(),
  };
}
