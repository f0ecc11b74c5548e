/**
 * Reports of a manifest that are gone: their YAML was deleted or renamed since, or names no 文种 any more.
 *
 * Only what the run looked for can be missed: a folder that was searched through, and had reports in it. A folder of which
 * nothing is left may be a disk that is not there.
 */
import { isAbsolute, relative, resolve } from 'node:path';
import { type Finding, fileStart, info } from '../core/finding.ts';
import { fileNames } from '../manifest/file-names.ts';
import { withoutGone } from '../manifest/left-over.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { World } from '../world/world.ts';
import type { BuiltReport } from './built-report.ts';
import type { FoundFile } from './plan-batch.ts';

export interface Searched {
  /** The folders that were searched through and had reports. */
  readonly folders: readonly string[];
  /** All reports that were found, also those of other shards. */
  readonly reports: readonly FoundFile[];
  /** Files that are no reports. */
  readonly passedOver: readonly string[];
}

/** Returns the same manifest when nothing in it is gone. */
export async function leaveOutGone(
  world: World,
  manifest: Manifest,
  output: string,
  searched: Searched,
): Promise<Manifest> {
  const gone = await goneReports(world, manifest, output, searched);
  return withoutGone(manifest, gone, async (name) => (await world.kindOf(`${output}/${name}`)).ok);
}

/** Returns the recorded names of the gone reports. */
async function goneReports(
  world: World,
  { 报告: entries }: Pick<Manifest, '报告'>,
  output: string,
  searched: Searched,
): Promise<ReadonlySet<string>> {
  const passedOver = new Set(searched.passedOver.map((file) => resolve(world.cwd, file)));
  const found = new Set(searched.reports.map(({ file, base }) => fileNames(world, output, file, base).nameOf(file)));
  const gone = new Set<string>();
  for (const { 文件: name } of searched.folders.length === 0 ? [] : entries) {
    const file = fileWithin(world, output, name, searched.folders);
    if (file === undefined || found.has(name)) continue;
    const kind = await world.kindOf(file);
    const isMissing = !kind.ok && kind.problem === 'missing';
    if (isMissing || passedOver.has(resolve(world.cwd, file))) gone.add(name);
  }
  return gone;
}

/** Returns what to say of the files that the gone reports of these folders left. */
export function tellLeftOver(
  world: World,
  { 不再对应: left = [] }: Manifest,
  output: string,
  { folders }: Searched,
): BuiltReport[] {
  return left.flatMap(({ 文件: name, 输出: outputs }): BuiltReport[] => {
    const file = fileWithin(world, output, name, folders);
    if (file === undefined) return [];
    const paths = outputs.map((one) => `${output}/${one.文件}`);
    return [{ file, result: 'gone', outputs: [], findings: [reportGone(file, paths)], accepted: [], problems: [] }];
  });
}

function reportGone(file: string, outputs: readonly string[]): Finding {
  return info('report-gone', fileStart(file), {
    message: `这份 YAML 已经删除、改名，或不再写“文种”，清单和汇总表不再列它；以前由它生成的 ${outputs.join('、')} 没有动`,
    hint: '不要这些文件了，就把它们删除；把 YAML 放回原处再生成，就恢复原样',
  });
}

/** Returns the file of a manifest's name when it lies in one of the folders; recorded-path.ts has two ways of naming it. */
function fileWithin(world: World, output: string, name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const { nameOf, fileOf } = fileNames(world, output, folder, folder);
    const from = `${nameOf(folder)}/`;
    if (!name.startsWith('../') && name.startsWith(from)) return `${folder}/${name.slice(from.length)}`;
    const file = name.startsWith('../') ? fileOf(name) : undefined;
    const way = file === undefined ? '..' : relative(resolve(world.cwd, folder), resolve(world.cwd, file));
    if (!isAbsolute(way) && way.split(/[\\/]/)[0] !== '..') return file;
  }
  return undefined;
}
