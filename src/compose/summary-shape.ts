/** The names that the template of a folder's summary may print. No author writes it: a batch fills it. */
import { type DataShape, type MapShape, texts } from './data-shape.ts';

const amounts = ['年初预算数', '全年预算数', '全年执行数'];

export const summaryShape: MapShape = {
  kind: 'map',
  names: {
    ...texts('文种', '地区', '年度', '成文日期', '报告题名', '主管部门').names,
    项目: list('序号', '项目名称', '文种', '实施单位', ...amounts, '执行率', '总分', '等级'),
    // One line a 文种: of a project that has a form and a report, neither is counted twice.
    合计: list('文种', '份数', ...amounts, '执行率', '平均分'),
  },
};

function list(...names: readonly string[]): DataShape {
  return { kind: 'list', row: texts(...names) };
}
