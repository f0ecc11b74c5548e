/** Takes the files that the user named down the road, one after the other; the trouble of one is its own alone. */
import type { Finding } from '../core/finding.ts';
import { type Program, type ReportRun, type RunOptions, runReport } from '../pipeline.ts';
import { type ExitStatus, exitStatus, worse } from './exit-status.ts';
import { findReports } from './find-reports.ts';
import { problemsOf, withoutFolderFile } from './named-reports.ts';
import { reportBug } from './report-bug.ts';

export interface ReportRuns {
  readonly runs: readonly ReportRun[];
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
  /** `done`, or worse when a file could not be read or made the program fail. */
  readonly status: ExitStatus;
}

export async function runReports(program: Program, named: readonly string[], options: RunOptions): Promise<ReportRuns> {
  const { world } = program;
  const found = await findReports(world, withoutFolderFile(named));
  const problems = problemsOf(found);
  const runs: ReportRun[] = [];
  let status: ExitStatus = problems.length > 0 ? exitStatus.machine : exitStatus.done;
  for (const { file } of found.files) {
    try {
      runs.push(await runReport(program, file, options));
    } catch (thrown) {
      status = worse(status, reportBug(world, thrown, file));
    }
  }
  return { runs, problems, status };
}

/** An annex may take its templates from another pack. */
function withAnnexes(runs: readonly ReportRun[]): readonly ReportRun[] {
  return runs.flatMap((run) => [run, ...withAnnexes(run.annexes)]);
}

/** The texts that the findings of the runs stand in, by file. */
export function textsOf(runs: readonly ReportRun[]): ReadonlyMap<string, string> {
  const packs = withAnnexes(runs).flatMap(({ pack }) => (pack ? [...pack.sources, ...pack.templates.values()] : []));
  return new Map([
    ...packs.map(({ file, text }) => [file, text] as const),
    ...runs.flatMap(({ sources }) => [...sources]),
  ]);
}

export function findingsOf(runs: readonly { readonly findings: readonly Finding[] }[]): Finding[] {
  return runs.flatMap(({ findings }) => findings);
}
