/** Scored: a report with every computed figure, how each came about, and the texts that the page prints; part by part. */
import type { Decimal, Rounding } from '../core/decimal.ts';
import type { KeyPath, Place } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { EvaluatedReport, EvaluationRow, FormReport, MoneyReport, Report } from '../schema/report.ts';
import type { ScoredAccounts } from './accounts/scored-accounts.ts';
import type { ScoredDepartment } from './department/scored-department.ts';
import type { ScoredExpenses } from './expenses/score-expenses.ts';
import type { GoalBlock } from './goal-blocks.ts';
import type { IndicatorEntry } from './indicator-entries.ts';
import type { Quantity, Target } from './target.ts';

/** How a figure came about: what `jixiao score` prints. */
export interface Basis {
  /** What it is, in the form's words: `预算执行率得分`, `得分（发放宣传品数量）`. */
  readonly label: string;
  /** The file name of its rule in scoring/, e.g. `execution-points`. */
  readonly rule: string;
  /** The rule in Chinese, with the figures put in: `10 × 87.06% = 8.706`. */
  readonly formula: string;
  readonly inputs: readonly Input[];
  /** Before rounding. */
  readonly exact: Decimal;
  /** Undefined: not rounded. */
  readonly rounding: Rounding | undefined;
  /** What the rule gives, rounded. */
  readonly computed: Decimal;
  /** What the author wrote for it, if he did. */
  readonly given: Decimal | undefined;
  /** What is printed and added up: an indicator's given points; of computed figures the given one only where it was accepted. */
  readonly value: Decimal;
  /**
   * Set when the author wrote the key with nothing after it: the cell is printed blank. Blank points count as 0
   * (`value`), so that the page adds up; of any other figure `value` is what is computed.
   */
  readonly blank?: true;
  /** `个` of projects. */
  readonly unit: FigureUnit;
  readonly place: Place;
}

export type FigureUnit = '分' | '%' | '万元' | '个';

export interface Input {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

export const fundsColumns = ['年初预算数', '全年预算数', '全年执行数'] as const;
export type FundsColumn = (typeof fundsColumns)[number];
/** With 到位数, which the forms of some regions have. */
export const moneyColumns = ['年初预算数', '全年预算数', '到位数', '全年执行数'] as const;
export type MoneyColumn = (typeof moneyColumns)[number];
export const fundsSources = ['当年财政拨款', '上年结转资金', '其他资金'] as const;
export type FundsRowName = '年度资金总额' | (typeof fundsSources)[number];

/** One row of 项目资金. An amount is exact, in 万元; undefined when the row has none: the cell is blank. */
export interface ScoredFundsRow {
  readonly name: FundsRowName;
  readonly amounts: Readonly<Record<FundsColumn, Decimal | undefined>> & { readonly 到位数?: Decimal | undefined };
  /** Undefined when the budget is 0 or not given. */
  readonly rate: Basis | undefined;
  /** 资金到位率: 到位数 of 全年预算数; undefined where the form has no 到位数. */
  readonly arrivalRate?: Basis | undefined;
  readonly place: Place;
}

export type ScoringRule =
  | 'forward-ratio'
  | 'inverse-ratio'
  | 'met-or-not'
  | 'banded'
  | 'qualitative-tier'
  | 'given'
  | 'not-applicable';

/** The cells of a row that its points follow from, quotes filled. */
export type RowCells = Pick<EvaluationRow, '年度指标值' | '实际完成值' | '分值' | '得分' | '计分'>;

/** A row of 绩效指标 or 评价指标, scored. */
export interface ScoredRow {
  readonly name: string;
  readonly row: RowCells;
  readonly path: KeyPath;
  /** The place of the row. */
  readonly place: Place;
  readonly target: Target;
  readonly actual: Quantity | undefined;
  /** Set when the actual value only repeats a limit (大于80%): what was measured is then not said. */
  readonly limitOnly?: true;
  /** For a deadline: the last day that the actual value can mean, `2024-12-20`. */
  readonly actualDay?: string;
  readonly rule: ScoringRule;
  /** Undefined: the row has no weight (不涉及). */
  readonly weight: Decimal | undefined;
  /** Whether the target was reached; undefined when that cannot be told from the figures. */
  readonly met: boolean | undefined;
  /** The actual value as a share of the target in percent; undefined when not comparable or the target is 0. */
  readonly completion: Decimal | undefined;
  /** What the rule gives; undefined when only the evaluator can tell. */
  readonly ruled: Basis | undefined;
  /** The points that are printed: the given ones, else the rule's; undefined when there are neither. */
  readonly points: Basis | undefined;
}

/** One row of 绩效指标. */
export interface ScoredIndicator extends ScoredRow {
  /** The goal that it belongs to, where the form has several. */
  readonly goal: string | undefined;
  readonly level1: string;
  readonly level2: string;
  /** The row as the author wrote it, quotes in its texts filled. */
  readonly row: IndicatorRow;
}

export interface LevelTotal {
  /** The goal that it belongs to, where the form has several. */
  readonly goal: string | undefined;
  readonly level1: string;
  readonly weight: Decimal;
  readonly points: Decimal;
  readonly givenWeight: Decimal | undefined;
  readonly givenPoints: Decimal | undefined;
  /** The place of the level-1 key. */
  readonly place: Place;
  readonly path: KeyPath;
}

/** 项目资金, scored; a form's is part of it. */
export interface MoneyPart {
  readonly report: MoneyReport;
  readonly profile: Profile;
  readonly funds: readonly ScoredFundsRow[];
}

/** The parts of a self-evaluation form, scored. */
export interface ScoredForm extends MoneyPart {
  readonly report: FormReport;
  /** Its goals, each with its indicators as written. */
  readonly blocks: readonly GoalBlock[];
  /** The rows as written, of all goals. */
  readonly entries: readonly IndicatorEntry[];
  /** The key that its table of indicators stands under. */
  readonly indicatorsPlace: Place;
  readonly executionWeight: Decimal;
  /** Undefined when there is no rate. */
  readonly executionPoints: Basis | undefined;
  readonly indicators: readonly ScoredIndicator[];
  readonly levels: readonly LevelTotal[];
  /** 预算执行率's weight and all indicators'. */
  readonly totalWeight: Decimal;
  readonly total: Basis;
  /** The name of the band that the total falls into. */
  readonly grade: string;
}

/** One row of 评价指标. */
export interface ScoredEvaluationRow extends ScoredRow {
  /** The names of the levels above it, without the weights written in them. */
  readonly levels: readonly string[];
  /** As the author wrote it, quotes in its texts filled. */
  readonly row: EvaluationRow;
}

/** A level of 评价指标 with what stands under it. */
export interface EvaluationLevel {
  /** Without the weight written in it. */
  readonly name: string;
  /** 1 for 一级指标. */
  readonly depth: number;
  readonly weight: Decimal;
  readonly points: Decimal;
  /** The weight that the author wrote in its name: 项目决策(15). */
  readonly givenWeight: Decimal | undefined;
  readonly children: readonly EvaluationLevel[];
  readonly rows: readonly ScoredEvaluationRow[];
  readonly path: KeyPath;
  /** The place of its key. */
  readonly place: Place;
}

/** 评价指标, scored: the evaluator's table, up to four levels. */
export interface ScoredEvaluation {
  readonly report: EvaluatedReport;
  readonly profile: Profile;
  readonly levels: readonly EvaluationLevel[];
  /** In the author's order. */
  readonly rows: readonly ScoredEvaluationRow[];
  /** How many levels its deepest row has, itself counted: 2 to 4. */
  readonly depth: number;
  readonly totalWeight: Decimal;
  readonly total: Basis;
  /** The name of the band that the total falls into. */
  readonly grade: string;
}

/** A heading of the narrative with what stands under it, quotes filled. */
export interface ScoredSection {
  readonly level: 1 | 2 | 3 | 4;
  /** Without a number. */
  readonly title: string;
  /** Whether the author added it, or the outline knows it. */
  readonly isOwn: boolean;
  /** Set when the author did not write it: its text is the pack's. Its place is then that of what it belongs under. */
  readonly fromPack?: true;
  /** The outline's heading that an author's own one is probably meant to be. */
  readonly meant?: string;
  /** 总述, or all of its prose when it has nothing below; paragraphs and tables in order. */
  readonly blocks: readonly NarrativeBlock[];
  readonly children: readonly ScoredSection[];
  readonly path: KeyPath;
  readonly place: Place;
}

/**
 * A paragraph of prose, or the table or sentences that are to stand there, by their data name: 评价指标, 绩效指标.
 * `fromPack`: where the author places it himself, it stands there and not here.
 */
export type NarrativeBlock =
  | { readonly kind: 'prose'; readonly text: string; readonly place: Place }
  | { readonly kind: 'table'; readonly name: string; readonly place: Place; readonly fromPack?: true };

/** A report with all that follows from it. Which parts it has, its author and its 文种 decide. */
export interface Scored {
  readonly report: Report;
  readonly profile: Profile;
  /** The document's own. */
  readonly money: MoneyPart | undefined;
  readonly form: ScoredForm | undefined;
  readonly evaluation: ScoredEvaluation | undefined;
  /** What the money was spent on. */
  readonly expenses: ScoredExpenses | undefined;
  /** Of a report of a whole department: its money, and what its projects' files add up to. */
  readonly department: ScoredDepartment | undefined;
  readonly accounts: ScoredAccounts | undefined;
  readonly narrative: readonly ScoredSection[];
  /** The files among the annexes that stand in the text itself, so that their pages are not added again. */
  readonly insideFiles: readonly string[];
  /** What 附件 names, as far as it is reports, in order. */
  readonly annexes: readonly Scored[];
  /** Of 评价指标 when there are any, else of the form. */
  readonly total: Basis | undefined;
  /** The name of the band that the total falls into. */
  readonly grade: string | undefined;
  /** All bases in the document's order, for `jixiao score`. */
  readonly bases: readonly Basis[];
  /** What the page prints, by the form's names; the only thing that templates and quotes in prose read. */
  readonly printed: PrintedMap;
}

/** A text on the page and the YAML place that it comes from. */
export interface PrintedText {
  readonly text: string;
  readonly place: Place;
  /** The exact figure behind the text, if it is one: what helpers in prose calculate with. */
  readonly figure?: { readonly value: Decimal; readonly unit: FigureUnit };
}
export interface PrintedMap {
  readonly [name: string]: Printed;
}
export type Printed = PrintedText | PrintedMap | readonly PrintedMap[];

export function isPrintedText(printed: Printed): printed is PrintedText {
  return typeof (printed as Partial<PrintedText>).text === 'string' && 'place' in printed;
}
