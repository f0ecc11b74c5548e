/**
 * Gathers what a document carries of its own making: its YAML files as they were read, its region packs, and a record of
 * all else that decides its bytes.
 */
import { createHash } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';
import { compareText } from '../core/finding.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { LoadedFonts } from '../fonts/loaded-fonts.ts';
import { fontRoles, roleFonts } from '../fonts/roles.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { Pack } from '../packs/load-pack.ts';
import type { ReportRun } from '../pipeline.ts';
import type { Carried, CarriedFile } from '../render/carried.ts';
import { isYaml } from '../source/workspace.ts';
import type { World } from '../world/world.ts';
import { carriedFile } from './carried-file.ts';
import { carriedPack, type PackNames, packNames } from './carried-pack.ts';
import { type ProofFont, type ProofRecord, printRecord, recordName } from './proof-record.ts';

export interface Making {
  readonly draft: boolean;
  /** What the files name as their maker, e.g. `jixiao 0.1.0`. */
  readonly program: string;
  /** The folder of --templates. */
  readonly templates: string | undefined;
  /** Returns the SHA-256 of a file that was read, where it is known already. */
  readonly hashOf?: (file: string) => string | undefined;
}

/** Returns none for a report without pages, and where 部门.yaml says 附源: 否. */
export async function gatherProof(world: World, run: ReportRun, making: Making): Promise<Carried | undefined> {
  const { settings, laid, fonts } = run;
  if (!settings.carriesSources || laid === undefined || fonts === undefined) return undefined;
  const root = commonFolder(world, filesOf(run));
  const nameOf = (file: string) => relative(root, resolve(world.cwd, file)).replaceAll('\\', '/');
  const nameOfPack = namesOfPacks(world, making, root);
  const shared = await carriedPacks(world, run, nameOfPack);
  const sources = [...run.sources].map(([file, text]) => carriedFile('source', nameOf(file), text));
  sources.sort((a, b) => compareText(a.name, b.name));
  const unread = unreadFiles(run).map(nameOf).sort(compareText);
  const record: ProofRecord = {
    格式: 1,
    程序: making.program,
    报告: nameOf(run.file),
    草稿: making.draft,
    日期: laid.tree.date,
    ...(making.templates !== undefined && { 模板: nameOfPack(making.templates) }),
    来源: sources.map(({ name, text }) => ({ 文件: name, SHA256: hashOfText(text) })),
    ...(unread.length > 0 && { 未附文件: unread }),
    表样: shared.map(({ name }) => name),
    字体: fontsOf(fonts, making.hashOf),
  };
  return { own: [carriedFile('record', recordName, printRecord(record)), ...sources], shared };
}

export function hashOfText(text: string): string {
  return sha256(new TextEncoder().encode(text));
}

function allRuns(run: ReportRun): ReportRun[] {
  return [run, ...run.annexes.flatMap(allRuns)];
}

function unreadFiles(run: ReportRun): string[] {
  const attachments = allRuns(run).flatMap(({ workspace }) => workspace?.attachments ?? []);
  return [...new Set(attachments.map(({ file }) => file).filter((file) => !isYaml(file)))];
}

function filesOf(run: ReportRun): string[] {
  return [...run.sources.keys(), ...unreadFiles(run)];
}

/** Returns the nearest folder that holds them all: the files are named by their way from it, wherever it stands. */
function commonFolder({ cwd }: World, files: readonly string[]): string {
  const folders = files.map((file) => dirname(resolve(cwd, file)));
  return folders.reduce((above, folder) => {
    let common = above;
    while (relative(common, folder).startsWith('..')) common = dirname(common);
    return common;
  });
}

/** A pack that a YAML file names lies in that file's folder, and those that it extends beside it. */
function namesOfPacks(world: World, { templates }: Making, root: string): PackNames {
  return templates === undefined
    ? packNames(world, 'beside', root)
    : packNames(world, 'named', dirname(resolve(world.cwd, templates)));
}

/** Two regions may have one pack. */
async function carriedPacks(world: World, run: ReportRun, nameOf: PackNames): Promise<CarriedFile[]> {
  const packs = new Set(allRuns(run).flatMap(({ pack }) => pack ?? []));
  const carried = await Promise.all([...packs].map((pack: Pack) => carriedPack(world, pack, nameOf)));
  return [...new Map(carried.map((file) => [file.name, file])).values()];
}

/** Which font fills each role, by its file's content. */
export function fontsOf({ roles, files }: LoadedFonts, hashOf?: Making['hashOf']): ProofFont[] {
  const byPath = new Map([...files.values()].map((file) => [file.file, file]));
  return fontRoles.map((role) => {
    const { file: path, family } = roles[role];
    const file = byPath.get(path);
    return { 用途: roleFonts[role].key, 字体: family, SHA256: hashOf?.(path) ?? (file ? fontHash(file) : '') };
  });
}

const hashes = new WeakMap<FontFile, string>();

/** A font is large, and is asked for by every document. */
function fontHash(file: FontFile): string {
  const known = hashes.get(file) ?? createHash('sha256').update(file.bytes).digest('hex');
  hashes.set(file, known);
  return known;
}
