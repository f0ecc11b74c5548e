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

export interface NamedOutput {
  readonly file: string;
  /** Without the ending; undefined when the report was not understood, or its name cannot be used. */
  readonly name: string | undefined;
  /** Where the report says its name. */
  readonly place: Place;
}

/** Returns the name of one report's files, and an error for a name that cannot be made. */
export function nameOutput({ file, report, settings }: ReportRun): NamedOutput & { readonly findings: Finding[] } {
  const place = report?.places.at([report.data.部门名称 === undefined ? '项目名称' : '部门名称']) ?? fileStart(file);
  if (report === undefined) return { file, name: undefined, place, findings: [] };
  const pattern = settings.outputName;
  const data = textsOf(report);
  const unknown = pattern && unknownName(pattern, Object.keys(data));
  if (unknown) return { file, name: undefined, place, findings: [unknown] };
  return { file, name: outputName(pattern?.text, data), place, findings: [] };
}

/** Returns an error for each report whose name another one has too, by file. Names that differ in capitals only are one file on Windows. */
export function nameClashes(outputs: readonly NamedOutput[]): ReadonlyMap<string, Finding> {
  const byName = new Map<string, NamedOutput[]>();
  for (const output of outputs) {
    if (output.name === undefined) continue;
    const key = output.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), output]);
  }
  const clashes = new Map<string, Finding>();
  for (const same of byName.values()) {
    const [first, second] = same;
    if (first === undefined || second === undefined) continue;
    for (const one of same) clashes.set(one.file, nameClash(one, one === first ? second : first));
  }
  return clashes;
}

/** Returns the findings of each run, those about its name among them. */
export function withNameFindings(runs: readonly ReportRun[]): ReportRun[] {
  const named = runs.map(nameOutput);
  const clashes = nameClashes(named);
  return runs.map((run, index) => {
    const clash = clashes.get(run.file);
    return { ...run, findings: [...run.findings, ...(named[index]?.findings ?? []), ...(clash ? [clash] : [])] };
  });
}

function textsOf({ data }: Report): Readonly<Record<string, string>> {
  const texts = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  // A document of a whole department goes by its name, whatever the pattern says of projects.
  return { ...(data.部门名称 ? { 项目名称: data.部门名称 } : {}), ...Object.fromEntries(texts) };
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

export const nameClashCode = 'output-name-clash';

function nameClash({ name, place }: NamedOutput, other: NamedOutput): Finding {
  return error(nameClashCode, place, {
    message: `输出文件名“${name}”与 ${other.file} 的相同，两份都不会生成，以免互相覆盖`,
    hint: '核对两份的项目名称；确实同名时，在 部门.yaml 中用 输出命名 区分',
    related: [{ message: '另一份在这里', place: other.place }],
  });
}

/** The place is held by a report of an earlier run, which this run did not touch. */
export function takenName(place: Place, file: string, other: string): Finding {
  return error(nameClashCode, place, {
    message: `输出目录里的 ${file} 是由 ${other} 生成的，与本文件同名，没有覆盖`,
    hint: '核对两份的项目名称；确实同名时，在 部门.yaml 中用 输出命名 区分，或用 -o 换一个输出目录',
  });
}
