/** What the user named on the command line: what of it is no report, and what could not be found. */
import { basename } from 'node:path';
import { folderFile } from '../source/references.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { FoundReports } from './find-reports.ts';
import { UsageError } from './usage-error.ts';

/** What the machine refused, in words for the user. */
export function problemsOf({ failures, empty }: FoundReports): string[] {
  return [
    ...failures.map(explainFailure),
    ...empty.map((folder) => `${folder} 里没有报告：报告是写有“文种”的 .yaml 文件`),
  ];
}

/** 部门.yaml is no report: it is checked with each report that shares it, and left out where a shell's `*` names it. */
export function withoutFolderFile(named: readonly string[]): string[] {
  const reports = named.filter((path) => basename(path) !== folderFile);
  if (reports.length > 0) return reports;
  throw new UsageError(`${folderFile} 不是报告，它随同一文件夹的各份报告一起检查。请写报告文件，或它们所在的文件夹`);
}
