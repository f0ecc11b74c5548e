/** The tables of 部门决算说明: what each is compared with, and what it is made of. The page prints their sentences in this order. */

/** What an amount is compared with. */
export type AccountsBase = '上年决算数' | '年初预算数';

export interface AccountsTable {
  /** The key that an author writes, and the name that the page prints it by. */
  readonly key: AccountsKey;
  /** Undefined: it is compared with nothing. */
  readonly base: AccountsBase | undefined;
  /** What it is the sum of, printed as 0 when it was not written; `own`: whatever the author names, in his order. */
  readonly parts: readonly string[] | 'own';
  /** Amounts that are shares of the whole, but no part of its sum. */
  readonly beside: readonly string[];
}

export const accountsKeys = [
  '收支总计',
  '收入决算',
  '支出决算',
  '财政拨款收支',
  '一般公共预算支出',
  '政府性基金支出',
  '国有资本经营支出',
  '三公经费',
  '机关运行经费',
  '政府采购',
] as const;
export type AccountsKey = (typeof accountsKeys)[number];

const income = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const spending = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const threePublic = ['因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费'];

export const accountsTables: readonly AccountsTable[] = [
  { key: '收支总计', base: '上年决算数', parts: [], beside: [] },
  { key: '收入决算', base: '上年决算数', parts: income, beside: [] },
  { key: '支出决算', base: '上年决算数', parts: spending, beside: [] },
  { key: '财政拨款收支', base: '上年决算数', parts: [], beside: [] },
  { key: '一般公共预算支出', base: '年初预算数', parts: 'own', beside: [] },
  { key: '政府性基金支出', base: '年初预算数', parts: 'own', beside: [] },
  { key: '国有资本经营支出', base: '年初预算数', parts: 'own', beside: [] },
  { key: '三公经费', base: '年初预算数', parts: threePublic, beside: [] },
  { key: '机关运行经费', base: '上年决算数', parts: [], beside: [] },
  { key: '政府采购', base: undefined, parts: ['货物', '工程', '服务'], beside: ['授予中小企业', '授予小微企业'] },
];

/** The keys of an item that are figures and words of its own; any other key names an item below it. */
export const itemKeys: ReadonlySet<string> = new Set([
  ...['决算数', '上年决算数', '年初预算数', '增加额', '减少额', '增长率', '下降率', '占比', '原因', '说明'],
]);
