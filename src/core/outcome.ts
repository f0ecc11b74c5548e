/** What a step of the road gives: a value or none, and all the findings it can see. */
import type { Finding } from './finding.ts';

export interface Outcome<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}
