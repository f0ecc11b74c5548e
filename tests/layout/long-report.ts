/** The page tree of a whole evaluation report: cover, contents, narrative, a wide scoring table, signature, annexes. */
import { contents, fill, heading, run, section, table } from '../../src/tree/build.ts';
import type { Block, Cell, Heading, PageTree, Paragraph, Row, Section } from '../../src/tree/page-tree.ts';
import { formTable, page, td, text, tr, tree } from './sample-trees.ts';

export interface ReportSize {
  /** Chapters of the narrative, of about three pages each. */
  readonly chapters: number;
  readonly indicators: number;
  readonly annexes: number;
}

export const reportTitle = '丰台区政府办公室档案数字化购买服务项目支出绩效评价报告';
export const chapterNames = ['项目概述', '绩效评价结论', '绩效指标分析', '主要经验及做法', '存在问题', '有关建议'];

export function longReport({ chapters, indicators, annexes }: ReportSize): PageTree {
  const names = Array.from({ length: chapters }, (_, index) => chapterNames[index] ?? `其他需要说明的问题${index}`);
  const narrative = names.flatMap(chapter);
  return tree(
    cover(),
    page([text('目　录', 'contents-title'), contents(2, {})], { page: 'contents', pageNumber: 'roman' }),
    page([text(reportTitle, 'report-title'), ...narrative], { firstNumber: 1 }),
    page([text('项目支出指标体系及评分情况表', 'table-title'), scoringTable(indicators)], { orientation: 'landscape' }),
    page([text(prose(2)), ...signature('北京市丰台区人民政府办公室', '2024年3月5日')]),
    ...Array.from({ length: annexes }, (_, index) => annex(index + 1)),
  );
}

export function cover(): Section {
  const fields = [
    ['主管部门', '丰台区人民政府办公室'],
    ['项目单位', '北京海诚创想信息技术有限公司'],
    ['项目名称', '档案数字化购买服务项目'],
    ['评价单位', '北京市丰台区人民政府办公室'],
  ];
  const rows = fields.map(([name = '', value = '']) => tr(coverCell(0, name), coverCell(1, value)));
  const blocks = [
    text(reportTitle, 'cover-title'),
    text('\n\n\n'),
    table({ style: 'cover', columns: [35, 65], parts: [{ head: [], body: rows }], origin: {} }),
    fill({}),
    text('丰台区政府办', 'cover-unit'),
    text('二〇二四年三月', 'cover-unit'),
  ];
  return page(blocks, { page: 'cover', pageNumber: 'none' });
}

function coverCell(column: number, content: string): Cell {
  const own = td(column, 1, 1, content, column === 0 ? 'label' : 'text');
  return { ...own, paragraphs: [text(content, 'cover-line')] };
}

export function signature(unit: string, date: string): Block[] {
  return [text(unit, 'signature-unit'), text(date, 'signature-date')];
}

export function title(level: Heading['level'], id: string, number: string, content: string): Heading {
  return heading({ level, id, number, style: 'level', runs: [run(content, {})], origin: {} });
}

const sentences = [
  '为贯彻落实全面实施预算绩效管理的要求，我单位对该项目开展了绩效评价。',
  '该项目全年预算数191.9479万元，全年执行数189.12万元，执行率98.53%，资金使用合规。',
  '评价组通过查阅资料、现场核验、问卷调查等方式，收集整理档案12,345卷，其中2020—2023年形成的占67.3%。',
  '“智慧档案”系统上线后，查档时间由3个工作日缩短到0.5小时；群众满意率达到96.8%，比上年提高2.1个百分点。',
  '存在的主要问题是：部分指标未定“绩效”标准，验收材料（含监理日志）归档不够及时，等等……',
];

/** Several sentences, the first ones again when there are not so many. */
export function prose(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => sentences[(index + from) % sentences.length]).join('');
}

function chapter(name: string, index: number): Block[] {
  const number = '一二三四五六七八九十'[index % 10] ?? '';
  const inner = Array.from({ length: 4 }, (_, at): Block[] => [
    title(2, `s${index}-${at}`, `（${'一二三四'[at]}）`, `${name}的第${at + 1}个方面`),
    title(3, `s${index}-${at}-1`, '1.', '总体情况'),
    ...Array.from({ length: 3 }, (_, line): Paragraph => text(prose(6, at + line))),
  ]);
  return [title(1, `s${index}`, `${number}、`, name), text(prose(3, index)), ...inner.flat()];
}

export const scoringHeads = ['一级指标', '二级指标', '三级指标', '四级指标', '指标解释', '分值', '得分', '评价意见'];

/** In percent. */
export const scoringColumns = [8, 9, 10, 16, 22, 6, 6, 23];
/** How many rows the labels of levels 1 to 3 are merged over. */
export const labelSizes = [16, 8, 4];

/** Levels 1 to 3 are merged downward. */
export function scoringTable(indicators: number): Block {
  const head = tr(...scoringHeads.map((name, column) => td(column, 1, 1, name, 'head')));
  const body = Array.from({ length: indicators }, (_, index) => scoringRow(index, indicators));
  const total = tr(td(0, 5, 1, '合计', 'label'), td(5, 1, 1, '100'), td(6, 1, 1, '93.5'), td(7, 1, 1, ''));
  const parts = [{ head: [head], body: [...body, total] }];
  return table({ style: 'report', columns: scoringColumns, parts, origin: {} });
}

function scoringRow(index: number, count: number): Row {
  const labels = labelSizes.flatMap((size, column) => {
    if (index % size !== 0) return [];
    return [td(column, 1, Math.min(size, count - index), `${scoringHeads[column]}${index / size + 1}（15）`, 'label')];
  });
  const own = [`指标${index + 1}：档案数字化加工质量合格率达到合同约定`, '考核加工成果的合格程度', '1.25', '1.2'];
  const opinion = index % 3 === 0 ? prose(1, index) : '已完成。';
  return tr(
    ...labels,
    ...own.map((content, at) => td(3 + at, 1, 1, content, at < 2 ? 'text' : 'figure')),
    td(7, 1, 1, opinion, 'text'),
  );
}

function annex(number: number): Section {
  const name = `丰台区察访核验项目${number}项目支出绩效自评表`;
  const label = heading({
    level: 1,
    id: `annex-${number}`,
    number: '',
    style: 'annex',
    entry: `附件${number}　${name}`,
    runs: [run(`附件${number}`, {})],
    origin: {},
  });
  const blocks = [label, text('项目支出绩效自评表', 'form-title'), text('（2023年度）', 'form-year'), formTable()];
  return section({
    paper: 'A4',
    orientation: number % 4 === 0 ? 'landscape' : 'portrait',
    page: 'form',
    pageNumber: 'dash',
    blocks,
    origin: {},
  });
}
