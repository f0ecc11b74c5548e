/**
 * Check `tail-difference`: a figure that the author wrote is the one that the published amounts give, not only one that they allow (尾差).
 *
 * Why: accounts are kept in 元. 6.64% is possible where 8.67 ÷ 130.68 gives 6.63%, when the hidden digits say so; only the author can tell.
 * Information although DOMAIN has a warning: a correct report gives it, wherever amounts were rounded before they were typed.
 */
import { places, round, show } from '../../core/decimal.ts';
import { type Finding, info } from '../../core/finding.ts';
import type { ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import type { ScoredDepartment } from '../../scoring/department/scored-department.ts';
import type { Basis, MoneyPart, Scored, ScoredForm } from '../../scoring/scored.ts';
import { all, ofAccounts, ofDepartment, ofForm, ofMoney } from '../check.ts';
import { departmentBounds } from '../department/department-bounds.ts';
import { departmentFigures } from '../department/department-figure-mismatch.ts';
import { judgeExecutionPoints } from '../execution/execution-score-mismatch.ts';
import { judgeRowRate } from '../execution/judge-row-rate.ts';
import { type GivenFigure, judgeAccountsRate, judgeAmount, judgeGiven } from '../given-figure.ts';
import type { Rule } from '../rule.ts';
import { totalView } from '../weights/total-view.ts';
import { expenseTotals } from './expense-total-mismatch.ts';
import { fundTotals } from './fund-sum-mismatch.ts';
import { expensesSum } from './item-sum-mismatch.ts';
import { projectSums } from './project-sums.ts';

export const tailDifference: Rule = {
  code: 'tail-difference',
  severity: 'info',
  wants: '填写的数就是按所写金额算出的数，不只是在舍入误差之内',
  wrong: '8.67 ÷ 130.68 按所写的金额是 6.63%，写 6.64%',
  right: '按没有舍入的金额核对：确是 6.64% 的，接受并写明按元计算；不是的，删去由程序计算',
  find: all(
    ofAccounts(accountsTails),
    ofMoney(moneyTails),
    ofForm(pointsTails),
    totalTail,
    expensesTail,
    ofDepartment(departmentTails),
  ),
};

function accountsTails(accounts: ScoredAccounts): Finding[] {
  return accounts.items.flatMap(({ total, change, growth, share, bounds }) => [
    ...tail(total, judgeAmount(total, bounds.total)),
    ...tail(change, judgeAmount(change, bounds.change)),
    ...tail(
      growth,
      judgeAccountsRate(growth, () => bounds.growth),
    ),
    ...tail(
      share,
      judgeAccountsRate(share, () => bounds.share),
    ),
  ]);
}

function moneyTails(scored: MoneyPart): Finding[] {
  return [
    ...fundTotals(scored).flatMap(({ column, verdict, ...total }) =>
      tail({ ...total, label: `年度资金总额的${column}`, unit: '万元' }, verdict),
    ),
    ...scored.funds.flatMap((row) => tail(row.rate, judgeRowRate(scored, row))),
  ];
}

function pointsTails(scored: ScoredForm): Finding[] {
  return tail(scored.executionPoints, judgeExecutionPoints(scored));
}

function totalTail(scored: Scored): Finding[] {
  const view = totalView(scored);
  if (view === undefined) return [];
  const place = scored.report.places.at(['总分']);
  return tail({ label: '总分', computed: view.right, unit: '分', place }, view.verdict);
}

function expensesTail(scored: Scored): Finding[] {
  const compared = expensesSum(scored);
  if (compared === undefined) return [];
  const { sum, verdict } = compared;
  return tail({ label: '全年执行数', computed: sum.value, unit: '万元', place: sum.place }, verdict);
}

function departmentTails(department: ScoredDepartment): Finding[] {
  return [
    ...expenseTotals(department).flatMap(({ basis, verdict }) => tail(basis, verdict)),
    ...projectSums(department).flatMap(({ column, sum, place, verdict }) =>
      tail({ label: `项目支出的${column}`, computed: sum.exact, unit: '万元', place }, verdict),
    ),
    ...departmentFigures(department).flatMap((basis) =>
      tail(
        basis,
        judgeGiven(basis, () => departmentBounds(department, basis)),
      ),
    ),
  ];
}

function tail(
  figure: Pick<Basis, 'label' | 'computed' | 'unit' | 'place'> | undefined,
  verdict: GivenFigure,
): Finding[] {
  if (figure === undefined || verdict.kind !== 'tail') return [];
  const { label, computed, unit, place } = figure;
  const { given, bounds } = verdict;
  const sign = unit === '%' ? '%' : ` ${unit}`;
  const shown = (value: typeof given) => `${show(round(value, places(4)))}${sign}`;
  return [
    info('tail-difference', place, {
      message: `尾差：${label.replace('汇总.', '汇总的')}写作 ${show(given)}${sign}，按所写的数是 ${show(computed)}${sign}；所写的数是舍入过的，实际可能在 ${shown(bounds.low)} 到 ${shown(bounds.high)} 之间`,
      hint: '核对没有舍入的数：对的就用“接受”说明，否则删去由程序计算；金额可以直接按元写，如 78512元',
      expected: `${show(computed)}${sign}`,
      actual: `${show(given)}${sign}`,
    }),
  ];
}
