/** The runs of `check` with what is found of their reports together. */
import { checkAcross } from '../checks/across/check-across.ts';
import { factsOf } from '../checks/across/facts-of.ts';
import { byPlace } from '../core/finding.ts';
import type { ReportRun } from '../pipeline.ts';

/** One report alone has nothing to agree with. */
export function withAcross(runs: readonly ReportRun[]): ReportRun[] {
  const found = checkAcross(runs.flatMap(({ scored }) => (scored ? [factsOf(scored)] : [])));
  return runs.map((run) => {
    const { open, accepted } = found.of(run.file);
    const also = accepted.map((one) => ({ ...one, place: one.finding.place }));
    return { ...run, findings: [...run.findings, ...open].sort(byPlace), accepted: [...run.accepted, ...also] };
  });
}
