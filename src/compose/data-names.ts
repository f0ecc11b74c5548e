/**
 * The names that a template may print, for each 文种: what an author writes, and what is computed from it.
 *
 * A document is made of parts, and a part prints the same names wherever it stands; so the names of a 文种 follow from the keys
 * that its schema has. `score` prints exactly these; a test holds the two together, and holds the written ones to the schemas.
 */
import { accountsParts } from './accounts-shape.ts';
import { type DataShape, type MapShape, text, texts } from './data-shape.ts';
import { departmentParts } from './department-shape.ts';
import { summaryShape } from './summary-shape.ts';

const amounts = ['年初预算数', '全年预算数', '到位数', '全年执行数'];
const fundsRow = texts(...amounts, '分值', '执行率', '资金到位率', '得分');
const reason = '偏差原因分析及改进措施';
const goalCells = texts('目标', '预期目标', '实际完成');

const funds: MapShape = {
  kind: 'map',
  names: { 年度资金总额: fundsRow, 当年财政拨款: fundsRow, 上年结转资金: fundsRow, 其他资金: fundsRow, [reason]: text },
};
const indicators = list(
  texts(
    ...['目标名称', '一级指标', '一级分值', '一级得分', '二级指标', '三级指标'],
    ...['年度指标值', '指标性质', '指标值', '度量单位', '实际完成值', '分值', '得分', reason],
    // For headings and sentences made of the rows.
    ...['新一级指标', '新二级指标', '序号', '目标值', '完成值'],
  ),
);
const goal = texts('预期目标', '实际完成情况', '总体完成率');
const evaluation = list(
  texts(
    ...['一级指标', '一级分值', '一级得分', '二级指标', '二级分值', '二级得分', '三级指标', '三级分值', '三级得分'],
    ...['四级指标', '指标解释', '评价标准', '年度指标值', '实际完成值', '分值', '得分', '评价意见'],
  ),
);

/** By the key that an author writes: what the page may print because of it; the narrative's own names follow from all the others. */
const ownParts: Readonly<Record<string, Readonly<Record<string, DataShape>>>> = {
  ...Object.fromEntries(
    ['文种', '地区', '年度', '成文日期', '报告题名', '项目名称', '主管部门', '实施单位', '评价单位']
      .concat('填报单位', '项目负责人', '联系电话', '密级', '签发人', '引言', '存在问题', '总分', '等级')
      .map((name) => [name, { [name]: text }]),
  ),
  // The project's own figures are short for those of 年度资金总额.
  项目资金: { 项目资金: funds, ...texts(...amounts, '执行率', '资金到位率', '预算执行率得分').names },
  // The region decides on the unit of its forms.
  地区: texts('地区', '金额单位').names,
  年度总体目标: {
    年度总体目标: goal,
    // Goal by goal; a form with one overall goal has one.
    年度绩效目标: list({
      kind: 'map',
      names: { 目标名称: text, ...goal.names, 分值: text, 得分: text, 绩效指标: indicators },
    }),
  },
  绩效指标: {
    绩效指标: indicators,
    偏差说明: list(texts('序号', '三级指标', '年度指标值', '实际完成值', '分值', '得分', reason)),
    分值合计: text,
  },
  评价指标: { 评价指标: evaluation, 分值合计: text },
  预期目标完成情况: { 预期目标完成情况: list(goalCells) },
  支出明细: { 支出明细: list(texts('序号', '名称', '金额', '金额元')), 支出合计: text, 支出合计元: text },
  附件: { 附件: list(texts('序号', '题名')) },
  ...departmentParts,
  ...accountsParts,
};

/** A row of the narrative is one thing: a heading, a paragraph, or a block with what stands beside it. */
function narrativeRow(names: Readonly<Record<string, DataShape>>): MapShape {
  return {
    kind: 'map',
    names: {
      ...texts('一级标题', '二级标题', '三级标题', '四级标题', '段落').names,
      ...blocksOf(names),
      // The targets alone, where a report shows them before it comes to the results.
      绩效目标表: { kind: 'map', names: { 绩效指标: indicators } },
      ...texts('分值合计', '总分', '等级').names,
    },
  };
}

const formKeys = [
  ...['文种', '地区', '年度', '成文日期', '项目名称', '主管部门', '实施单位', '填报单位', '项目负责人', '联系电话'],
  ...['项目资金', '年度总体目标', '绩效指标', '存在问题', '总分', '等级'],
];

/** What the partial narrative-row asks for, whatever the 文种. */
const commonBlocks: Readonly<Record<string, DataShape>> = {
  评价指标: evaluation,
  预期目标完成情况: list(goalCells),
  项目资金: funds,
  绩效指标: indicators,
};

/** What a department's accounts print of the files that they annex: reports and forms as they are, inside the text. */
const inside: Readonly<Record<string, DataShape>> = {
  项目绩效评价报告: list(narrativeRow(commonBlocks)),
  自评表: list({ kind: 'map', names: Object.assign({}, ...formKeys.map((key) => ownParts[key] ?? {})) }),
};

const parts: typeof ownParts = { ...ownParts, 项目总数: { ...ownParts.项目总数, ...inside } };

const noOwn: MapShape = { kind: 'map', names: {} };

/**
 * Returns the shape of a 文种 from the keys at the top of its schema; a key that prints nothing (舍入) adds nothing. `own`: what the keys
 * hold that no part of the program knows.
 */
export function shapeOf(keys: Iterable<string>, own: MapShape = noOwn): MapShape {
  const all = [...keys];
  const names = Object.assign({}, ...all.map((key) => parts[key] ?? {}), own.names);
  return { kind: 'map', names: all.includes('正文') ? { ...names, 正文: narrativeWith(names) } : names };
}

/** `names`: what the 文种 prints. */
function narrativeWith(names: Readonly<Record<string, DataShape>>): DataShape {
  const row = narrativeRow({ ...commonBlocks, ...names });
  return list({ kind: 'map', names: { 部分标题: text, ...row.names } });
}

/** Whatever a 文种 prints that is more than one text can be placed between paragraphs. */
function blocksOf(names: Readonly<Record<string, DataShape>>): Readonly<Record<string, DataShape>> {
  return Object.fromEntries(Object.entries(names).filter(([name, { kind }]) => kind !== 'text' && name !== '附件'));
}

function list(row: MapShape): DataShape {
  return { kind: 'list', row };
}

const head = ['文种', '地区', '年度', '成文日期', '项目名称', '主管部门', '实施单位'];
const results = ['总分', '等级', '附件'];

/** By 文种, of those that authors write. */
export const dataNames: Readonly<Record<string, MapShape>> = {
  项目支出绩效自评表: shapeOf([...formKeys, '附件']),
  项目支出绩效评价报告: shapeOf([
    ...[...head, '报告题名', '评价单位', '密级', '签发人', '引言'],
    ...['项目资金', '评价指标', '预期目标完成情况', '正文'],
    ...results,
  ]),
  项目绩效自评报告: shapeOf([
    ...[...head, '报告题名', '引言'],
    ...['项目资金', '年度总体目标', '绩效指标', '支出明细', '正文'],
    ...results,
  ]),
  部门整体绩效评价报告: shapeOf([
    ...['文种', '地区', '年度', '成文日期', '部门名称', '报告题名', '密级', '签发人', '引言'],
    ...['部门资金', '项目开展情况', '项目', '汇总', '评价指标', '正文'],
    ...results,
  ]),
  部门决算说明: shapeOf([
    ...['文种', '地区', '年度', '部门名称', '报告题名', '成文日期', '机构'],
    ...['收支总计', '收入决算', '支出决算', '财政拨款收支', '一般公共预算支出', '政府性基金支出', '国有资本经营支出'],
    ...['财政拨款基本支出', '三公经费', '机关运行经费', '政府采购', '政府购买服务', '项目总数', '正文', '附件'],
  ]),
};

/** By 文种, of all that a pack may have a template for. */
export const printableNames: Readonly<Record<string, MapShape>> = { ...dataNames, 绩效评价结果汇总表: summaryShape };
