/**
 * Checks: what a reviewer would find in a scored report.
 *
 * In: a scored report. Out: findings, in the order of their places. One rule a file, named by its code, in its family's folder.
 */
import { byPlace, type Finding } from '../core/finding.ts';
import type { Scored } from '../scoring/scored.ts';
import { catalogue } from './catalogue.ts';
import { tuned } from './tuned.ts';

/** Returns what all rules find, by place, as grave as the region wants it. Pure: the same report gives the same findings. */
export function check(scored: Scored): Finding[] {
  return catalogue.flatMap((rule) => tuned(rule, scored.profile, () => rule.find(scored))).sort(byPlace);
}
