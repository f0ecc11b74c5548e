/**
 * The names that a template may print, for each 文种: what an author writes, and what is computed from it.
 *
 * A document is made of parts, and a part prints the same names wherever it stands; so the names of a 文种 follow from the keys
 * that its schema has. `score` prints exactly these; a test holds the two together, and holds the written ones to the schemas.
 */
import { type DataShape, type MapShape, text, texts } from './data-shape.ts';
import { summaryShape } from './summary-shape.ts';

const amounts = ['年初预算数', '全年预算数', '全年执行数'];
const fundsRow = texts(...amounts, '分值', '执行率', '得分');
const reason = '偏差原因分析及改进措施';
const goalCells = texts('目标', '预期目标', '实际完成');

const funds: MapShape = {
  kind: 'map',
  names: { 年度资金总额: fundsRow, 当年财政拨款: fundsRow, 上年结转资金: fundsRow, 其他资金: fundsRow, [reason]: text },
};
const indicators = list(texts('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', reason));
const evaluation = list(
  texts(
    ...['一级指标', '一级分值', '一级得分', '二级指标', '二级分值', '二级得分', '三级指标', '三级分值', '三级得分'],
    ...['四级指标', '指标解释', '评价标准', '年度指标值', '实际完成值', '分值', '得分', '评价意见'],
  ),
);

/** A row of the narrative is one thing: a heading, a paragraph, or a table with what stands beside it. */
const narrative = list({
  kind: 'map',
  names: {
    ...texts('一级标题', '二级标题', '三级标题', '四级标题', '段落').names,
    评价指标: evaluation,
    预期目标完成情况: list(goalCells),
    项目资金: funds,
    绩效指标: indicators,
    ...texts('分值合计', '总分', '等级').names,
  },
});

/** By the key that an author writes: what the page may print because of it. */
const parts: Readonly<Record<string, Readonly<Record<string, DataShape>>>> = {
  ...Object.fromEntries(
    ['文种', '地区', '年度', '成文日期', '报告题名', '项目名称', '主管部门', '实施单位', '评价单位']
      .concat('项目负责人', '联系电话', '密级', '签发人', '引言', '总分', '等级')
      .map((name) => [name, { [name]: text }]),
  ),
  // The project's own figures are short for those of 年度资金总额.
  项目资金: { 项目资金: funds, ...texts(...amounts, '执行率', '预算执行率得分').names },
  年度总体目标: { 年度总体目标: texts('预期目标', '实际完成情况') },
  绩效指标: { 绩效指标: indicators, 分值合计: text },
  评价指标: { 评价指标: evaluation, 分值合计: text },
  预期目标完成情况: { 预期目标完成情况: list(goalCells) },
  正文: { 正文: narrative },
  附件: { 附件: list(texts('序号', '题名')) },
};

/** Returns the shape of a 文种 from the keys at the top of its schema; a key that prints nothing (舍入) adds nothing. */
export function shapeOf(keys: Iterable<string>): MapShape {
  return { kind: 'map', names: Object.assign({}, ...[...keys].map((key) => parts[key] ?? {})) };
}

function list(row: MapShape): DataShape {
  return { kind: 'list', row };
}

const head = ['文种', '地区', '年度', '成文日期', '项目名称', '主管部门', '实施单位'];
const results = ['总分', '等级', '附件'];

/** By 文种, of those that authors write. */
export const dataNames: Readonly<Record<string, MapShape>> = {
  项目支出绩效自评表: shapeOf([
    ...[...head, '项目负责人', '联系电话'],
    ...['项目资金', '年度总体目标', '绩效指标'],
    ...results,
  ]),
  项目支出绩效评价报告: shapeOf([
    ...[...head, '报告题名', '评价单位', '密级', '签发人', '引言'],
    ...['项目资金', '评价指标', '预期目标完成情况', '正文'],
    ...results,
  ]),
};

/** By 文种, of all that a pack may have a template for. */
export const printableNames: Readonly<Record<string, MapShape>> = { ...dataNames, 绩效评价结果汇总表: summaryShape };
