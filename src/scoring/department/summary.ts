/** Scoring: what the projects of a department add up to: counts, sums, averages, grades. */
import { Decimal, hundred, show, sum } from '../../core/decimal.ts';
import type { Profile } from '../../packs/profile.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import { asSum } from '../as-sum.ts';
import { executionRate } from '../execution-rate.ts';
import { gradeOf } from '../grade.ts';
import type { Basis } from '../scored.ts';
import { showExact } from '../show-exact.ts';
import { averageScore, scoreAmong, scoreKinds } from './average-score.ts';
import { reachedAll } from './met-projects.ts';
import {
  type DepartmentProject,
  type DepartmentSummary,
  type ExpenseColumn,
  expenseColumns,
  type ScoreKind,
} from './scored-department.ts';
import { type Addend, type SummaryFigure, summaryBasis } from './summary-basis.ts';

export function summarise(
  report: DepartmentReport,
  profile: Profile,
  projects: readonly DepartmentProject[],
): DepartmentSummary {
  const basis = (figure: SummaryFigure) => summaryBasis(report, figure);
  const count = (name: string, counted: readonly DepartmentProject[], rule = 'project-count') =>
    basis({ name, rule, exact: new Decimal(counted.length), unit: '个', formula: namesOf(counted), inputs: [] });
  const sums = new Map(expenseColumns.map((column) => [column, sumOf(projects, column, basis)]));
  const kinds = scoreKinds(projects);
  const averageOf = (name: string, among: readonly ScoreKind[]) => average(name, projects, among, profile, basis);
  const met = (kind: '质量' | '满意度') => projects.filter(({ forms }) => forms.some((form) => reachedAll(form, kind)));
  const having = (kind: ScoreKind) => projects.filter(({ scores }) => scores[kind]);
  const projectCount = count('项目数', projects);
  const quality = count('质量达标项目数', met('质量'), 'met-projects');
  const satisfaction = count('满意度达标项目数', met('满意度'), 'met-projects');
  return {
    projectCount,
    sums: {
      ...defined('年初预算数', sums.get('年初预算数')),
      ...defined('全年预算数', sums.get('全年预算数')),
      ...defined('全年执行数', sums.get('全年执行数')),
    },
    rate: rateOf(sums.get('全年预算数'), sums.get('全年执行数'), profile, basis),
    kinds,
    average: averageOf('平均分', kinds),
    averages: {
      ...defined('自评', averageOf('自评平均分', ['自评'])),
      ...defined('部门评价', averageOf('部门评价平均分', ['部门评价'])),
    },
    scoredCounts: {
      评价项目数: count(
        '评价项目数',
        projects.filter((one) => scoreAmong(one, kinds)),
      ),
      自评项目数: count('自评项目数', having('自评')),
      部门评价项目数: count('部门评价项目数', having('部门评价')),
    },
    grades: new Map(
      profile.grades.map(({ name }) => [
        name,
        count(
          name,
          projects.filter((one) => gradeIn(one, kinds, profile) === name),
          'grade-count',
        ),
      ]),
    ),
    met: { 质量达标项目数: quality, 满意度达标项目数: satisfaction },
    metRates: {
      ...defined('质量达标率', shareOf('质量达标率', quality, projectCount, profile, basis)),
      ...defined('满意度达标率', shareOf('满意度达标率', satisfaction, projectCount, profile, basis)),
    },
  };
}

type MakeBasis = (figure: SummaryFigure) => Basis;

function defined<Key extends string>(key: Key, value: Basis | undefined): Partial<Record<Key, Basis>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Basis>);
}

function namesOf(projects: readonly DepartmentProject[]): string {
  return projects.length === 0 ? '没有' : projects.map(({ name }) => name).join('、');
}

/** Undefined when a project's amount is not known: a sum of the others would be taken for the whole. */
function sumOf(projects: readonly DepartmentProject[], name: ExpenseColumn, basis: MakeBasis): Basis | undefined {
  const addends = projects.flatMap((project): Addend[] => {
    const amount = project.amounts[name];
    return amount ? [{ name: project.name, ...amount }] : [];
  });
  if (addends.length < projects.length || addends.length === 0) return undefined;
  const values = addends.map(({ value }) => value);
  const exact = sum(values);
  return basis({ name, rule: 'project-sum', exact, unit: '万元', formula: asSum(values, exact), inputs: addends });
}

function rateOf(
  budget: Basis | undefined,
  spent: Basis | undefined,
  { rounding }: Profile,
  basis: MakeBasis,
): Basis | undefined {
  if (budget === undefined || spent === undefined) return undefined;
  const exact = executionRate({ 全年预算数: budget.exact, 全年执行数: spent.exact });
  if (exact === undefined) return undefined;
  const formula = `${show(spent.exact)} ÷ ${show(budget.exact)} = ${showExact(exact)}%`;
  return basis({
    name: '执行率',
    rule: 'execution-rate',
    exact,
    unit: '%',
    formula,
    rounding: rounding.rate,
    inputs: [],
  });
}

function average(
  name: string,
  projects: readonly DepartmentProject[],
  kinds: readonly ScoreKind[],
  { rounding }: Profile,
  basis: MakeBasis,
): Basis | undefined {
  const addends = projects.flatMap((project): Addend[] => {
    const score = scoreAmong(project, kinds);
    return score ? [{ name: project.name, value: score.value, place: score.place }] : [];
  });
  const values = addends.map(({ value }) => value);
  const exact = averageScore(values);
  if (exact === undefined) return undefined;
  const formula = `（${values.map(show).join(' + ')}）÷ ${values.length} = ${showExact(exact)}`;
  return basis({ name, rule: 'average-score', exact, unit: '分', formula, rounding: rounding.total, inputs: addends });
}

/** Of all projects: one without such an indicator has not shown that it met it. */
function shareOf(name: string, part: Basis, whole: Basis, { rounding }: Profile, basis: MakeBasis): Basis | undefined {
  if (whole.exact.isZero()) return undefined;
  const exact = part.exact.times(hundred).div(whole.exact);
  const formula = `${show(part.exact)} ÷ ${show(whole.exact)} = ${showExact(exact)}%`;
  return basis({
    name,
    rule: 'project-share',
    exact,
    unit: '%',
    formula,
    rounding: { ...rounding.rate, pad: false },
    inputs: [],
  });
}

/** Returns the grade of the score that counts; of one that was only listed, by the region's bands. */
export function gradeIn(project: DepartmentProject, kinds: readonly ScoreKind[], { grades }: Profile): string {
  const score = scoreAmong(project, kinds);
  if (score === undefined) return '';
  return score.grade || gradeOf(score.value, grades);
}
