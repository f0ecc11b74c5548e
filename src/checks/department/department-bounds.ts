/** What a computed figure of a department can have been before the amounts behind it were rounded. */
import { Decimal, parseDecimal } from '../../core/decimal.ts';
import { addIntervals, type Interval, multiply, percentOf, publishedAmount, subtract } from '../../core/interval.ts';
import type { ExpenseColumn, ScoredDepartment } from '../../scoring/department/scored-department.ts';
import type { Basis } from '../../scoring/scored.ts';
import { totalBounds as formTotalBounds, sumBounds } from '../money-bounds.ts';

/** By the rule that gave the figure; undefined: its inputs are exact, or not known. */
export function departmentBounds(department: ScoredDepartment, basis: Basis): Interval | undefined {
  switch (basis.rule) {
    case 'project-sum':
    case 'expense-total':
      return sumBounds(basis);
    case 'average-score':
      return multiply(addIntervals(scoresBounds(department, basis)), new Decimal('1').div(basis.inputs.length));
    case 'execution-rate':
      return basis === department.summary.rate ? projectsRate(department) : ownRate(department);
    case 'carry-over':
      return ratio(department, '全年预算数', (budget, spent) => subtract(budget, spent));
    case 'carry-over-rate':
      return ratio(department, '全年预算数', (budget, spent) => percentOf(subtract(budget, spent), budget));
    case 'budget-variance':
      return ratio(department, department.money?.varianceBase ?? '全年预算数', varianceOf);
    default:
      return undefined;
  }
}

/** A total that its form's author did not write goes back to amounts that were rounded: he may have averaged what was before. */
function scoresBounds({ projects }: ScoredDepartment, { inputs }: Basis): Interval[] {
  return inputs.flatMap(({ name, text }) => {
    const score = parseDecimal(text);
    if (score === undefined) return [];
    const forms = projects.find((one) => one.name === name)?.forms ?? [];
    const form = forms.find(({ total }) => total.given === undefined && total.value.equals(score));
    const bounds = [publishedAmount(score), ...(form ? [formTotalBounds(form)] : [])];
    return {
      low: Decimal.min(...bounds.map(({ low }) => low)),
      high: Decimal.max(...bounds.map(({ high }) => high)),
    };
  });
}

function projectsRate({ summary: { sums } }: ScoredDepartment): Interval | undefined {
  const { 全年预算数: budget, 全年执行数: spent } = sums;
  return budget && spent && percentOf(sumBounds(spent), sumBounds(budget));
}

function ownRate(department: ScoredDepartment): Interval | undefined {
  return ratio(department, '全年预算数', (budget, spent) => percentOf(spent, budget));
}

/** The variance is a distance: above or below its base. */
function varianceOf(base: Interval, spent: Interval): Interval | undefined {
  const [more, less] = [percentOf(subtract(spent, base), base), percentOf(subtract(base, spent), base)];
  return more && less && { low: Decimal.min(more.high, less.high).abs(), high: Decimal.max(more.high, less.high) };
}

function ratio(
  department: ScoredDepartment,
  column: ExpenseColumn,
  make: (whole: Interval, spent: Interval) => Interval | undefined,
): Interval | undefined {
  const [whole, spent] = [totalBounds(department, column), totalBounds(department, '全年执行数')];
  return whole && spent && make(whole, spent);
}

function totalBounds({ money }: ScoredDepartment, column: ExpenseColumn): Interval | undefined {
  const basis = money?.totals.find(({ label }) => label === `支出合计（${column}）`);
  const amount = money?.total.amounts[column];
  return basis ? sumBounds(basis) : amount && publishedAmount(amount);
}
