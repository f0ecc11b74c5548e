/** What is scored of a whole department: its own money, the projects that its files tell of, and what they add up to. */
import type { Decimal } from '../../core/decimal.ts';
import type { KeyPath, Place } from '../../core/finding.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import type { Basis, Scored, ScoredForm } from '../scored.ts';

export const expenseSources = ['基本支出', '项目支出', '其他支出'] as const;
export type ExpenseSource = (typeof expenseSources)[number];
export const expenseColumns = ['年初预算数', '全年预算数', '全年执行数'] as const;
export type ExpenseColumn = (typeof expenseColumns)[number];
export type ExpenseRowName = ExpenseSource | '支出合计';

/** One row of 部门资金. Amounts are exact, in 万元. */
export interface ExpenseRow {
  readonly name: ExpenseRowName;
  readonly amounts: Readonly<Record<ExpenseColumn, Decimal | undefined>>;
  /** Undefined when the budget is 0. */
  readonly rate: Basis | undefined;
  readonly path: KeyPath;
  readonly place: Place;
}

export interface DepartmentMoney {
  /** The three sources, written or not. */
  readonly rows: readonly ExpenseRow[];
  /** 支出合计. */
  readonly total: ExpenseRow;
  /** How its amounts came about. */
  readonly totals: readonly Basis[];
  readonly carryOver: Basis | undefined;
  readonly carryOverRate: Basis | undefined;
  readonly variance: Basis | undefined;
  /** What the variance is measured against. */
  readonly varianceBase: '年初预算数' | '全年预算数';
}

/** How a project was scored: by those who carried it out, or by the department in charge. */
export type ScoreKind = '自评' | '部门评价';

export interface ProjectScore {
  /** 分. */
  readonly value: Decimal;
  readonly grade: string;
  readonly place: Place;
}

export interface ProjectAmount {
  /** 万元, exact. */
  readonly value: Decimal;
  readonly place: Place;
}

/** One project, put together from all that the department's files say of it. */
export interface DepartmentProject {
  readonly name: string;
  readonly unit: string;
  readonly amounts: Readonly<Partial<Record<ExpenseColumn, ProjectAmount>>>;
  readonly scores: Readonly<Partial<Record<ScoreKind, ProjectScore>>>;
  readonly forms: readonly ScoredForm[];
  /** Where its name stands. */
  readonly place: Place;
  /** Its reports among the annexes, however deep; empty for one that the author only listed. */
  readonly reports: readonly Scored[];
  /** Its row in the list 项目 (from 0), if the author wrote one. */
  readonly row: number | undefined;
}

/** What the projects add up to. Counts are in 个. */
export interface DepartmentSummary {
  readonly projectCount: Basis;
  readonly sums: Readonly<Partial<Record<ExpenseColumn, Basis>>>;
  readonly rate: Basis | undefined;
  /** Of which score each project's figure is, in the average and in the list; both: mixed, for want of one that all have. */
  readonly kinds: readonly ScoreKind[];
  readonly average: Basis | undefined;
  /** The average of each kind over the projects that have it. */
  readonly averages: Readonly<Partial<Record<ScoreKind, Basis>>>;
  readonly scoredCounts: Readonly<Record<'评价项目数' | '自评项目数' | '部门评价项目数', Basis>>;
  /** By the names of the region's bands. */
  readonly grades: ReadonlyMap<string, Basis>;
  /** Projects that met all of their targets of quality, of satisfaction. */
  readonly met: Readonly<Record<'质量达标项目数' | '满意度达标项目数', Basis>>;
  readonly metRates: Readonly<Partial<Record<'质量达标率' | '满意度达标率', Basis>>>;
}

/** 项目开展情况; in 个. */
export interface ScoredCounts {
  readonly planned: Basis;
  readonly added: Basis;
  readonly dropped: Basis;
}

export interface ScoredDepartment {
  readonly report: DepartmentReport;
  readonly money: DepartmentMoney | undefined;
  readonly projects: readonly DepartmentProject[];
  readonly summary: DepartmentSummary;
  readonly counts: ScoredCounts | undefined;
  readonly bases: readonly Basis[];
}
