/** Scoring: the points of 预算执行率 with their basis. */
import { type Decimal, hundred, show, showRounded } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import { isFormReport, type MoneyReport } from '../schema/report.ts';
import { amountPlace } from './amount-place.ts';
import { withAuthorFigure } from './author-figure.ts';
import { executionPoints } from './execution-points.ts';
import { placeOf } from './place-of.ts';
import { roundPoints } from './round-points.ts';
import type { Basis, Input, ScoredFundsRow } from './scored.ts';
import { showExact } from './show-exact.ts';

const totalRow = ['项目资金', '年度资金总额'] as const;

/** Returns the weight of 预算执行率: the form's own, else the region's; 分. */
export function executionWeightOf(report: MoneyReport, profile: Profile): Decimal {
  return report.data.项目资金.年度资金总额?.分值 ?? profile.executionWeight;
}

/** Returns the points; undefined when there is no rate, which `findRateProblems` reports. `row`: 年度资金总额. */
export function scoreExecution(report: MoneyReport, profile: Profile, row: ScoredFundsRow): Basis | undefined {
  const { 全年预算数: budget, 全年执行数: spent } = row.amounts;
  const { rate } = row;
  if (rate === undefined || budget === undefined || spent === undefined) return undefined;
  const rounding = profile.rounding.executionPoints;
  const fromRounded = rounding.from === 'rounded-rate';
  const weight = executionWeightOf(report, profile);
  const fraction = fromRounded ? { over: rate.value, under: hundred } : { over: spent, under: budget };
  const exact = executionPoints(weight, fraction);
  const factor = fromRounded
    ? `${showRounded(rate.value, profile.rounding.rate)}%`
    : `${show(spent)} ÷ ${show(budget)}`;
  const capped = fraction.over.greaterThan(fraction.under) ? '，不超过分值，得 ' : ' = ';
  const figure = {
    label: '预算执行率得分',
    rule: 'execution-points',
    formula: `${show(weight)} × ${factor}${capped}${showExact(exact)}`,
    inputs: [
      weightInput(report, profile, weight),
      ...(fromRounded ? [{ name: '执行率', text: `${show(rate.value)}%`, place: rate.place }] : rate.inputs),
    ],
    exact,
    rounding,
    computed: roundPoints(exact, weight, rounding),
    unit: '分',
    path: [...totalRow, '得分'],
  } as const;
  const given = report.data.项目资金.年度资金总额?.得分;
  return withAuthorFigure(report, figure, given, [
    'execution-score-mismatch',
    'score-exceeds-weight',
    'tail-difference',
  ]);
}

/** The region's weight stands in no line of the file, and is said to be the region's. */
function weightInput({ places }: MoneyReport, { name }: Profile, weight: Decimal): Input {
  const path = [...totalRow, '分值'];
  return { name: places.has(path) ? '分值' : `分值（${name}规定）`, text: show(weight), place: placeOf(places, path) };
}

/** Finds why 预算执行率 cannot be scored. `row`: 年度资金总额. */
export function findRateProblems(report: MoneyReport, row: ScoredFundsRow): Finding[] {
  if (row.rate !== undefined) return [];
  const { 全年预算数: budget } = row.amounts;
  const column = budget === undefined || budget.isZero() ? '全年预算数' : '全年执行数';
  const says = budget?.isZero() ? '是 0' : '没有填写';
  return [
    error('rate-without-budget', amountPlace(report, '年度资金总额', column), {
      message: `年度资金总额的${column}${says}，算不出执行率${isFormReport(report) ? '和预算执行率得分' : ''}（执行率 = 全年执行数 ÷ 全年预算数）`,
      hint: says === '没有填写' ? `填写${column}` : '核对批复的预算；年中调整过的，写调整后的数',
    }),
  ];
}
