/**
 * What one report says that the other reports of its department-year must agree with, or must not repeat: few, small, plain data.
 *
 * The rules across files see facts and nothing else, so that a report that was not made again need not be scored again.
 */
import type { Decimal } from '../../core/decimal.ts';
import type { Place, Severity } from '../../core/finding.ts';

export interface Facts {
  /** The report's file. */
  readonly file: string;
  /** 文种. */
  readonly kind: string;
  readonly year: string;
  /** The project that it is about; a document of a whole department has none. */
  readonly project: string | undefined;
  readonly units: readonly SaidUnit[];
  /** Its own project, or those that it lists. */
  readonly projects: readonly SaidProject[];
  /** The amounts in its prose, 万元; only of a report without amounts of its own. */
  readonly proseAmounts: readonly Decimal[];
  readonly texts: readonly SaidText[];
  /** The files among its annexes that are reports: what they say of one project is compared elsewhere. */
  readonly annexes: readonly string[];
  readonly acceptances: readonly Acceptance[];
  /** What its region makes of the rules across files, where it says so. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
}

export interface SaidUnit {
  /** The key that names it. */
  readonly field: string;
  /** Without blanks. */
  readonly name: string;
  readonly place: Place;
}

export interface SaidProject {
  readonly name: string;
  readonly place: Place;
  readonly figures: readonly SaidFigure[];
}

export interface SaidFigure {
  /** 年初预算数, 全年预算数, 全年执行数 in 万元; 自评得分, 部门评价得分 in 分. */
  readonly label: string;
  readonly value: Decimal;
  readonly place: Place;
}

/**
 * `goal`: 预期目标, `result`: 实际完成情况; `paragraph`: of the narrative; `indicator`: a row. `figures`: the paragraph or the row holds
 * figures, `words`: it does not.
 */
export type TextKind = 'goal' | 'result' | 'paragraph' | 'indicator';

export interface SaidText {
  readonly kind: TextKind;
  readonly holds: 'figures' | 'words';
  /** Equal for texts that say the same. */
  readonly mark: string;
  /** Its first letters, for messages. */
  readonly begin: string;
  readonly place: Place;
}

/** What the author accepts of the rules across files. */
export interface Acceptance {
  readonly code: string;
  /** The key path, as written. */
  readonly at: string | undefined;
  readonly reason: string;
}
