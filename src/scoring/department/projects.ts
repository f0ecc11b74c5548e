/**
 * The projects of a department, put together from its files.
 *
 * In: the reports among the annexes, however deep, and the author's list 项目. Out: each project once, in the order in which its
 * name first comes up. A project may have a form, a report that evaluates it, or both. A row of the list whose name is nearly that
 * of an annexed project, with the same money, is that project; a check says so.
 */
import { nearest } from '../../core/nearest.ts';
import type { ProjectRow } from '../../schema/generated/shared.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import { isPrintedText, type Scored } from '../scored.ts';
import {
  type DepartmentProject,
  type ExpenseColumn,
  expenseColumns,
  type ProjectAmount,
  type ProjectScore,
  type ScoreKind,
} from './scored-department.ts';

/** One letter in three may differ: 察访核验项目 and 察访核验服务 are one project. */
const lettersAnEdit = 3;

export function departmentProjects(report: DepartmentReport, annexes: readonly Scored[]): DepartmentProject[] {
  const byName = new Map<string, Scored[]>();
  for (const annex of reportsWithin(annexes)) {
    const { 项目名称: name } = annex.report.data;
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), annex]);
  }
  const annexed = [...byName].map(([name, reports]) => fromReports(name, reports));
  const rows = report.data.项目 ?? [];
  const named = rows.map((row, index) => ({ row, index, name: projectMeant(row, annexed)?.name }));
  const known = annexed.map((project) => {
    const found = named.find(({ name }) => name === project.name);
    return found ? withRow(report, project, found.row, found.index) : project;
  });
  const further = named.filter(({ name }) => name === undefined).map(({ row, index }) => fromRow(report, row, index));
  return [...known, ...further];
}

/** 一期 and 二期 are two projects, however near their names; they hardly cost the same to the last 元. */
function projectMeant(row: ProjectRow, projects: readonly DepartmentProject[]): DepartmentProject | undefined {
  const same = projects.find(({ name }) => name === row.项目名称);
  if (same !== undefined) return same;
  const near = nearest(
    row.项目名称,
    projects.map(({ name }) => name),
    lettersAnEdit,
  );
  const project = projects.find(({ name }) => name === near);
  return project && hasSameMoney(row, project) ? project : undefined;
}

function hasSameMoney(row: ProjectRow, { amounts }: DepartmentProject): boolean {
  const both = expenseColumns.flatMap((column) => {
    const [own, known] = [row[column], amounts[column]?.value];
    return own && known ? [own.equals(known)] : [];
  });
  return both.length > 0 && both.every(Boolean);
}

/** Returns the reports and theirs, each file once. */
function reportsWithin(annexes: readonly Scored[], seen: Set<string> = new Set()): Scored[] {
  return annexes.flatMap((annex) => {
    if (seen.has(annex.report.file)) return [];
    seen.add(annex.report.file);
    return [annex, ...reportsWithin(annex.annexes, seen)];
  });
}

function fromReports(name: string, reports: readonly Scored[]): DepartmentProject {
  const [first] = reports;
  const units = reports.map(({ report: { data } }) => data.实施单位 ?? '');
  const scores: [ScoreKind, ProjectScore | undefined][] = [
    ['自评', firstOf(reports, ({ form }) => form && scoreOf(form))],
    ['部门评价', firstOf(reports, ({ evaluation }) => evaluation && scoreOf(evaluation))],
  ];
  return {
    name,
    unit: units.find((unit) => unit !== '') ?? '',
    amounts: definedOf(expenseColumns.map((column) => [column, firstOf(reports, (one) => amountIn(one, column))])),
    scores: definedOf(scores),
    forms: reports.flatMap(({ form }) => form ?? []),
    place: (first as Scored).report.places.at(['项目名称']),
    reports,
    row: undefined,
  };
}

function scoreOf({ total, grade }: NonNullable<Scored['form'] | Scored['evaluation']>): ProjectScore {
  return { value: total.value, grade, place: total.place };
}

function amountIn({ printed }: Scored, column: ExpenseColumn): ProjectAmount | undefined {
  const found = printed[column];
  if (found === undefined || !isPrintedText(found) || found.figure?.unit !== '万元') return undefined;
  return { value: found.figure.value, place: found.place };
}

/** What the files say counts; the row fills in what they leave out. */
function withRow(
  report: DepartmentReport,
  project: DepartmentProject,
  row: ProjectRow,
  index: number,
): DepartmentProject {
  const own = fromRow(report, row, index);
  return {
    ...project,
    unit: project.unit || own.unit,
    amounts: { ...own.amounts, ...project.amounts },
    scores: { ...own.scores, ...project.scores },
    row: index,
  };
}

/** Its grade is not known: it follows from the region's bands, where the list is printed. */
function fromRow({ places }: DepartmentReport, row: ProjectRow, index: number): DepartmentProject {
  const path = ['项目', index];
  const amounts = expenseColumns.map((column) => {
    const value = row[column] ?? undefined;
    return [column, value && { value, place: places.at([...path, column]) }] as const;
  });
  const { 总分: total, 评价方式: kind = '自评' } = row;
  return {
    name: row.项目名称,
    unit: row.实施单位 ?? '',
    amounts: definedOf(amounts),
    scores: total ? { [kind]: { value: total, grade: '', place: places.at([...path, '总分']) } } : {},
    forms: [],
    place: places.at([...path, '项目名称']),
    reports: [],
    row: index,
  };
}

function firstOf<T>(reports: readonly Scored[], find: (one: Scored) => T | undefined): T | undefined {
  for (const one of reports) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function definedOf<Key extends string, Value>(
  entries: readonly (readonly [Key, Value | undefined])[],
): Partial<Record<Key, Value>> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<Record<Key, Value>>;
}
