/** What the list and the page's head say of one report. Small: it is sent to every tab whenever it changes. */
import type { FindingCard } from './cards.ts';

/**
 * `waiting`: not made yet. `current`: the pages are those of the files. `draft`: they are, and errors forbid filing.
 * `clash`: they are, and another report has its name, so that neither can be filed. `stale`: errors, the pages are those of an earlier state. `none`: errors, there are no pages. `failed`: came to no end.
 */
export type StateName = 'waiting' | 'current' | 'draft' | 'clash' | 'stale' | 'none' | 'failed';

export interface ReportState {
  readonly id: string;
  /** As the user named it. */
  readonly file: string;
  readonly title: string;
  readonly kind: string;
  readonly state: StateName;
  /** Whether a newer state of its files is being made. */
  readonly busy: boolean;
  /** Higher than all before it. */
  readonly sequence: number;
  readonly pages: { readonly hash: string; readonly count: number; readonly draft: boolean } | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Why it came to no end. */
  readonly problem: string | null;
}

export function countOf(findings: readonly FindingCard[], severity: FindingCard['severity']): number {
  return findings.filter((one) => one.severity === severity && one.accepted === undefined).length;
}
