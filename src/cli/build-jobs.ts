/** Renders and writes the reports of one run, one after the other, and the manifest at the end. */
import { type Finding, hasError } from '../core/finding.ts';
import { addEntry } from '../manifest/add-entry.ts';
import { type FinishedRun, makeEntry } from '../manifest/make-entry.ts';
import { type Manifest, manifestName } from '../manifest/manifest.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import { recordedPath } from '../manifest/recorded-path.ts';
import { type FileFormat, type ReportRun, renderReport } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import { type ExitStatus, exitStatus, worse } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import type { Job } from './name-outputs.ts';
import { reportBug } from './report-bug.ts';
import { type Output, writeReport } from './write-report.ts';

export interface Destination {
  readonly folder: string;
  readonly formats: readonly FileFormat[];
  readonly draft: boolean;
  readonly force: boolean;
  readonly version: string;
}

export interface BuiltReport {
  readonly run: ReportRun;
  /** `blocked`: by its findings; `failed`: by the machine or by a bug of ours. */
  readonly result: 'written' | 'blocked' | 'failed';
  /** The paths of the files that were written. */
  readonly outputs: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Built {
  readonly reports: readonly BuiltReport[];
  readonly problems: readonly string[];
  readonly status: ExitStatus;
}

export async function buildJobs(
  world: World,
  jobs: readonly Job[],
  manifest: Manifest,
  destination: Destination,
): Promise<Built> {
  const reports: BuiltReport[] = [];
  const problems: string[] = [];
  let status: ExitStatus = exitStatus.done;
  let current = manifest;
  for (const job of jobs) {
    const one = await buildOne(world, job, current, destination);
    reports.push(one.report);
    problems.push(...one.problems);
    status = worse(status, one.status);
    current = one.manifest;
  }
  if (current !== manifest) {
    const written = await world.writeWhole(`${destination.folder}/${manifestName}`, printManifest(current));
    if (!written.ok) {
      problems.push(explainFailure(written));
      status = worse(status, exitStatus.machine);
    }
  }
  return { reports, problems, status };
}

interface BuiltOne {
  readonly report: BuiltReport;
  readonly problems: readonly string[];
  readonly status: ExitStatus;
  readonly manifest: Manifest;
}

async function buildOne(world: World, job: Job, manifest: Manifest, destination: Destination): Promise<BuiltOne> {
  const { run, name, findings } = job;
  const unwritten = { run, outputs: [], findings };
  const mayBeWritten = destination.draft || !hasError(findings);
  if (name === undefined || !isFinished(run) || !mayBeWritten) {
    return { report: { ...unwritten, result: 'blocked' }, problems: [], status: exitStatus.findings, manifest };
  }
  try {
    const outputs = await renderAll(run, name, destination);
    return await writeOne(world, { ...job, run }, outputs, manifest, destination);
  } catch (thrown) {
    const status = reportBug(world, thrown, run.file);
    return { report: { ...unwritten, result: 'failed' }, problems: [], status, manifest };
  }
}

function isFinished(run: ReportRun): run is FinishedRun {
  return run.laid !== undefined;
}

function renderAll(run: FinishedRun, name: string, { formats, draft, version }: Destination): Promise<Output[]> {
  const options = { draft, program: `jixiao ${version}` };
  return Promise.all(
    formats.map(async (format) => ({
      name: `${name}.${format}`,
      bytes: await renderReport(run.laid, run.fonts, format, options),
    })),
  );
}

async function writeOne(
  world: World,
  job: Job & { readonly run: FinishedRun },
  outputs: readonly Output[],
  manifest: Manifest,
  { folder, force, draft, version }: Destination,
): Promise<BuiltOne> {
  const { run, findings } = job;
  const entryName = recordedPath(world.cwd, folder, run.file);
  const written = await writeReport(world, job, outputs, { folder, manifest, entryName, force });
  const paths = written.records.map(({ 文件: file }) => `${folder}/${file}`);
  const report = { run, outputs: paths, findings: [...findings, ...written.findings] };
  const after =
    written.records.length === 0
      ? manifest
      : addEntry(manifest, await makeEntry(world, run, { folder, draft, version, outputs: written.records }));
  if (written.problems.length > 0) {
    const failed = { ...report, result: 'failed' as const };
    return { report: failed, problems: written.problems, status: exitStatus.machine, manifest: after };
  }
  if (written.findings.length > 0) {
    return { report: { ...report, result: 'blocked' }, problems: [], status: exitStatus.findings, manifest: after };
  }
  return { report: { ...report, result: 'written' }, problems: [], status: exitStatus.done, manifest: after };
}
