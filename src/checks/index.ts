/**
 * Checks: what a reviewer would find in a scored report.
 *
 * In: a scored report. Out: findings, in the order of their places. One rule a file, named by its code, in its family's folder.
 */
import { byPlace, type Finding } from '../core/finding.ts';
import type { Scored } from '../scoring/scored.ts';
import { catalogue } from './catalogue.ts';

/** Returns what all rules find, by place. Pure: the same report gives the same findings. */
export function check(scored: Scored): Finding[] {
  return catalogue.flatMap(({ find }) => find(scored)).sort(byPlace);
}
