/** 项目资金 of a made-up project: amounts to the 分, and what a careful author writes of them in table and sentence. */
import fc from 'fast-check';
import { abs, inWan, inYuan, percent, points, share, sum, wan } from './money.ts';

export const sourceNames = ['当年财政拨款', '上年结转资金', '其他资金'] as const;
type Column = '年初预算数' | '全年预算数' | '到位数' | '全年执行数';

export interface Source {
  readonly initial: bigint;
  readonly budget: bigint;
  readonly arrived: bigint;
  readonly spent: bigint;
}

export interface Funds {
  readonly sources: readonly Source[];
  /** How many decimals the table has: 2, or 4 where the office keeps 元. */
  readonly digits: number;
  /** What of the computed figures the author writes down. */
  readonly writes: { readonly total: boolean; readonly rate: boolean; readonly score: boolean };
  readonly saying: number;
}

/** Amounts are as round as budgets are: to 万元, 百元, 元 or 分. */
const amount = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat({ max: 999_999 }), fc.constantFrom(wan, 10_000n, 100n, 1n))
  .map(([whole, rest, step]) => BigInt(whole) * wan + (BigInt(rest) / step) * step);

const source = fc
  .tuple(
    amount,
    fc.constantFrom(100n, 100n, 100n, 81n, 97n, 125n),
    fc.integer({ min: 0, max: 100 }),
    fc.nat({ max: 99 }),
  )
  .map(([budget, change, spentOf, arrivedOf]): Source => {
    const spent = spentOf > 60 ? budget : (budget * BigInt(600 + spentOf * 6)) / 1000n;
    const arrived = spent + ((budget - spent) * BigInt(arrivedOf)) / 99n;
    return { initial: (budget * change) / 100n, budget, arrived, spent };
  });

export const fundsOf: fc.Arbitrary<Funds> = fc.record({
  sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  digits: fc.constantFrom(2, 4),
  writes: fc.record({ total: fc.boolean(), rate: fc.boolean(), score: fc.boolean() }),
  saying: fc.nat(),
});

export function totals({ sources }: Funds): Source {
  const of = (key: keyof Source) => sum(sources.map((one) => one[key]));
  return { initial: of('initial'), budget: of('budget'), arrived: of('arrived'), spent: of('spent') };
}

/** 预算执行率's points in hundredths: 10 × the exact rate. */
export function executionPoints(funds: Funds): bigint {
  const { budget, spent } = totals(funds);
  return share(1000n, spent, budget);
}

/** `arrives`: the form has 到位数 and no 年初预算数. */
export function writeFunds(funds: Funds, arrives: boolean): Record<string, unknown> {
  const whole = totals(funds);
  const row = ({ initial, budget, arrived, spent }: Source): Partial<Record<Column, string>> => ({
    ...(arrives ? {} : { 年初预算数: inWan(initial, funds.digits) }),
    全年预算数: inWan(budget, funds.digits),
    ...(arrives ? { 到位数: inWan(arrived, funds.digits) } : {}),
    全年执行数: inWan(spent, funds.digits),
  });
  const given = {
    ...(funds.writes.total ? row(whole) : {}),
    ...(funds.writes.rate ? { 执行率: `${percent(whole.spent, whole.budget)}%` } : {}),
    ...(funds.writes.score ? { 得分: points(executionPoints(funds)) } : {}),
  };
  return {
    ...(Object.keys(given).length > 0 ? { 年度资金总额: given } : {}),
    ...Object.fromEntries(funds.sources.map((one, at) => [sourceNames[at], row(one)])),
    偏差原因分析及改进措施: '年中按实际需要调整预算，部分合同尾款结转下年支付；下一年度细化测算、提前采购。',
  };
}

/** One sentence about the money, in a wording of the published reports. */
export function sayFunds(funds: Funds, arrives: boolean, year: string): string {
  const { initial, budget, arrived, spent } = totals(funds);
  const say = (fen: bigint) => inWan(fen, funds.saying % 2 === 0 ? 2 : funds.digits);
  const rate = percent(spent, budget);
  const change = budget === initial ? '' : changeOf(initial, budget, say);
  const common = [
    `全年支出${say(spent)}万元，执行率为${rate}%。`,
    `项目预算批复${say(budget)}万元，使用预算资金共计${say(spent)}万元，预算执行率为${rate}%。`,
    `${year}年共计支出${say(spent)}万元，预算执行率${rate}%，结余${say(budget - spent)}万元。`,
    `全年预算${say(budget)}万元，实际支出${inYuan(spent)}元，占全年预算数的${rate}%。`,
  ];
  const ownColumn = arrives
    ? [`资金到位${say(arrived)}万元，支出${say(spent)}万元，预算执行率${rate}%。`]
    : [
        `年初预算金额${say(initial)}万元。随着项目的开展，${year}年共计支出${say(spent)}万元，预算执行率为${rate}%。`,
        `年初预算数${say(initial)}万元，全年预算数${say(budget)}万元${change}，全年执行数${say(spent)}万元。`,
      ];
  const all = [...common, ...ownColumn];
  return all[funds.saying % all.length] ?? '';
}

function changeOf(initial: bigint, budget: bigint, say: (fen: bigint) => string): string {
  const [word, rate] = budget > initial ? ['增加', '增长'] : ['减少', '下降'];
  const by = abs(budget - initial);
  return `，比年初预算数${word}${say(by)}万元，${rate}${percent(by, initial)}%`;
}
