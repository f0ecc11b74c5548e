/** A right 项目支出绩效自评表, made up: any of the shipped regions, any of its weights, figures written down by a careful author. */
import fc from 'fast-check';
import { executionPoints, type Funds, fundsOf, sayFunds, totals, writeFunds } from './funds.ts';
import { gradeOf, inWan, points, sum } from './money.ts';
import {
  type Choices,
  choices,
  deadlineRow,
  qualityRow,
  quantityRow,
  type Row,
  rateRow,
  satisfactionRow,
} from './rows.ts';

interface Scheme {
  readonly region: string;
  /** Of 产出, 效益, 满意度; in front of them 成本, where it is a level of its own. */
  readonly weights: readonly number[];
  readonly arrives?: true;
}

const schemes: readonly Scheme[] = [
  ...['全国', '北京市', '北京市丰台区', '内蒙古自治区'].flatMap((region) => [
    { region, weights: [50, 30, 10] },
    { region, weights: [20, 40, 20, 10] },
  ]),
  { region: '河北省', weights: [50, 30, 10], arrives: true },
  { region: '河北省青龙满族自治县', weights: [70, 10, 10], arrives: true },
];

export interface MadeForm {
  readonly name: string;
  readonly funds: Funds;
  readonly data: Readonly<Record<string, unknown>>;
  /** In hundredths. */
  readonly total: bigint;
}

interface Draft {
  readonly scheme: Scheme;
  readonly funds: Funds;
  readonly rows: readonly Choices[];
  readonly writesTotal: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  scheme: fc.constantFrom(...schemes),
  funds: fundsOf,
  rows: fc.array(choices, { minLength: 7, maxLength: 7 }),
  writesTotal: fc.boolean(),
});

export const madeForm: fc.Arbitrary<MadeForm> = draft.map((one) => formOf(one, '城乡便民服务提升项目'));

/** A form of a department's own: its region is the department's. */
export function formNamed(name: string, region: string): fc.Arbitrary<MadeForm> {
  const own = schemes.filter((scheme) => scheme.region === region);
  return draft.map(({ scheme, ...rest }) =>
    formOf({ ...rest, scheme: own[scheme.weights.length % own.length] ?? scheme }, name),
  );
}

const year = '2024';

function formOf({ scheme, funds, rows, writesTotal }: Draft, name: string): MadeForm {
  const blocks = indicatorsOf(scheme, funds, rows);
  const all = Object.values(blocks).flatMap((level) => Object.values(level).flat());
  const total = sum(all.map(({ score }) => score)) + executionPoints(funds);
  const said = all.flatMap((row) => row.said || []);
  const data = {
    文种: '项目支出绩效自评表',
    地区: scheme.region,
    年度: year,
    项目名称: name,
    主管部门: '某市民政局',
    实施单位: '某市社会服务中心',
    项目资金: writeFunds(funds, scheme.arrives ?? false),
    年度总体目标: {
      预期目标: '提升城乡便民服务能力，宣传品、设备和档案按计划完成，群众办事更加便利。',
      实际完成情况: `全年${said.join('，')}。${sayFunds(funds, scheme.arrives ?? false, year)}`,
    },
    绩效指标: Object.fromEntries(
      Object.entries(blocks).map(([level, below]) => [
        level,
        Object.fromEntries(Object.entries(below).map(([name2, list]) => [name2, list.map(({ cells }) => cells)])),
      ]),
    ),
    ...(scheme.arrives ? { 存在问题: '个别工作安排偏晚，下一年度按月检查进度、提前采购。' } : {}),
    ...(writesTotal ? { 总分: points(total), 等级: gradeOf(total) } : {}),
  };
  return { name, funds, data, total };
}

type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>>;

function indicatorsOf({ weights }: Scheme, funds: Funds, [a, b, c, d, e, f, g]: readonly Choices[]): Blocks {
  if (!(a && b && c && d && e && f && g)) throw new Error('seven choices make a form');
  const [satisfaction = 0, benefit = 0, output = 0, cost] = [...weights].reverse().map((one) => one * 100);
  const rest = output - (cost === undefined ? 1000 : 0);
  const [first, second] = split(rest, a.target);
  const second2 = { ...b, kind: b.kind % 6 === a.kind % 6 ? b.kind + 1 : b.kind };
  const costRow = costOf(BigInt(cost ?? 1000), funds, e);
  return {
    ...(cost === undefined ? {} : { 成本指标: { 经济成本指标: [costRow] } }),
    产出指标: {
      数量指标: [quantityRow(BigInt(first), a), quantityRow(BigInt(second), second2)],
      质量指标: [rateRow(BigInt(rest / 4), c)],
      时效指标: [deadlineRow(BigInt(rest - first - second - rest / 4), d, year)],
      ...(cost === undefined ? { 成本指标: [costRow] } : {}),
    },
    效益指标: { 社会效益指标: [qualityRow(BigInt(benefit), f)] },
    满意度指标: { 服务对象满意度指标: [satisfactionRow(BigInt(satisfaction), g)] },
  };
}

/** Two parts of less than half of it, to half a point. */
function split(rest: number, pick: number): [number, number] {
  const first = 200 + (pick % 9) * 50;
  return [first, Math.floor((rest / 2 - first) / 100) * 100];
}

function costOf(weight: bigint, funds: Funds, { writesScore }: Choices): Row {
  const { budget, spent } = totals(funds);
  const cells = {
    三级指标: '项目总成本',
    年度指标值: `≤${inWan(budget, funds.digits)}万元`,
    实际完成值: `${inWan(spent, funds.digits)}万元`,
    分值: points(weight),
    ...(writesScore ? { 得分: points(weight) } : {}),
  };
  return { cells, score: weight, said: '' };
}
