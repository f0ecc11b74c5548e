/** Scoring: a whole department, from its own money and from its projects' files. */
import type { Profile } from '../../packs/profile.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import type { Basis, Scored } from '../scored.ts';
import { departmentMoney } from './department-money.ts';
import { projectCounts } from './project-counts.ts';
import { departmentProjects } from './projects.ts';
import type { DepartmentMoney, DepartmentSummary, ScoredDepartment } from './scored-department.ts';
import { summarise } from './summary.ts';

export function scoreDepartment(
  report: DepartmentReport,
  profile: Profile,
  annexes: readonly Scored[],
): ScoredDepartment {
  const { 部门资金: written } = report.data;
  const money = written && departmentMoney(report, written, profile.rounding);
  const projects = departmentProjects(report, annexes);
  const summary = summarise(report, profile, projects);
  const counts = projectCounts(report, summary.projectCount.exact);
  const bases = [...(money ? moneyBases(money) : []), ...(projects.length > 0 ? summaryBases(summary) : [])];
  return { report, money, projects, summary, counts, bases };
}

function moneyBases({ totals, total, rows, carryOver, carryOverRate, variance }: DepartmentMoney): Basis[] {
  const rates = [total, ...rows].map(({ rate }) => rate);
  return [...totals, ...[...rates, carryOver, carryOverRate, variance].filter((basis) => basis !== undefined)];
}

function summaryBases(summary: DepartmentSummary): Basis[] {
  const { projectCount, sums, rate, average, averages, scoredCounts, grades, met, metRates } = summary;
  return [
    projectCount,
    ...[...Object.values(sums), rate, average, ...Object.values(averages)].filter((basis) => basis !== undefined),
    ...[...Object.values(scoredCounts), ...grades.values(), ...Object.values(met), ...Object.values(metRates)],
  ];
}
