/** The manifest's entry of one report: everything that decided its files, hashed. */

import { isAbsolute, join, relative, resolve } from 'node:path';
import type { AcceptedFinding } from '../checks/acceptance.ts';
import { show } from '../core/decimal.ts';
import { compareText } from '../core/finding.ts';
import type { LoadedFonts } from '../fonts/loaded-fonts.ts';
import { fontRoles, roleFonts } from '../fonts/roles.ts';
import type { ReportRun } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import type { AcceptedRecord, FileRecord, FontRecord, ManifestEntry } from './manifest.ts';
import { recordedPath } from './recorded-path.ts';
import { sha256 } from './sha256.ts';

export interface Making {
  /** The output folder. */
  readonly folder: string;
  readonly draft: boolean;
  readonly version: string;
  readonly outputs: readonly FileRecord[];
}

/** A run that reached its pages. */
export type FinishedRun = ReportRun & {
  readonly [Step in 'workspace' | 'report' | 'pack' | 'scored' | 'fonts' | 'laid']: NonNullable<ReportRun[Step]>;
};

export async function makeEntry(world: World, run: FinishedRun, making: Making): Promise<ManifestEntry> {
  const { report, pack, scored, fonts, accepted } = run;
  return {
    文件: recordedPath(world.cwd, making.folder, run.file),
    文种: report.data.文种,
    ...(report.data.项目名称 && { 项目名称: report.data.项目名称 }),
    程序版本: making.version,
    地区包: pack.profile.name,
    ...(scored.total && { 总分: show(scored.total.value) }),
    ...(scored.grade && { 等级: scored.grade }),
    草稿: making.draft,
    输入: await hashInputs(world, making.folder, inputsOf(run)),
    输出: [...making.outputs].sort(byFile),
    字体: fontRecords(fonts),
    接受: accepted.map(acceptedRecord),
  };
}

function inputsOf({ workspace, pack }: FinishedRun): string[] {
  const own = [workspace.main.file, ...(workspace.folder === undefined ? [] : [workspace.folder.file])];
  const attached = workspace.attachments.map(({ file }) => file);
  const region = [...pack.sources, ...pack.templates.values()].map(({ file }) => file);
  return [...new Set([...own, ...attached, ...region])];
}

/** A file that is gone by now is left out: the report was made from what had been read before. */
async function hashInputs(world: World, folder: string, files: readonly string[]): Promise<FileRecord[]> {
  const records: FileRecord[] = [];
  for (const file of files) {
    const read = await world.readBytes(file);
    if (read.ok) records.push({ 文件: inputName(world, folder, file), SHA256: sha256(read.value) });
  }
  return records.sort(byFile);
}

/** The program's own packs have one name wherever the program and the output stand. */
function inputName(world: World, folder: string, file: string): string {
  const own = relative(join(world.programFolder, 'templates'), resolve(world.cwd, file));
  const isOwn = !own.startsWith('..') && !isAbsolute(own);
  return isOwn ? `templates/${own.replaceAll('\\', '/')}` : recordedPath(world.cwd, folder, file);
}

function byFile(a: FileRecord, b: FileRecord): number {
  return compareText(a.文件, b.文件);
}

function fontRecords({ roles }: LoadedFonts): FontRecord[] {
  return fontRoles.map((role) => {
    const { official, family, substituted } = roles[role];
    return { 用途: roleFonts[role].key, 标准字体: official, 采用: family, 替代: substituted };
  });
}

function acceptedRecord({ finding, reason }: AcceptedFinding): AcceptedRecord {
  return { 检查: finding.code, 内容: finding.message, 理由: reason };
}
