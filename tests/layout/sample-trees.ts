/** Page trees for layout and rendering: the national self-evaluation form, as long as a test wants it. */
import { cell, pageTree, paragraph, row, run, section, table } from '../../src/tree/build.ts';
import type { Block, Cell, PageTree, Paragraph, Row, Section } from '../../src/tree/page-tree.ts';
import type { CellStyleName, ParagraphStyleName } from '../../src/tree/style-sheet.ts';

export interface FormParts {
  readonly goal?: string;
  readonly result?: string;
  readonly indicators?: number;
  readonly name?: string;
}

const noOrigin = {};

export function text(content: string, style: ParagraphStyleName = 'body'): Paragraph {
  return paragraph({ style, runs: [run(content, noOrigin)], origin: noOrigin });
}

export function td(
  column: number,
  colspan: number,
  rowspan: number,
  content: string,
  style: CellStyleName = 'figure',
): Cell {
  return cell({ column, colspan, rowspan, style, paragraphs: [text(content, 'cell-text')], origin: noOrigin });
}

export function tr(...cells: readonly Cell[]): Row {
  return row(cells, noOrigin);
}

export function page(blocks: readonly Block[], parts: Partial<Section> = {}): Section {
  const usual = { paper: 'A4', orientation: 'portrait', page: 'standard', pageNumber: 'dash' } as const;
  return section({ ...usual, origin: noOrigin, ...parts, blocks });
}

export function tree(...sections: readonly Section[]): PageTree {
  return pageTree({ title: '样张', unit: '某单位', subject: '绩效自评', date: '2024-12-31', sections });
}

/** One section: title, year, and a table of two parts whose second has a head row and a label beside all of it. */
export function selfEvaluationForm(parts: FormParts = {}): PageTree {
  const blocks = [text('项目支出绩效自评表', 'form-title'), text('（2024年度）', 'form-year'), formTable(parts)];
  return tree(page(blocks, { page: 'form', pageNumber: 'none' }));
}

export function formTable({ goal, result, indicators = 6, name }: FormParts = {}): Block {
  return table({
    style: 'form',
    columns: [6, 11, 12, 20, 12, 12, 7, 7, 13],
    parts: [
      { head: [], body: [...nameRows(name), ...fundRows(), ...goalRows(goal, result)] },
      { head: [indicatorHead(indicators)], body: [...indicatorRows(indicators), totalRow()] },
    ],
    origin: noOrigin,
  });
}

function nameRows(name = '2024年度区信访办信访宣传项目经费'): Row[] {
  return [
    tr(td(0, 2, 1, '项目名称', 'label'), td(2, 7, 1, name)),
    tr(
      td(0, 2, 1, '主管部门', 'label'),
      td(2, 3, 1, '北京市丰台区信访办公室'),
      td(5, 1, 1, '实施单位', 'label'),
      td(6, 3, 1, '北京市丰台区信访办公室'),
    ),
  ];
}

function fundRows(): Row[] {
  const heads = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  const rows = [
    ['年度资金总额', '4', '4', '4', '10', '100%', '10'],
    ['其中：当年财政拨款', '4', '4', '4', '—', '100%', '—'],
    ['上年结转资金', '', '', '', '—', '', '—'],
    ['其他资金', '', '', '', '—', '', '—'],
  ];
  return [
    tr(
      td(0, 2, 5, '项目资金（万元）', 'label'),
      td(2, 1, 1, ''),
      ...heads.map((head, index) => td(3 + index, 1, 1, head, 'label')),
    ),
    ...rows.map((cells) => tr(...cells.map((content, index) => td(2 + index, 1, 1, content)))),
  ];
}

function goalRows(goal = '开展信访宣传活动，购置宣传用品。', result = '开展宣传活动6场，发放宣传品3200份。'): Row[] {
  return [
    tr(td(0, 1, 2, '年度总体目标', 'label'), td(1, 4, 1, '预期目标', 'label'), td(5, 4, 1, '实际完成情况', 'label')),
    tr(td(1, 4, 1, goal, 'text'), td(5, 4, 1, result, 'text')),
  ];
}

function indicatorHead(indicators: number): Row {
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  const label = td(0, 1, indicators + 2, '绩效指标', 'label');
  return tr(label, ...heads.map((head, index) => td(1 + index, 1, 1, head, 'head')));
}

/** Level 1 changes after every half of the indicators, level 2 after every quarter. */
function indicatorRows(count: number): Row[] {
  const half = Math.ceil(count / 2);
  const quarter = Math.ceil(count / 4);
  return Array.from({ length: count }, (_, index) => {
    const cells: Cell[] = [];
    if (index % half === 0) {
      const label = index === 0 ? '产出指标' : '效益指标';
      cells.push(td(1, 1, Math.min(half, count - index), label, 'label'));
    }
    const inHalf = index % half;
    if (inHalf % quarter === 0) {
      const left = Math.min(half, count - (index - inHalf)) - inHalf;
      cells.push(td(2, 1, Math.min(quarter, left), `数量指标${index + 1}`, 'label'));
    }
    const reason = index % 5 === 0 ? '两批材料返工，已改进验收流程。' : '';
    const own = [`指标${index + 1}：发放宣传品数量及宣传活动场次`, '≥3000份', '3200份', '20', '20', reason];
    cells.push(...own.map((content, column) => td(3 + column, 1, 1, content, column === 5 ? 'text' : 'figure')));
    return tr(...cells);
  });
}

function totalRow(): Row {
  return tr(td(1, 5, 1, '总分', 'label'), td(6, 1, 1, '100'), td(7, 1, 1, '98.5'), td(8, 1, 1, ''));
}
