/**
 * What the page prints of a department: 部门资金, 项目开展情况, the list 项目, and 汇总; all but the list can be quoted.
 *
 * The department's own figures also stand under their short names, 全年预算数 and the like.
 */
import type { Place } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import { placeOf } from '../place-of.ts';
import { printFigure, printText } from '../print-figure.ts';
import type { Basis, PrintedMap, PrintedText } from '../scored.ts';
import { printAmount } from './print-amount.ts';
import { printProjects } from './print-projects.ts';
import {
  type DepartmentMoney,
  type ExpenseColumn,
  type ExpenseRow,
  expenseColumns,
  type ScoredCounts,
  type ScoredDepartment,
} from './scored-department.ts';

export function printDepartment(department: ScoredDepartment, profile: Profile): PrintedMap {
  const { report, money, counts, summary, projects } = department;
  const { places } = report;
  const place = placeOf(places, ['附件']);
  return {
    ...(money && printMoney(money, report, profile)),
    ...(money && counts ? { 项目开展情况: printCounts(counts, summary.projectCount) } : {}),
    项目: printProjects(projects, summary.kinds, profile),
    汇总: printSummary(department, profile, place),
  };
}

function printMoney(
  money: DepartmentMoney,
  { data, places }: ScoredDepartment['report'],
  profile: Profile,
): PrintedMap {
  const own = places.key(['部门资金']);
  const rows = [...money.rows, money.total].map((row) => [row.name, printRow(row, places, profile)] as const);
  const { 支出合计: total } = Object.fromEntries(rows) as Record<
    '支出合计',
    Record<ExpenseColumn | '执行率', PrintedText>
  >;
  const brought = data.部门资金?.年初结转和结余 ?? undefined;
  return {
    部门资金: {
      ...Object.fromEntries(rows),
      年初结转和结余: printAmount(brought, placeOf(places, ['部门资金', '年初结转和结余']), profile),
      结转结余: amountOf(money.carryOver, own, profile),
      结转结余率: printFigure(money.carryOverRate, own, '%'),
      预决算差异率: printFigure(money.variance, own, '%'),
      差异率基数: printText(money.varianceBase, own),
    },
    年初预算数: total.年初预算数,
    全年预算数: total.全年预算数,
    全年执行数: total.全年执行数,
    执行率: total.执行率,
  };
}

function printRow({ name, amounts, rate, path, place }: ExpenseRow, places: Places, profile: Profile): PrintedMap {
  const cells = expenseColumns.map((column) => {
    const own = [...path, column];
    return [column, printAmount(amounts[column], places.has(own) ? places.at(own) : place, profile)] as const;
  });
  return {
    ...Object.fromEntries(cells),
    执行率: printFigure(rate, name === '支出合计' ? (rate?.place ?? place) : place, '%'),
  };
}

type Places = ScoredDepartment['report']['places'];

function amountOf(basis: Basis | undefined, place: Place, profile: Profile): PrintedText {
  return printAmount(basis && !basis.blank ? basis.value : undefined, basis?.place ?? place, profile);
}

function printCounts({ planned, added, dropped }: ScoredCounts, done: Basis): PrintedMap {
  return {
    计划项目数: printFigure(planned, planned.place),
    追加项目数: printFigure(added, added.place),
    未实施项目数: printFigure(dropped, dropped.place),
    完成项目数: printFigure(done, done.place),
  };
}

function printSummary({ summary }: ScoredDepartment, profile: Profile, place: Place): PrintedMap {
  const { projectCount, sums, rate, kinds, average, averages, scoredCounts, grades, met, metRates } = summary;
  const figures = (bases: Readonly<Record<string, Basis>>) =>
    Object.fromEntries(Object.entries(bases).map(([name, basis]) => [name, printFigure(basis, place)]));
  return {
    项目数: printFigure(projectCount, place),
    ...figures(scoredCounts),
    ...Object.fromEntries(expenseColumns.map((column) => [column, amountOf(sums[column], place, profile)])),
    执行率: printFigure(rate, place, '%'),
    平均分: printFigure(average, place),
    平均分口径: printText(kinds.join('和'), place),
    自评平均分: printFigure(averages.自评, place),
    部门评价平均分: printFigure(averages.部门评价, place),
    ...figures(Object.fromEntries(grades)),
    ...figures(met),
    质量达标率: printFigure(metRates.质量达标率, place, '%'),
    满意度达标率: printFigure(metRates.满意度达标率, place, '%'),
  };
}
