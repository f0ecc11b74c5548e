/** The names that a department's final accounts print: its tables, its units and staff, and how its projects were evaluated. */
import { type DataShape, type MapShape, text, texts } from './data-shape.ts';

const figures = texts(
  ...['名称', '决算数', '上年决算数', '年初预算数', '增加额', '减少额', '增长率', '下降率', '占比', '原因', '说明'],
);
const item = map({ 序号: text, ...figures.names });
const total = figures;
const withParts = table({ 各项: list(item) });
const byFunction = table({ 各项: list(map({ ...item.names, 各项: list(item) })) });
const ifAny: MapShape = map({ 不涉及: text, ...byFunction.names });

/** By the key that an author writes. */
export const accountsParts: Readonly<Record<string, Readonly<Record<string, DataShape>>>> = {
  机构: {
    机构: texts(
      ...['行政单位', '行政执法机构', '参照公务员法管理事业单位', '事业单位', '内设机构', '内设机构数'],
      ...['行政编制', '行政实有', '事业编制', '事业实有'],
    ),
  },
  收支总计: { 收支总计: total },
  收入决算: { 收入决算: withParts },
  支出决算: { 支出决算: withParts },
  财政拨款收支: { 财政拨款收支: total },
  一般公共预算支出: { 一般公共预算支出: byFunction, 一般公共预算支出构成: byFunction },
  政府性基金支出: { 政府性基金支出: ifAny, 政府性基金支出构成: ifAny },
  国有资本经营支出: { 国有资本经营支出: ifAny },
  财政拨款基本支出: { 财政拨款基本支出: texts('一般公共预算', '政府性基金', '国有资本经营') },
  三公经费: { 三公经费: withParts },
  机关运行经费: { 机关运行经费: total },
  政府采购: { 政府采购: table({ 各项: list(item), 授予中小企业: figures, 授予小微企业: figures }) },
  政府购买服务: { 政府购买服务: text },
  项目总数: {
    项目总数: text,
    项目评价情况: texts('项目数', '占比', '全年执行数', '平均分', '等级'),
  },
};

function table(below: Readonly<Record<string, DataShape>>): MapShape {
  return map({ ...figures.names, ...below });
}

function map(names: Readonly<Record<string, DataShape>>): MapShape {
  return { kind: 'map', names };
}

function list(row: MapShape): DataShape {
  return { kind: 'list', row };
}
