/**
 * Puts the files of one report into the output folder, all of them or, when one of their places is taken, none.
 *
 * A file that no build of ours wrote, or that somebody edited since, is not written over.
 */
import type { Finding } from '../core/finding.ts';
import type { FileRecord } from '../manifest/manifest.ts';
import type { Owners } from '../manifest/owner-of.ts';
import { sha256 } from '../manifest/sha256.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { FileResult, World } from '../world/world.ts';
import { takenName } from './name-outputs.ts';
import type { Made, MadeFile } from './order.ts';

export interface Destination {
  readonly folder: string;
  /** Whose the files are that stand in the folder. */
  readonly owners: Owners;
  /** Whether a stopped run was about to write these bytes there. */
  isAnnounced(name: string, hash: string): boolean;
  /** Writes over whatever is there. */
  readonly force: boolean;
}

export interface Published {
  /** What stands in the folder now. */
  readonly records: readonly FileRecord[];
  readonly findings: readonly Finding[];
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
}

export async function publish(world: World, made: Made, destination: Destination): Promise<Published> {
  const obstacles = await Promise.all(made.files.map((file) => obstacleTo(world, made, file, destination)));
  const findings = obstacles.flatMap((one) => (one?.finding ? [one.finding] : []));
  const problems = obstacles.flatMap((one) => (one?.problem ? [one.problem] : []));
  if (findings.length + problems.length > 0) return { records: [], findings, problems };
  const records: FileRecord[] = [];
  for (const file of made.files) {
    const put = await putInPlace(world, file, destination.folder);
    if (!put.ok) return { records, findings: [], problems: [explainFailure(put)] };
    records.push({ 文件: file.name, SHA256: file.sha256 });
  }
  return { records, findings: [], problems: [] };
}

/** A file that a stopped run moved already has no bytes and waits nowhere. */
async function putInPlace(world: World, { name, staged, bytes }: MadeFile, folder: string): Promise<FileResult<void>> {
  const path = `${folder}/${name}`;
  if (staged !== undefined) return world.rename(staged, path);
  return bytes === undefined ? { ok: true, value: undefined } : world.writeWhole(path, bytes);
}

interface Obstacle {
  readonly finding?: Finding;
  readonly problem?: string;
}

/** Returns why the file must not be written, or undefined when its place is free or ours. */
async function obstacleTo(
  world: World,
  { entry, place }: Made,
  file: MadeFile,
  { folder, owners, isAnnounced, force }: Destination,
): Promise<Obstacle | undefined> {
  const path = `${folder}/${file.name}`;
  const standing = await world.readBytes(path);
  if (!standing.ok) return standing.problem === 'missing' ? undefined : { problem: explainFailure(standing) };
  const hash = sha256(standing.value);
  if (force || hash === file.sha256 || isAnnounced(file.name, hash)) return undefined;
  const owner = owners(file.name);
  if (owner === undefined)
    return { problem: `${path} 已经存在，不是本程序生成的，没有覆盖。请移走它，或加 --force 覆盖` };
  const isOthers = owner.entry.文件 !== entry.文件 && (await stillThere(world, folder, owner.entry.文件));
  if (isOthers) return { finding: takenName(place, file.name, owner.entry.文件) };
  if (owner.record.SHA256 === hash) return undefined;
  return { problem: `${path} 生成以后被改动过，没有覆盖。请把改过的另存为别的名称，或加 --force 覆盖` };
}

/** Whether the input of another entry still exists; a path that does not lead out of the folder cannot be followed. */
async function stillThere(world: World, folder: string, input: string): Promise<boolean> {
  return !input.startsWith('../') || (await world.kindOf(`${folder}/${input}`)).ok;
}
