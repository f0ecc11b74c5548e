/**
 * A Profile: what a region pack says about scoring and forms, after inheritance and with nothing left open.
 *
 * Percentages are Decimals of percent: 90 stands for 90%.
 */
import type { Decimal, Rounding } from '../core/decimal.ts';
import type { Place, Severity } from '../core/finding.ts';
import type { EvaluationIndicators } from '../schema/generated/shared.ts';

export interface Profile {
  /** The region's name, e.g. 北京市. */
  readonly name: string;
  /** The pack's folder name, e.g. beijing. */
  readonly folder: string;
  readonly basis: readonly PolicyDocument[];
  /** What all weights of a form add up to, 预算执行率 included; 分. */
  readonly fullScore: Decimal;
  /** The weight of 预算执行率 within the full score; 分. */
  readonly executionWeight: Decimal;
  /** The level-1 names in the form's order, each with its level-2 names. */
  readonly levels: readonly LevelNames[];
  /** The level-2 names that a form should have (二级指标要求). */
  readonly wantedLevel2: readonly WantedLevel2[];
  readonly weightSchemes: readonly WeightScheme[];
  /** The tiers of a qualitative indicator, best first; `from` (included) is a share of the weight in percent. */
  readonly qualitativeTiers: readonly Band[];
  /** The grades, best first; `from` (included) is a total in 分. */
  readonly grades: readonly Band[];
  readonly rounding: RoundingPolicy;
  readonly limits: CheckLimits;
  /** By code: what the region makes of a rule of the reviewer (检查). */
  readonly checkLevels: ReadonlyMap<string, CheckLevel>;
  /** What the forms print for a data name, where it differs: 年度指标值 → 预期指标值. */
  readonly labels: Readonly<Record<string, string>>;
  /** By 文种. */
  readonly forms: Readonly<Record<string, FormSetup>>;
}

export type MoneyUnit = '万元' | '元';

export interface PolicyDocument {
  readonly title: string;
  /** 文号, e.g. 财预〔2020〕10号. */
  readonly number: string | undefined;
}

export interface LevelNames {
  readonly name: string;
  readonly children: readonly string[];
}

export interface WantedLevel2 {
  readonly level1: string;
  readonly level2: string;
  /** Whether a form without it is wrong, or only to be asked about. */
  readonly must: boolean;
}

export interface WeightScheme {
  readonly name: string;
  /** Level-1 name → 分, without 预算执行率. */
  readonly weights: ReadonlyMap<string, Decimal>;
}

export interface Band {
  readonly name: string;
  readonly from: Decimal;
}

export interface RoundingPolicy {
  /** The unit that the forms have their money in; an amount without a unit is read in it (金额单位). */
  readonly moneyUnit: MoneyUnit;
  /** Of an amount in that unit. Undefined: amounts are printed as they are. */
  readonly amount: Rounding | undefined;
  /** Of a rate in percent: quantum 0.01 gives 87.06%. */
  readonly rate: Rounding;
  readonly executionPoints: Rounding & { readonly from: 'exact-rate' | 'rounded-rate' };
  /** Of an indicator's points that a rule gives; given points stay as they are. */
  readonly indicator: Rounding;
  readonly total: Rounding;
}

/** All in percent. */
export interface CheckLimits {
  /** Below this 执行率 a reason is due. */
  readonly executionReason: Decimal;
  /** A change of the budget during the year by more than this wants a reason. */
  readonly budgetChange: Decimal;
  /** From this share of its target an actual value should be explained. */
  readonly overshootNote: Decimal;
  /** From this share of its target an actual value must be explained. */
  readonly overshootReason: Decimal;
}

export interface CheckLevel {
  /** The gravest that the rule's findings are; `off`: the rule is not asked. */
  readonly level: Severity | 'off';
  /** Where the pack says so. */
  readonly place: Place;
}

export interface FormSetup {
  /** The template's name within the pack: a key of `Pack.templates`, e.g. `self-evaluation-form.hbs`. */
  readonly template: string;
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** What this form prints for a data name, over the region's own labels. */
  readonly labels: Readonly<Record<string, string>>;
  /** By their name in `(shown "…")`: the columns, rows and arrangements that this pack decides on (栏目). */
  readonly columns: Readonly<Record<string, ColumnSetup>>;
  /** The headings of its narrative; undefined: it has none. */
  readonly outline: readonly OutlineSection[] | undefined;
  /** The region's evaluation indicators (指标框架), as an author writes 评价指标 but without points: for `jixiao new`. */
  readonly framework?: EvaluationIndicators;
}

/** Whether a column, row or arrangement of a form is printed. */
export interface ColumnSetup {
  /** `when-written`: when the author wrote one of `keys`, even with nothing after it. */
  readonly shown: 'always' | 'never' | 'when-written';
  /** Data names; `甲.乙` is a 乙 anywhere below 甲. */
  readonly keys: readonly string[];
  /** Where the pack says so. */
  readonly place: Place;
}

/** A heading that the region's outline (提纲) knows, without its number. */
export interface OutlineSection {
  readonly title: string;
  /** Other wordings of it, for hints. */
  readonly aliases: readonly string[];
  /** Whether a report without it is incomplete. */
  readonly required: boolean;
  /** Whether a report in which points were taken off is incomplete without it. */
  readonly requiredWithDeductions: boolean;
  /** Whether the author may add headings of his own under it. */
  readonly open: boolean;
  /** The block that stands at its end unless the author places it: a data name, e.g. 评价指标. */
  readonly table: string | undefined;
  /** Where the pack names it. */
  readonly tablePlace: Place | undefined;
  /** What stands there when the author writes nothing; undefined: nothing. */
  readonly text: PackText | undefined;
  /** The part of the document (第二部分) that it stands in; undefined: the document has no parts, or it is no heading of level 1. */
  readonly part?: string;
  /** What belongs there, in the pack's words: for `jixiao new` and for hints. */
  readonly note: string | undefined;
  readonly children: readonly OutlineSection[];
}

/** Text of a pack: blank lines part paragraphs, quotes in it are filled from each report's data. */
export interface PackText {
  readonly text: string;
  /** The value in pack.yaml. */
  readonly place: Place;
  /** The whole text of that pack.yaml: for places within the value. */
  readonly source: string;
}
