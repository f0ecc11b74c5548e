/**
 * Whether a report is still what its manifest entry says, so that it need not be made again.
 *
 * Goes by hashes and by what is there, never by times: the author's files, a 部门.yaml that newly stands nearer, files
 * that newly fit 附件, the region pack's folders, the fonts that would be chosen, options, version, and the outputs.
 */
import { basename, dirname } from 'node:path';
import { type FontCandidates, fontCandidates } from '../fonts/font-candidates.ts';
import { fileNames } from '../manifest/file-names.ts';
import type { FontRecord, ManifestEntry, PackRecord } from '../manifest/manifest.ts';
import { packRecord } from '../manifest/pack-record.ts';
import { packFiles, sharedTemplates } from '../packs/pack-files.ts';
import { findFolderFile } from '../source/find-folder-file.ts';
import { filesNamedBy, folderFile } from '../source/references.ts';
import type { World } from '../world/world.ts';
import { fileDate } from './file-date.ts';
import type { FileHashes } from './file-hashes.ts';
import { nameClashCode } from './name-outputs.ts';
import type { BuildSettings } from './order.ts';

export interface Current {
  /** The file behind each recorded name. */
  fileOf(name: string): string;
}

export type CurrentCheck = (entry: ManifestEntry, file: string, base: string) => Promise<Current | undefined>;

/** What the check remembers for all reports of a run. */
interface Run {
  readonly world: World;
  readonly settings: BuildSettings;
  readonly hashes: FileHashes;
  readonly folderFiles: Map<string, Promise<string | undefined>>;
  readonly packs: Map<string, Promise<boolean>>;
  readonly fonts: Map<readonly FontRecord[], Promise<boolean>>;
  candidates: Promise<FontCandidates> | undefined;
}

/** Returns undefined for a report that must be made again. The outputs are not looked at here. */
export function currentCheck(world: World, settings: BuildSettings, hashes: FileHashes): CurrentCheck {
  const maps = { folderFiles: new Map(), packs: new Map(), fonts: new Map(), candidates: undefined };
  const run: Run = { world, settings, hashes, ...maps };
  return async (entry, file, base) => {
    const names = fileNames(world, settings.folder, file, base);
    if (!isSameOrder(entry, run, names.nameOf)) return undefined;
    const known = await findInputs(run, entry, file, names.nameOf);
    const fileOf = (name: string) => known.get(name) ?? names.fileOf(name);
    const isSame =
      (await areSameInputs(run, entry, known, fileOf)) &&
      (await allOf(entry.表样 ?? [], (pack) => isSamePack(run, pack, fileOf, names.nameOf))) &&
      (await areSameFonts(run, entry.字体, fileOf));
    return isSame ? { fileOf } : undefined;
  };
}

function isSameOrder(entry: ManifestEntry, { world, settings }: Run, nameOf: (file: string) => string): boolean {
  const templates = settings.templates === undefined ? undefined : nameOf(settings.templates);
  return (
    entry.输入.length > 0 &&
    entry.程序版本 === settings.version &&
    entry.草稿 === settings.draft &&
    entry.模板 === templates &&
    entry.文件日期 === fileDate(world) &&
    (entry.附源 ?? true) === settings.carriesSources
  );
}

/** Goes from the main file to the 部门.yaml above each file and to what 附件 names, as the road does. */
async function findInputs(
  run: Run,
  { 引用: references = [] }: ManifestEntry,
  main: string,
  nameOf: (file: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  const items = new Map(references.map(({ 文件: file, 附件: written }) => [file, written]));
  const visit = async (file: string): Promise<void> => {
    const name = nameOf(file);
    if (known.has(name)) return;
    known.set(name, file);
    if (!/\.ya?ml$/i.test(file)) return;
    const shared = basename(file) === folderFile ? undefined : await nearestFolderFile(run, file);
    if (shared !== undefined) known.set(nameOf(shared), shared);
    for (const written of items.get(name) ?? []) {
      for (const attachment of await filesNamedBy(run.world, file, written)) await visit(attachment);
    }
  };
  await visit(main);
  return known;
}

/** All files of one folder have one. */
function nearestFolderFile({ world, folderFiles }: Run, file: string): Promise<string | undefined> {
  const folder = dirname(file);
  const found = folderFiles.get(folder) ?? findFolderFile(world, file);
  folderFiles.set(folder, found);
  return found;
}

/** What newly belongs to the report is not on record; what is gone has no hash. */
async function areSameInputs(
  { hashes }: Run,
  { 输入: inputs }: ManifestEntry,
  known: ReadonlyMap<string, string>,
  fileOf: (name: string) => string,
): Promise<boolean> {
  const recorded = new Set(inputs.map(({ 文件: name }) => name));
  if ([...known.keys()].some((name) => !recorded.has(name))) return false;
  return allOf(inputs, async ({ 文件: name, SHA256: hash }) => (await hashes.hashOf(fileOf(name))) === hash);
}

function isSamePack(
  { world, packs, hashes }: Run,
  { SHA256: expected, 文件: files }: PackRecord,
  fileOf: (name: string) => string,
  nameOf: (file: string) => string,
): Promise<boolean> {
  const look = async () => {
    const own = files.map(({ 文件: name }) => name).filter((name) => basename(name) === 'pack.yaml');
    const folders = [...own.map((name) => dirname(fileOf(name))), sharedTemplates(world)];
    const paths = await packFiles(world, folders);
    const records = paths.map(async (path) => ({ 文件: nameOf(path), SHA256: (await hashes.hashOf(path)) ?? '' }));
    return packRecord(await Promise.all(records)).SHA256 === expected;
  };
  const same = packs.get(expected) ?? look();
  packs.set(expected, same);
  return same;
}

/** Whether the first file that is there for each role is the one that filled it. */
function areSameFonts(run: Run, fonts: readonly FontRecord[], fileOf: (name: string) => string): Promise<boolean> {
  const look = async () => {
    if (fonts.length === 0) return true;
    run.candidates ??= fontCandidates(run.world);
    const named = fonts.flatMap(({ 用途: role, 指定: name }) =>
      name === undefined ? [] : [[role, fileOf(name)] as const],
    );
    const candidates = await (await run.candidates)(new Map(named));
    return allOf(fonts, async ({ 用途: role, SHA256: hash }) => {
      const [first] = candidates.get(role) ?? [];
      return first !== undefined && (await run.hashes.hashOf(first)) === hash;
    });
  };
  // One list serves all reports that have the same fonts.
  const same = run.fonts.get(fonts) ?? look();
  run.fonts.set(fonts, same);
  return same;
}

/** Whether the outputs of the formats that are asked for stand in the folder as they were written, or none were made. */
export async function hasItsOutputs(
  { folder, formats, draft }: BuildSettings,
  entry: ManifestEntry,
  hashes: FileHashes,
): Promise<boolean> {
  if (!draft && isHeldUp(entry)) return true;
  const wanted = formats.map((format) => entry.输出.find(({ 文件: name }) => name === `${entry.名称}.${format}`));
  return allOf(wanted, async (record) => {
    return record !== undefined && (await hashes.hashOf(`${folder}/${record.文件}`)) === record.SHA256;
  });
}

/** Whether its own findings, not its name, kept it from being made. */
export function isHeldUp({ 问题: findings = [] }: ManifestEntry): boolean {
  return findings.some(
    ({ 级别: level, 检查: code, 理由: reason }) => level === '错误' && reason === undefined && code !== nameClashCode,
  );
}

async function allOf<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (!(await test(item))) return false;
  return true;
}
