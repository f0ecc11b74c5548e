/**
 * The names of the output files of all reports of one run, and what is wrong with them.
 *
 * Two reports with one name: neither is written, because one would lie over the other.
 */
import { error, type Finding, fileStart, type Place } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { ReportRun } from '../pipeline.ts';
import type { FolderSettings } from '../schema/folder-settings.ts';
import type { Report } from '../schema/report.ts';
import { outputName } from './output-name.ts';

/** A report on its way to the output folder. */
export interface Job {
  readonly run: ReportRun;
  /** Without the ending; undefined when the report was not understood, or its name cannot be used. */
  readonly name: string | undefined;
  /** The report's open findings, and those about its name. */
  readonly findings: readonly Finding[];
}

export function nameOutputs(runs: readonly ReportRun[]): Job[] {
  const named = runs.map(nameOne);
  return named.map((job) => {
    const others = named.filter((other) => other !== job && isSameName(job, other));
    const [other] = others;
    if (other === undefined) return job;
    return { ...job, name: undefined, findings: [...job.findings, nameClash(job, other)] };
  });
}

/** Names that differ in capitals only are one file on Windows. */
function isSameName(a: Job, b: Job): boolean {
  return a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase();
}

function nameOne(run: ReportRun): Job {
  const { report, settings, findings } = run;
  if (report === undefined) return { run, name: undefined, findings };
  const pattern = settings.outputName;
  const data = textsOf(report);
  const unknown = pattern && unknownName(pattern, Object.keys(data));
  if (unknown) return { run, name: undefined, findings: [...findings, unknown] };
  return { run, name: outputName(pattern?.text, data), findings };
}

function textsOf({ data }: Report): Readonly<Record<string, string>> {
  const texts = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

function unknownName(
  { text, place }: NonNullable<FolderSettings['outputName']>,
  names: readonly string[],
): Finding | undefined {
  const asked = [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu)].map(([, name = '']) => name);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown === undefined) return undefined;
  return error('output-name-unknown', place, {
    message: `输出命名中的“{{${unknown}}}”不是可以用的名称`,
    hint: `是否想写 {{${nearest(unknown, names) ?? '项目名称'}}}？可以用 {{项目名称}}、{{文种}}、{{年度}}`,
    actual: unknown,
  });
}

function nameClash(job: Job, other: Job): Finding {
  return error('output-name-clash', placeOfName(job), {
    message: `输出文件名“${job.name}”与 ${other.run.file} 的相同，两份都不会生成，以免互相覆盖`,
    hint: '核对两份的项目名称；确实同名时，在 部门.yaml 中用 输出命名 区分',
    related: [{ message: '另一份在这里', place: placeOfName(other) }],
  });
}

/** Where the report says its name. */
export function placeOfName({ run }: Job): Place {
  return run.report?.places.at(['项目名称']) ?? fileStart(run.file);
}
