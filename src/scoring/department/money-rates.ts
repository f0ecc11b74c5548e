/** Scoring: the figures that follow from a department's money as a whole: 结转结余, 结转结余率, 预决算差异率. */
import { type Decimal, round, show } from '../../core/decimal.ts';
import type { RoundingPolicy } from '../../packs/profile.ts';
import type { DepartmentFunds } from '../../schema/generated/shared.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import { withAuthorFigure } from '../author-figure.ts';
import type { Basis, Input } from '../scored.ts';
import { showExact } from '../show-exact.ts';
import { budgetVariance } from './budget-variance.ts';
import { carryOver, carryOverRate } from './carry-over.ts';
import type { DepartmentMoney, ExpenseRow } from './scored-department.ts';

type Rates = Pick<DepartmentMoney, 'carryOver' | 'carryOverRate' | 'variance' | 'varianceBase'>;

/** What a computed figure is called, where it stands, and how it came about. */
interface Figure {
  readonly name: '结转结余' | '结转结余率' | '预决算差异率';
  readonly rule: string;
  readonly formula: string;
  readonly inputs: readonly Input[];
  readonly exact: Decimal | undefined;
}

/** `total`: the row 支出合计. */
export function moneyRates(
  report: DepartmentReport,
  written: DepartmentFunds,
  total: ExpenseRow,
  rounding: RoundingPolicy,
): Rates {
  const { 年初预算数: first, 全年预算数: budget, 全年执行数: spent } = total.amounts;
  const varianceBase = first === undefined ? '全年预算数' : '年初预算数';
  const nothing = { carryOver: undefined, carryOverRate: undefined, variance: undefined, varianceBase } as const;
  if (budget === undefined || spent === undefined) return nothing;
  const base = first ?? budget;
  const { place } = total;
  const input = (name: string, amount: Decimal): Input => ({ name, text: show(amount), place });
  const inputs = [input('全年预算数', budget), input('全年执行数', spent)];
  const rest = carryOver(budget, spent);
  const share = carryOverRate(budget, spent);
  const variance = budgetVariance(base, spent);
  const basis = (figure: Figure) => figureBasis(report, written, figure, rounding);
  return {
    varianceBase,
    carryOver: basis({
      name: '结转结余',
      rule: 'carry-over',
      formula: `${show(budget)} − ${show(spent)} = ${show(rest)}`,
      inputs,
      exact: rest,
    }),
    carryOverRate: basis({
      name: '结转结余率',
      rule: 'carry-over-rate',
      formula: `${show(rest)} ÷ ${show(budget)}${equals(share)}`,
      inputs,
      exact: share,
    }),
    variance: basis({
      name: '预决算差异率',
      rule: 'budget-variance',
      formula: `|${show(base)} − ${show(spent)}| ÷ ${show(base)}（${varianceBase}）${equals(variance)}`,
      inputs: [input(varianceBase, base), input('全年执行数', spent)],
      exact: variance,
    }),
  };
}

function equals(exact: Decimal | undefined): string {
  return exact === undefined ? '' : ` = ${showExact(exact)}%`;
}

function figureBasis(
  report: DepartmentReport,
  written: DepartmentFunds,
  { name, exact, ...figure }: Figure,
  { rate }: RoundingPolicy,
): Basis | undefined {
  if (exact === undefined) return undefined;
  const isAmount = name === '结转结余';
  const computed = {
    ...figure,
    label: name,
    exact,
    rounding: isAmount ? undefined : rate,
    computed: isAmount ? exact : round(exact, rate),
    unit: isAmount ? '万元' : '%',
    path: ['部门资金', name],
  } as const;
  return withAuthorFigure(report, computed, written[name], ['department-figure-mismatch', 'tail-difference']);
}
