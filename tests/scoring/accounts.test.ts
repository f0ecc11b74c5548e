/** 部门决算说明: sums, changes, growth and shares, and what the page prints of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, sum } from '../../src/core/decimal.ts';
import type { AccountsKey } from '../../src/scoring/accounts/accounts-tables.ts';
import { chineseCount } from '../../src/scoring/accounts/chinese-count.ts';
import type { AccountsItem } from '../../src/scoring/accounts/scored-accounts.ts';
import { score } from '../../src/scoring/score.ts';
import type { PrintedMap, PrintedText, Scored } from '../../src/scoring/scored.ts';
import { accountsText } from './accounts-text.ts';
import { scoreReport } from './evaluated.ts';
import { national } from './national.ts';
import { reportOf } from './report-of.ts';
import { scoreForm } from './scored-form.ts';

function scored(tables: string, annexes: readonly Scored[] = []) {
  const { value, findings } = score(
    reportOf(accountsText([], tables), '决算.yaml', ['自评表.yaml']),
    national,
    annexes,
  );
  if (value === undefined) throw new Error('not scored');
  return { ...value, findings };
}

/** The keys that the schema wants, when the test is not about them. */
const rest = `机构: { 行政单位: 1, 事业单位: 0 }
收入决算: { 上年决算数: 100, 财政拨款收入: 100 }
支出决算: { 上年决算数: 100, 基本支出: 100 }
财政拨款收支: { 决算数: 100, 上年决算数: 100 }
政府性基金支出: 不涉及
国有资本经营支出: 不涉及
财政拨款基本支出: { 一般公共预算: 100 }
三公经费:
  因公出国（境）费用: { 决算数: 0, 年初预算数: 0 }
  公务接待费: { 决算数: 0, 年初预算数: 0 }
  公务用车购置及运行维护费: { 决算数: 0, 年初预算数: 0 }
政府采购: { 货物: 0 }
政府购买服务: 0
`;

const withTotal = (total: string) =>
  scored(`${rest}收支总计: ${total}\n一般公共预算支出: { 一般公共服务支出: { 决算数: 1, 年初预算数: 1 } }\n`);

const item = ({ accounts }: Scored, key: AccountsKey): AccountsItem => {
  const found = accounts?.tables.get(key);
  if (found === undefined) throw new Error(key);
  return found;
};

/** What is printed under the names, without what is blank. */
const texts = (printed: unknown, ...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, ((printed as PrintedMap)[name] as PrintedText).text]).filter(([, text]) => text !== ''),
  );
const change = ['决算数', '上年决算数', '增加额', '减少额', '增长率', '下降率'];

describe('a change is printed as what it is', () => {
  test.each([
    {
      written: '{ 决算数: 1088.18, 上年决算数: 926.76 }',
      printed: { 决算数: '1088.18', 上年决算数: '926.76', 增加额: '161.42', 增长率: '17.42%' },
    },
    {
      written: '{ 决算数: 43.95, 上年决算数: 48.1 }',
      printed: { 决算数: '43.95', 上年决算数: '48.10', 减少额: '4.15', 下降率: '8.63%' },
    },
    { written: '{ 决算数: 7, 上年决算数: 7 }', printed: { 决算数: '7.00', 上年决算数: '7.00' } },
    { written: '{ 决算数: 0.21, 上年决算数: 0 }', printed: { 决算数: '0.21', 上年决算数: '0', 增加额: '0.21' } },
    {
      written: '{ 决算数: 0, 上年决算数: 3 }',
      printed: { 决算数: '0', 上年决算数: '3.00', 减少额: '3.00', 下降率: '100%' },
    },
    { written: '{ 决算数: 7 }', printed: { 决算数: '7.00' } },
    {
      written: '{ 决算数: 1088.18, 增加额: 161.42 }',
      printed: { 决算数: '1088.18', 上年决算数: '926.76', 增加额: '161.42', 增长率: '17.42%' },
    },
  ])('$written', ({ written, printed }) => {
    expect(texts(withTotal(written).printed.收支总计, ...change)).toEqual(printed);
  });

  test('a decrease is rounded as it is printed, without its sign', () => {
    expect(texts(withTotal('{ 决算数: 799, 上年决算数: 800 }').printed.收支总计, '下降率')).toEqual({
      下降率: '0.13%',
    });
  });

  test('what the author stands by is printed', () => {
    const own = `${rest}收支总计: { 决算数: 100.00, 增加额: 8.67, 增长率: 9.50%, 原因: 有 }\n一般公共预算支出: {}\n`;
    const accepted = `${own}接受: [{ 检查: tail-difference, 理由: 按元计算 }]\n`;
    expect(texts(scored(own).printed.收支总计, '增长率')).toEqual({ 增长率: '9.49%' });
    expect(texts(scored(accepted).printed.收支总计, '增长率')).toEqual({ 增长率: '9.5%' });
  });
});

describe('functions of spending', () => {
  const two = scored(`${rest}收支总计: { 决算数: 1 }
一般公共预算支出:
  一般公共服务支出:
    信访事务: { 决算数: 843.03, 年初预算数: 624.32, 原因: 信息系统建设。 }
    组织事务: { 决算数: 0.21, 年初预算数: 0 }
  住房保障支出: { 决算数: 139.35, 年初预算数: 130.68, 原因: 比上年增加{{收支总计.决算数}}万元。 }
`);

  test('a class is the sum of its items, in the year and in the budget', () => {
    const [first] = item(two, '一般公共预算支出').children;
    expect([first?.amount?.toFixed(), first?.base?.toFixed(), first?.change?.computed.toFixed()]).toEqual([
      '843.24',
      '624.32',
      '218.92',
    ]);
    expect(first?.growth?.computed.toFixed()).toBe('35.07');
    expect(item(two, '一般公共预算支出').amount?.toFixed()).toBe('982.59');
  });

  test('classes are numbered, a class alone is not; reasons end without a mark, their quotes filled', () => {
    const { 各项: classes } = two.printed.一般公共预算支出 as { 各项: PrintedMap[] };
    expect(classes.map((row) => texts(row, '序号', '名称', '占比', '原因'))).toEqual([
      { 序号: '1', 名称: '一般公共服务支出', 占比: '85.82%' },
      { 序号: '2', 名称: '住房保障支出', 占比: '14.18%', 原因: '比上年增加1.00万元' },
    ]);
    const [{ 各项: items } = { 各项: [] }] = classes;
    expect((items as readonly PrintedMap[]).map((row) => texts(row, '序号', '原因'))).toEqual([
      { 序号: '1', 原因: '信息系统建设' },
      { 序号: '2' },
    ]);
  });

  test('不涉及 is printed as such', () => {
    expect(texts(two.printed.政府性基金支出, '不涉及')).toEqual({ 不涉及: '不涉及' });
  });

  test('prose quotes figures, never reasons', () => {
    const quoted = score(
      reportOf(accountsText(['{{收支总计.增长率}}', '{{收支总计.原因}}'].map((name) => `见${name}`)), '决算.yaml'),
      national,
    );
    expect(quoted.findings.map(({ code }) => code)).toEqual(['quote-blank']);
    expect(JSON.stringify(quoted.value?.printed.正文)).toContain('见17.42%');
  });
});

test('every sum of parts is the whole, and every share comes from both', () => {
  const amounts = fc.array(
    fc.integer({ min: 0, max: 99_999_999 }).map((fen) => new Decimal(fen).div('100')),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(amounts, (parts) => {
      const rows = parts.map((part, index) => `  类${index}: { 决算数: ${part.toFixed()}, 年初预算数: 1 }`).join('\n');
      const found = scored(`${rest}收支总计: { 决算数: 1 }\n一般公共预算支出:\n${rows}\n`);
      const table = item(found, '一般公共预算支出');
      expect(table.amount?.equals(sum(parts))).toBe(true);
      const shares = table.children.flatMap(({ share }) => share?.exact ?? []);
      if (!sum(parts).isZero()) expect(sum(shares).minus('100').abs().lessThan('1e-30')).toBe(true);
      for (const { change, amount, base } of table.children) {
        expect(base && amount && change?.exact.plus(base).equals(amount)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('`jixiao score` has the why of every figure', () => {
  const { accounts, bases } = withTotal('{ 决算数: 1088.18, 上年决算数: 926.76 }');
  const labels = bases.map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(['增减额（收支总计）', '增长率（收支总计）', '决算数（收入决算）', '占比（财政拨款收入）']),
  );
  expect(accounts?.items.length).toBeGreaterThan(20);
});

describe('what stands inside', () => {
  const deep = scoreReport({ narrative: '一:\n  二:\n    三:\n      四: 有文字。' }).scored;
  const plain = scoreReport({ narrative: '甲:\n  乙: 有文字。' }).scored;
  const form = scoreForm({}).scored;
  const total = `${rest}收支总计: { 决算数: 1 }\n一般公共预算支出: {}\n项目总数: 4\n`;
  const headings = ({ printed }: Scored) =>
    (printed.项目绩效评价报告 as readonly PrintedMap[]).map((row) => Object.keys(row)[0]);

  test('a report’s headings go one level down', () => {
    expect(headings(scored(total, [plain, form]))).toEqual(['二级标题', '三级标题', '段落']);
    expect(scored(total, [plain]).findings).toEqual([]);
  });

  test('of several reports each has its title, and their headings go two levels down', () => {
    const other = { ...plain, report: { ...plain.report, file: '另一份.yaml' } };
    const found = scored(total, [plain, other]);
    expect(headings(found)).toEqual([
      '二级标题',
      '三级标题',
      '四级标题',
      '段落',
      '二级标题',
      '三级标题',
      '四级标题',
      '段落',
    ]);
  });

  test('a heading that would be the fifth is told at its place', () => {
    const { findings } = scored(total, [deep]);
    expect(findings.map(({ code, place }) => [code, place.path.at(-1)])).toEqual([['annex-heading-too-deep', '四']]);
  });

  test('one project of four is 25%', () => {
    const { 项目评价情况: coverage } = scored(total, [form]).printed;
    expect(texts(coverage, '项目数', '占比', '等级')).toEqual({ 项目数: '1', 占比: '25%', 等级: '优' });
  });

  test('without files nothing is said of evaluation', () => {
    expect(scored(total).printed.项目评价情况).toBeUndefined();
  });
});

test.each([
  [1, '一'],
  [5, '五'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '100'],
])('%d is %s', (count, words) => {
  expect(chineseCount(count)).toBe(words);
});
