/** Takes the files that the user named down the road, one after the other; the trouble of one is its own alone. */
import { basename } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { type Program, type ReportRun, type RunOptions, runReport } from '../pipeline.ts';
import { folderFile } from '../source/references.ts';
import { type ExitStatus, exitStatus, worse } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { findReports } from './find-reports.ts';
import { reportBug } from './report-bug.ts';
import { UsageError } from './usage-error.ts';

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
  const problems = [
    ...found.failures.map(explainFailure),
    ...found.empty.map((folder) => `${folder} 里没有报告：报告是写有“文种”的 .yaml 文件`),
  ];
  const runs: ReportRun[] = [];
  let status: ExitStatus = problems.length > 0 ? exitStatus.machine : exitStatus.done;
  for (const file of found.files) {
    try {
      runs.push(await runReport(program, file, options));
    } catch (thrown) {
      status = worse(status, reportBug(world, thrown, file));
    }
  }
  return { runs, problems, status };
}

/** 部门.yaml is no report: it is checked with each report that shares it, and left out where a shell's `*` names it. */
function withoutFolderFile(named: readonly string[]): string[] {
  const reports = named.filter((path) => basename(path) !== folderFile);
  if (reports.length > 0) return reports;
  throw new UsageError(`${folderFile} 不是报告，它随同一文件夹的各份报告一起检查。请写报告文件，或它们所在的文件夹`);
}

/** The texts that the findings of the runs stand in, by file. */
export function textsOf(runs: readonly ReportRun[]): ReadonlyMap<string, string> {
  const packs = runs.flatMap(({ pack }) => (pack ? [...pack.sources, ...pack.templates.values()] : []));
  return new Map([
    ...packs.map(({ file, text }) => [file, text] as const),
    ...runs.flatMap(({ sources }) => [...sources]),
  ]);
}

export function findingsOf(runs: readonly { readonly findings: readonly Finding[] }[]): Finding[] {
  return runs.flatMap(({ findings }) => findings);
}
