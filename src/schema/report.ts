/** A Report: what one file says after validation, decoded, with what it inherits and what it refers to. */

import type { Decimal } from '../core/decimal.ts';
import type { Places } from '../source/places.ts';
import type { Decoded } from './decode.ts';
import type { FinalAccounts } from './generated/final-accounts.ts';
import type {
  Acceptances,
  DepartmentFunds,
  EvaluationIndicators,
  EvaluationRow,
  ExpenseItems,
  FontFiles,
  Funds,
  GoalRow,
  Goals,
  Indicators,
  Narrative,
  OverallGoal,
  PartGoal,
  ProjectCounts,
  ProjectRow,
  ProjectRows,
  RoundingRules,
  WrittenSummary,
} from './generated/shared.ts';
import type { MapField } from './own-kinds/own-kind.ts';

/**
 * What the documents of every 文种 are made of: parts that are the same wherever they stand. A 文种 is a choice of parts,
 * made by its schema; the steps after it go by the parts that are there, never by the name of the 文种.
 */
export interface ReportData extends AccountsParts {
  readonly 文种: string;
  readonly 地区: string;
  readonly 年度: string;
  readonly 项目名称?: string;
  /** A document of a whole department has no 项目名称 but this. */
  readonly 部门名称?: string | null;
  readonly 主管部门?: string | null;
  readonly 实施单位?: string | null;
  readonly 评价单位?: string | null;
  readonly 填报单位?: string | null;
  readonly 项目负责人?: string | null;
  readonly 联系电话?: string | null;
  readonly 报告题名?: string | null;
  readonly 密级?: string | null;
  readonly 签发人?: string | null;
  readonly 引言?: string | null;
  readonly 项目资金?: Funds;
  readonly 年度总体目标?: Goals;
  readonly 绩效指标?: Indicators;
  readonly 评价指标?: EvaluationIndicators;
  readonly 预期目标完成情况?: readonly GoalRow[];
  readonly 部门资金?: DepartmentFunds;
  readonly 项目开展情况?: ProjectCounts;
  readonly 项目?: ProjectRows;
  readonly 汇总?: WrittenSummary;
  readonly 支出明细?: ExpenseItems;
  readonly 正文?: Narrative;
  readonly 存在问题?: string | null;
  readonly 总分?: Decimal | null;
  readonly 等级?: string | null;
  readonly 成文日期?: string;
  readonly 舍入?: RoundingRules;
  readonly 接受?: Acceptances;
  /** These four are settings of the program (`folder-settings.ts`), and are not printed. */
  readonly 模板?: string;
  readonly 字体?: FontFiles;
  readonly 附源?: '是' | '否';
  readonly 输出命名?: string;
  readonly 附件?: readonly string[];
}

type AccountsPartName =
  | '机构'
  | '收支总计'
  | '收入决算'
  | '支出决算'
  | '财政拨款收支'
  | '一般公共预算支出'
  | '政府性基金支出'
  | '国有资本经营支出'
  | '财政拨款基本支出'
  | '三公经费'
  | '机关运行经费'
  | '政府采购'
  | '政府购买服务'
  | '项目总数';

/** The parts of a department's final accounts. */
export type AccountsParts = { readonly [Name in AccountsPartName]?: FinalAccounts[Name] };

/** What a self-evaluation form holds at the least: its money, and its goals with indicators beside or within them (`goal-blocks.ts`). */
export interface FormData extends ReportData {
  readonly 项目资金: Funds;
  readonly 年度总体目标: Goals;
}

/** What a 文种 of a region pack's own holds beyond the parts that the program knows: printed as it is written. */
export interface OwnPart {
  readonly fields: MapField;
  readonly data: Readonly<Record<string, Decoded>>;
}

export interface Report<Data extends ReportData = ReportData> {
  /** The file that the author wrote, as it was named to us. */
  readonly file: string;
  readonly data: Data;
  /** Where each key and value stands; inherited ones stand in 部门.yaml. */
  readonly places: Places;
  /** The files that 附件 names, in its order, each once. */
  readonly attachments: readonly string[];
  /** The text of every file that `places` points into, by the name that its places give: for places within a text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly own?: OwnPart | undefined;
}

/** A report that holds 项目资金. */
export type MoneyReport = Report<ReportData & { readonly 项目资金: Funds }>;

/** A report that holds a self-evaluation form's parts. */
export type FormReport = Report<FormData>;

export function isFormReport(report: Report): report is FormReport {
  const { 项目资金: funds, 绩效指标: indicators, 年度总体目标: goals } = report.data;
  return funds !== undefined && goals !== undefined && (indicators !== undefined || Array.isArray(goals));
}

/** A report that holds 评价指标. */
export type EvaluatedReport = Report<ReportData & { readonly 评价指标: EvaluationIndicators }>;

export function isMoneyReport(report: Report): report is MoneyReport {
  return report.data.项目资金 !== undefined;
}

export function isEvaluatedReport(report: Report): report is EvaluatedReport {
  return report.data.评价指标 !== undefined;
}

/** A report that lists what its money was spent on. */
export type ExpensesReport = Report<ReportData & { readonly 支出明细: ExpenseItems }>;

export function isExpensesReport(report: Report): report is ExpensesReport {
  return report.data.支出明细 !== undefined;
}

/** A report of a whole department, which sums up the projects among its annexes. */
export type DepartmentReport = Report<ReportData & { readonly 部门名称: string | null }>;

export function isDepartmentReport(report: Report): report is DepartmentReport {
  return report.data.部门名称 !== undefined;
}

export type {
  Acceptances,
  EvaluationIndicators,
  EvaluationRow,
  GoalRow,
  Goals,
  Indicators,
  Narrative,
  OverallGoal,
  PartGoal,
  ProjectRow,
};
