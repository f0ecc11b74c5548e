/** What a check is: a question put to a scored report. */
import type { Finding } from '../core/finding.ts';
import type { ScoredForm } from '../scoring/scored.ts';

/** Pure; returns nothing when the report is right. */
export type Check = (scored: ScoredForm) => Finding[];
