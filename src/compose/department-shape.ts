/** The names that a document of a whole department prints: its money, its projects, and what they add up to. */
import { type DataShape, type MapShape, text, texts } from './data-shape.ts';

const amounts = ['年初预算数', '全年预算数', '全年执行数'];
const expenseRow = texts(...amounts, '执行率');

const money: MapShape = {
  kind: 'map',
  names: {
    ...{ 基本支出: expenseRow, 项目支出: expenseRow, 其他支出: expenseRow, 支出合计: expenseRow },
    ...texts('年初结转和结余', '结转结余', '结转结余率', '预决算差异率', '差异率基数').names,
  },
};
const counts = texts('计划项目数', '追加项目数', '未实施项目数', '完成项目数');
/** 优 … 差 are the bands of the region; one with other names can be quoted by them, but not printed by a template. */
const summary = texts(
  ...['项目数', '评价项目数', '自评项目数', '部门评价项目数', ...amounts, '执行率'],
  ...['平均分', '平均分口径', '自评平均分', '部门评价平均分', '优', '良', '中', '差'],
  ...['质量达标项目数', '质量达标率', '满意度达标项目数', '满意度达标率'],
);
const projects: DataShape = {
  kind: 'list',
  row: texts('序号', '项目名称', '实施单位', ...amounts, '执行率', '总分', '等级', '评价方式'),
};

/** By the key that an author writes. Whatever has a 部门名称 sums up its projects, whether or not the author wrote of them. */
export const departmentParts: Readonly<Record<string, Readonly<Record<string, DataShape>>>> = {
  部门名称: { 部门名称: text, 项目: projects, 汇总: summary },
  部门资金: { 部门资金: money, 项目开展情况: counts, ...texts(...amounts, '执行率').names },
  项目开展情况: { 项目开展情况: counts },
  项目: { 项目: projects },
  汇总: { 汇总: summary },
};
