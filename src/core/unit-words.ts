/**
 * The units that officers count and measure in. Data: a unit that is missing here is still understood behind a
 * comparator (≥5标段), but not in free text, where it could be any word (5G信息化).
 */
import { Decimal } from './decimal.ts';

/** A unit that can be converted: what it measures, and how many of the smallest unit of that kind it holds. */
export interface Measure {
  readonly kind: 'money' | 'time' | 'calendar' | 'rate';
  readonly size: Decimal;
}

const measure = (kind: Measure['kind'], size: string): Measure => ({ kind, size: new Decimal(size) });

/** Exact conversions only: a month has no fixed number of days, and a working day (工作日) no fixed place in the week. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ['元', measure('money', '1')],
  ['万元', measure('money', '10000')],
  ['亿元', measure('money', '100000000')],
  ['秒', measure('time', '1')],
  ['秒钟', measure('time', '1')],
  ['分钟', measure('time', '60')],
  ['小时', measure('time', '3600')],
  ['个小时', measure('time', '3600')],
  ['天', measure('time', '86400')],
  ['日', measure('time', '86400')],
  ['自然日', measure('time', '86400')],
  ['个自然日', measure('time', '86400')],
  ['周', measure('time', '604800')],
  ['星期', measure('time', '604800')],
  ['个星期', measure('time', '604800')],
  ['月', measure('calendar', '1')],
  ['个月', measure('calendar', '1')],
  ['年', measure('calendar', '12')],
  ['%', measure('rate', '10')],
  ['‰', measure('rate', '1')],
]);

/** Different words for one unit. */
export const sameWords: ReadonlyMap<string, string> = new Map([
  ['个工作日', '工作日'],
  ['个百分点', '百分点'],
  ['场次', '场'],
  ['批次', '批'],
  ['户次', '户'],
  ['㎡', '平方米'],
  ['m²', '平方米'],
  ['m³', '立方米'],
  ['km', '公里'],
  ['千米', '公里'],
  ['kg', '公斤'],
  ['千克', '公斤'],
]);

const counts =
  '个 项 次 件 件次 份 页 张 台 台次 套 部 辆 本 册 幅 块 篇 封 条 批 批次 场 场次 期 班 班次 人 人次 人天 名 位 户 户次 家 家次 所 座 处 只 枚 支 ' +
  '间 栋 幢 根 株 棵 盆 瓶 箱 袋 包 盒 桶 车次 例 起 宗 笔 款 种 门 轮 遍 对 副 顶 床 队 组 站 岗 村 个村 课时 学时 工时 点位 倍 分 岁 ' +
  '亩 公顷 吨 公斤 千克 kg 克 米 千米 公里 km 平方米 ㎡ m² 平方公里 立方米 m³ 升 千瓦时 度 TB GB MB 工作日 个工作日 百分点 个百分点';

/** Longest first, so that 批次 is not read as 批. 月 alone is the name of a month, and stands only behind a slash (元/月). */
export const unitWords: readonly string[] = [...measures.keys(), ...counts.split(' ')]
  .filter((word) => word !== '月')
  .sort((a, b) => b.length - a.length);

export const unitsBehindSlash: readonly string[] = ['月', '季度', ...unitWords].sort((a, b) => b.length - a.length);

/** The units that a Chinese numeral surely counts: 四次, but not 一期 (phase one) or 一部 (department one). */
export const unitsOfChineseCounts: readonly string[] =
  '个工作日 个小时 个月 场次 批次 人次 个 项 次 件 份 页 张 台 套 辆 册 篇 封 条 批 场 人 名 户 家 家次 所 座 处 起 宗 笔 轮 遍 天 年'.split(
    ' ',
  );

/** Whether the unit measures how long a thing takes. */
export function isDuration(unit: string): boolean {
  const kind = measures.get(unit)?.kind;
  return kind === 'time' || kind === 'calendar' || (sameWords.get(unit) ?? unit) === '工作日';
}
