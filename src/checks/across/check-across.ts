/**
 * Checks across files: what the reports of a department-year say together.
 *
 * In: the facts of all of them. Out: by report, what is found and what its author accepts of it.
 */
import { byPlace, compareText, type Finding } from '../../core/finding.ts';
import { isWithin } from '../../core/key-path.ts';
import { givesReason } from '../reason.ts';
import type { AcrossCheck } from './across-rule.ts';
import type { Facts } from './facts.ts';
import { goalsAcross } from './goal-copied.ts';
import { indicatorsAcross } from './indicator-boilerplate-reused.ts';
import { orgNamesAcross } from './org-names-across.ts';
import { paragraphsAcross } from './paragraph-copied.ts';
import { projectFiguresAcross } from './project-figures-conflict.ts';
import { projectNamesAcross } from './project-names-across.ts';

export interface AcrossFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
}

const checks: readonly AcrossCheck[] = [
  projectFiguresAcross,
  projectNamesAcross,
  orgNamesAcross,
  goalsAcross,
  paragraphsAcross,
  indicatorsAcross,
];

const nothing: AcrossFindings = { open: [], accepted: [] };

/** Returns what is found of each report, by its file; the order of the reports does not show. */
export function checkAcross(reports: readonly Facts[]): { of(file: string): AcrossFindings } {
  const sorted = [...reports].sort((a, b) => compareText(a.file, b.file));
  const byFile = new Map<string, Finding[]>();
  for (const { file, finding } of checks.flatMap((check) => check(sorted))) {
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [finding]);
    else known.push(finding);
  }
  const settled = new Map(sorted.map((facts) => [facts.file, settle(facts, byFile.get(facts.file) ?? [])]));
  return { of: (file) => settled.get(file) ?? nothing };
}

/** An acceptance that fits nothing is not idle: whether it does depends on which files are looked at together. */
function settle({ levels, acceptances }: Facts, found: readonly Finding[]): AcrossFindings {
  if (found.length === 0) return nothing;
  const tuned = found.flatMap((finding) => asGraveAs(levels[finding.code], finding)).sort(byPlace);
  const reasonFor = ({ code, place }: Finding) =>
    acceptances.find(
      (one) => one.code === code && (one.at === undefined || isWithin(place.path, one.at)) && givesReason(one.reason),
    )?.reason;
  const told = tuned.map((finding) => ({ finding, reason: reasonFor(finding) }));
  return {
    open: told.flatMap(({ finding, reason }) => (reason === undefined ? [finding] : [])),
    accepted: told.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
  };
}

/** A region may make it milder or turn it off; graver it cannot become, because it must not hold up a report. */
function asGraveAs(level: Facts['levels'][string] | undefined, finding: Finding): Finding[] {
  if (level === 'off') return [];
  return [level === 'info' ? { ...finding, severity: level } : finding];
}
