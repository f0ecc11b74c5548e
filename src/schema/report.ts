/** A Report: what one file says after validation, decoded, with what it inherits and what it refers to. */

import type { Places } from '../source/places.ts';
import type { SelfEvaluationForm } from './generated/self-evaluation-form.ts';
import type { Acceptances } from './generated/shared.ts';

/** The data of every 文种 that can be written; told apart by their 文种. */
export type ReportData = SelfEvaluationForm;

export interface Report {
  /** The file that the author wrote, as it was named to us. */
  readonly file: string;
  readonly data: ReportData;
  /** Where each key and value stands; inherited ones stand in 部门.yaml. */
  readonly places: Places;
  /** The files that 附件 names, in its order, each once. */
  readonly attachments: readonly string[];
  /** The text of every file that `places` points into, by the name that its places give: for places within a text. */
  readonly texts: ReadonlyMap<string, string>;
}

export type { Acceptances };
