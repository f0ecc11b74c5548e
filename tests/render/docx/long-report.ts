/**
 * A long report written by hand: cover, contents in roman numbers, a body of three levels with a landscape table in
 * it, signature and two annexed forms.
 */
import * as build from '../../../src/tree/build.ts';
import type {
  Block,
  Cell,
  Contents,
  Heading,
  PageTree,
  Paragraph,
  Row,
  Section,
  Table,
} from '../../../src/tree/page-tree.ts';
import type { CellStyleName, ParagraphStyleName } from '../../../src/tree/style-sheet.ts';
import { document, f1, paragraph, section } from './form.ts';

const origin = {};

const sentences = [
  '项目立项依据充分，符合“为民办实事”的要求；绩效目标明确，预算编制与工作任务相适应。',
  '全年预算数1200万元，全年执行数1146万元，执行率95.5%，其中当年财政拨款1100万元。',
  '评价工作组通过查阅资料、现场核查、问卷调查等方式，收集了项目决策、过程、产出和效益等方面的资料。',
  '个别指标的设置不够细化，未能完整反映项目的预期产出——数量指标缺少单位，时效指标没有明确的时间节点。',
];

/** @param length how many sentences, from the `from`th on. */
export function prose(from: number, length: number): Paragraph {
  return paragraph(Array.from({ length }, (_, index) => sentences[(from + index) % sentences.length]).join(''));
}

export function heading(level: Heading['level'], id: string, number: string, text: string): Heading {
  return build.heading({ level, id, number, style: 'level', runs: [build.run(text, origin)], origin });
}

export function contents(depth: Contents['depth']): Contents {
  return build.contents(depth, origin);
}

export function annexHeading(id: string, label: string, entry: string): Heading {
  return build.heading({ level: 1, id, number: '', style: 'annex', entry, runs: [build.run(label, origin)], origin });
}

export function cell(column: number, text: string, style: CellStyleName, kind: ParagraphStyleName, rowspan = 1): Cell {
  const paragraphs = [paragraph(text, kind)];
  return build.cell({ column, colspan: 1, rowspan, style, paragraphs, origin });
}

export function coverTable(): Table {
  const lines = [
    ['项目名称：', '档案数字化购买服务项目'],
    ['项目单位：', '北京市丰台区人民政府办公室'],
    ['委托单位：', '北京市丰台区财政局'],
  ];
  const rows = lines.map(([label = '', value = '']) => ({
    cells: [cell(0, label, 'label', 'cover-line'), cell(1, value, 'text', 'cover-line')],
    origin,
  }));
  return build.table({ style: 'cover', columns: [30, 70], parts: [{ head: [], body: rows }], origin });
}

/** The evaluation table: two levels whose labels run down, and opinions of a sentence. */
export function evaluationTable(rows: number): Table {
  const names = ['一级指标', '二级指标', '分值', '评价标准', '得分'];
  const head = { cells: names.map((name, column) => cell(column, name, 'head', 'table-text')), origin };
  const body: Row[] = Array.from({ length: rows }, (_, index) => ({
    cells: [
      ...(index === 0 ? [cell(0, '产出', 'label', 'table-text', rows)] : []),
      cell(1, `第${index + 1}项指标`, 'text', 'table-text'),
      cell(2, '2', 'figure', 'table-text'),
      cell(3, sentences[index % sentences.length] ?? '', 'text', 'table-text'),
      cell(4, '1.5', 'figure', 'table-text'),
    ],
    origin,
  }));
  return build.table({ style: 'report', columns: [12, 20, 8, 52, 8], parts: [{ head: [head], body }], origin });
}

const chinese = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** The chapters: two headings of the same text are in each, and lengths that fall unevenly on pages. */
function chapters(from: number, count: number): Block[] {
  return Array.from({ length: count }, (_, index) => from + index).flatMap((chapter): Block[] => [
    heading(1, `c${chapter}`, `${chinese[chapter]}、`, `第${chinese[chapter]}部分的总体情况`),
    prose(chapter, 5 + chapter),
    ...[0, 1, 2].flatMap((part): Block[] => [
      heading(2, `c${chapter}-${part}`, `（${chinese[part]}）`, part === 2 ? '有关情况说明' : '资金投入和使用情况'),
      prose(part, 4 + 3 * part),
      heading(3, `c${chapter}-${part}-0`, '1.', '管理情况'),
      prose(part + 1, 7),
      prose(part + 2, 3 + chapter),
    ]),
  ]);
}

export function longReport(): PageTree {
  const cover = section(
    [
      paragraph('2023年度档案数字化购买服务项目支出绩效评价报告', 'cover-title'),
      coverTable(),
      build.fill(origin),
      paragraph('北京市丰台区人民政府办公室', 'cover-unit'),
      paragraph('二〇二四年三月', 'cover-unit'),
    ],
    { page: 'cover' },
  );
  const listing = section([paragraph('目　　录', 'contents-title'), contents(2)], {
    page: 'contents',
    pageNumber: 'roman',
  });
  const standard = { page: 'standard', pageNumber: 'dash' } as const;
  const title = paragraph('2023年度档案数字化购买服务项目支出绩效评价报告', 'report-title');
  const body = section([title, ...chapters(0, 3)], { ...standard, firstNumber: 1 });
  const wide = section(
    [
      heading(1, 'wide', '四、', '评价指标得分情况'),
      paragraph('指标体系及评分情况表', 'table-title'),
      evaluationTable(36),
    ],
    {
      ...standard,
      orientation: 'landscape',
    },
  );
  const rest = section(
    [
      ...chapters(4, 3),
      paragraph('北京市丰台区人民政府办公室', 'signature-unit'),
      paragraph('2024年3月5日', 'signature-date'),
    ],
    standard,
  );
  return document(cover, listing, body, wide, rest, annex(1), annex(2));
}

function annex(number: number): Section {
  return section(
    [
      annexHeading(`annex${number}`, `附件${number}`, `附件${number}　"信访"宣传经费项目支出绩效自评表`),
      paragraph('项目支出绩效自评表', 'form-title'),
      paragraph('（2024年度）', 'form-year'),
      f1(8),
    ],
    { pageNumber: 'dash' },
  );
}
