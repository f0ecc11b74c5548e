/**
 * The names that a template may print, for each 文种: what an author writes, and what is computed from it.
 *
 * `score` prints exactly these; a test holds the two together, and holds the written ones to the schema.
 */
import { type MapShape, text, texts } from './data-shape.ts';

const amounts = ['年初预算数', '全年预算数', '全年执行数'];
const funds = texts(...amounts, '分值', '执行率', '得分');
const reason = '偏差原因分析及改进措施';

const selfEvaluationForm: MapShape = {
  kind: 'map',
  names: {
    ...texts('文种', '地区', '年度', '成文日期', '项目名称', '主管部门', '实施单位', '项目负责人', '联系电话').names,
    项目资金: {
      kind: 'map',
      names: {
        年度资金总额: funds,
        当年财政拨款: funds,
        上年结转资金: funds,
        其他资金: funds,
        [reason]: text,
      },
    },
    年度总体目标: texts('预期目标', '实际完成情况'),
    绩效指标: {
      kind: 'list',
      row: texts('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', reason),
    },
    // The project's own figures, short for those of 年度资金总额.
    ...texts(...amounts, '执行率', '预算执行率得分').names,
    ...texts('分值合计', '总分', '等级').names,
  },
};

/** By 文种. */
export const dataNames: Readonly<Record<string, MapShape>> = { 项目支出绩效自评表: selfEvaluationForm };
