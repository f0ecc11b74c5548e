/** A right 部门决算说明, made up: books to the 分, published in 万元 with two decimals; changes, growth and shares reckoned from the books. */
import fc from 'fast-check';
import type { MadeReport } from './evaluation.ts';
import { abs, inWan, percent, sum, wan } from './money.ts';

interface Item {
  readonly now: bigint;
  readonly before: bigint;
}

const item: fc.Arbitrary<Item> = fc
  .tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.nat({ max: 999_999 }),
    fc.integer({ min: 500, max: 1600 }),
    fc.nat({ max: 99 }),
  )
  .map(([whole, rest, change, odd]) => {
    const now = BigInt(whole) * wan + BigInt(rest);
    return { now, before: (now * BigInt(change)) / 1000n + BigInt(odd) };
  });

const draft = fc.record({
  classes: fc.array(fc.array(item, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
  other: item,
  basicOf: fc.integer({ min: 1, max: 99 }),
  office: item,
  purchase: fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })),
  /** What each line writes besides its amount: the base, or the change and the growth. */
  writesChange: fc.boolean(),
  writesShares: fc.boolean(),
});

export const madeAccounts: fc.Arbitrary<MadeReport> = draft.map((one) => ({
  files: { '部门决算说明.yaml': reportOf(one) },
  main: '部门决算说明.yaml',
}));

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

const classNames = ['一般公共服务支出', '社会保障和就业支出', '住房保障支出'];
const itemNames = ['行政运行事务', '组织管理事务', '信息化事务'];
const amount = (fen: bigint) => inWan(fen, 2);

function reportOf({ classes, other, basicOf, office, purchase, writesChange, writesShares }: Draft): unknown {
  const line = (one: Item, base: string, reason = true) => ({
    决算数: amount(one.now),
    ...(writesChange ? changeOf(one) : { [base]: amount(one.before) }),
    ...(reason ? { 原因: one.now < one.before ? '按实际工作量安排，支出减少。' : '按实际工作量安排，支出增加。' } : {}),
  });
  const budget = wholeOf(classes.flat());
  const income = { now: budget.now + other.now, before: budget.before + other.before };
  const basic = (budget.now * BigInt(basicOf)) / 100n;
  const shareOf = (part: bigint, whole: bigint) =>
    writesShares ? { 决算数: amount(part), 占比: `${percent(part, whole)}%` } : amount(part);
  const [goods, works] = [BigInt(purchase[0]) * 12_345n, BigInt(purchase[1]) * 54_321n];
  return {
    文种: '部门决算说明',
    地区: '北京市',
    年度: '2024',
    部门名称: '某区民政局',
    机构: { 行政单位: '1', 事业单位: '0', 行政编制: '25', 行政实有: '24', 事业编制: '0', 事业实有: '0' },
    收支总计: line(income, '上年决算数'),
    收入决算: {
      ...line(income, '上年决算数'),
      财政拨款收入: shareOf(budget.now, income.now),
      其他收入: shareOf(other.now, income.now),
    },
    支出决算: {
      ...line(budget, '上年决算数'),
      基本支出: shareOf(basic, budget.now),
      项目支出: shareOf(budget.now - basic, budget.now),
    },
    财政拨款收支: line(budget, '上年决算数'),
    一般公共预算支出: Object.fromEntries(
      classes.map((items, at) => [
        classNames[at],
        {
          ...line(wholeOf(items), '年初预算数', false),
          ...(writesShares ? { 占比: `${percent(wholeOf(items).now, budget.now)}%` } : {}),
          ...Object.fromEntries(items.map((one, index) => [itemNames[index], line(one, '年初预算数')])),
        },
      ]),
    ),
    政府性基金支出: '不涉及',
    国有资本经营支出: '不涉及',
    财政拨款基本支出: { 一般公共预算: amount(basic) },
    三公经费: {
      '因公出国（境）费用': { 决算数: '0', 年初预算数: '0' },
      公务接待费: { 决算数: '0', 年初预算数: '0' },
      公务用车购置及运行维护费: { 决算数: '0', 年初预算数: '0', 说明: '公务用车由机关事务管理处统一管理。' },
    },
    机关运行经费: line(office, '上年决算数'),
    政府采购: {
      决算数: amount(goods + works),
      货物: amount(goods),
      工程: amount(works),
      授予中小企业: shareOf(goods + works, goods + works === 0n ? 1n : goods + works),
    },
    政府购买服务: amount(works),
    正文: {
      '部门/单位基本情况': { '机构设置、职责': '某区民政局主管全区社会救助、养老服务和社会事务。' },
      国有资产占用情况: '本部门在政府办公区办公，国有资产在机关事务管理处统一核算。',
      ...saidOf(budget, basic),
    },
  };
}

function saidOf(budget: Item, basic: bigint): Record<string, string> {
  return {
    财政拨款基本支出决算情况说明: `2024年使用一般公共预算财政拨款安排基本支出${amount(basic)}万元，占本年支出合计${amount(budget.now)}万元的${percent(basic, budget.now)}%。`,
  };
}

function wholeOf(items: readonly Item[]): Item {
  return { now: sum(items.map(({ now }) => now)), before: sum(items.map(({ before }) => before)) };
}

function changeOf({ now, before }: Item): Record<string, string> {
  const [by, rate] = now < before ? ['减少额', '下降率'] : ['增加额', '增长率'];
  return { [by]: amount(abs(now - before)), [rate]: `${percent(abs(now - before), before)}%` };
}
