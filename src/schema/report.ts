/** A Report: what one file says after validation, decoded, with what it inherits and what it refers to. */

import type { Decimal } from '../core/decimal.ts';
import type { Places } from '../source/places.ts';
import type { SelfEvaluationForm } from './generated/self-evaluation-form.ts';
import type {
  Acceptances,
  EvaluationIndicators,
  EvaluationRow,
  Funds,
  GoalRow,
  Indicators,
  Narrative,
  RoundingRules,
} from './generated/shared.ts';

/**
 * What the documents of every 文种 are made of: parts that are the same wherever they stand. A 文种 is a choice of parts,
 * made by its schema; the steps after it go by the parts that are there, never by the name of the 文种.
 */
export interface ReportData {
  readonly 文种: string;
  readonly 地区: string;
  readonly 年度: string;
  readonly 项目名称?: string;
  readonly 主管部门?: string | null;
  readonly 实施单位?: string | null;
  readonly 评价单位?: string | null;
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
  readonly 正文?: Narrative;
  readonly 总分?: Decimal | null;
  readonly 等级?: string | null;
  readonly 成文日期?: string;
  readonly 舍入?: RoundingRules;
  readonly 接受?: Acceptances;
  readonly 附件?: readonly string[];
}

export type Goals = SelfEvaluationForm['年度总体目标'];

/** What a self-evaluation form holds at the least: its money and its indicators. */
export interface FormData extends ReportData {
  readonly 项目资金: Funds;
  readonly 年度总体目标: Goals;
  readonly 绩效指标: Indicators;
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
}

/** A report that holds 项目资金. */
export type MoneyReport = Report<ReportData & { readonly 项目资金: Funds }>;

/** A report that holds a self-evaluation form's parts. */
export type FormReport = Report<FormData>;

export function isFormReport(report: Report): report is FormReport {
  const { 项目资金: funds, 绩效指标: indicators, 年度总体目标: goals } = report.data;
  return funds !== undefined && indicators !== undefined && goals !== undefined;
}

/** A report that holds 评价指标. */
export type EvaluatedReport = Report<ReportData & { readonly 评价指标: EvaluationIndicators }>;

export function isMoneyReport(report: Report): report is MoneyReport {
  return report.data.项目资金 !== undefined;
}

export function isEvaluatedReport(report: Report): report is EvaluatedReport {
  return report.data.评价指标 !== undefined;
}

export type { Acceptances, EvaluationIndicators, EvaluationRow, GoalRow, Narrative };
