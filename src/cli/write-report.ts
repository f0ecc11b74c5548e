/**
 * Writes one report's files into the output folder, all of them or, when one of their places is taken, none.
 *
 * A file that no build of ours wrote, or that somebody edited since, is not written over.
 */
import { error, type Finding } from '../core/finding.ts';
import type { FileRecord, Manifest } from '../manifest/manifest.ts';
import { ownerOf } from '../manifest/owner-of.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { World } from '../world/world.ts';
import { explainFailure } from './explain-failure.ts';
import { type Job, placeOfName } from './name-outputs.ts';

export interface Output {
  /** The file's name within the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Destination {
  readonly folder: string;
  readonly manifest: Manifest;
  /** How the manifest names the report that is being written. */
  readonly entryName: string;
  /** Writes over whatever is there. */
  readonly force: boolean;
}

export interface Written {
  /** What stands in the folder now. */
  readonly records: readonly FileRecord[];
  readonly findings: readonly Finding[];
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
}

export async function writeReport(
  world: World,
  job: Job,
  outputs: readonly Output[],
  destination: Destination,
): Promise<Written> {
  const obstacles = await Promise.all(outputs.map((output) => obstacleTo(world, job, output, destination)));
  const findings = obstacles.flatMap((one) => (one?.finding ? [one.finding] : []));
  const problems = obstacles.flatMap((one) => (one?.problem ? [one.problem] : []));
  if (findings.length + problems.length > 0) return { records: [], findings, problems };
  return writeAll(world, outputs, destination.folder);
}

async function writeAll(world: World, outputs: readonly Output[], folder: string): Promise<Written> {
  const records: FileRecord[] = [];
  for (const { name, bytes } of outputs) {
    const written = await world.writeWhole(`${folder}/${name}`, bytes);
    if (!written.ok) return { records, findings: [], problems: [explainFailure(written)] };
    records.push({ 文件: name, SHA256: sha256(bytes) });
  }
  return { records, findings: [], problems: [] };
}

interface Obstacle {
  readonly finding?: Finding;
  readonly problem?: string;
}

/** Returns why the output must not be written, or undefined when its place is free or ours. */
async function obstacleTo(
  world: World,
  job: Job,
  output: Output,
  destination: Destination,
): Promise<Obstacle | undefined> {
  const { folder, manifest, entryName, force } = destination;
  const path = `${folder}/${output.name}`;
  const standing = await world.readBytes(path);
  if (!standing.ok) return standing.problem === 'missing' ? undefined : { problem: explainFailure(standing) };
  const hash = sha256(standing.value);
  if (force || hash === sha256(output.bytes)) return undefined;
  const owner = ownerOf(manifest, output.name);
  if (owner === undefined)
    return { problem: `${path} 已经存在，不是本程序生成的，没有覆盖。请移走它，或加 --force 覆盖` };
  const isOthers = owner.entry.文件 !== entryName && (await stillThere(world, folder, owner.entry.文件));
  if (isOthers) return { finding: takenName(job, output.name, owner.entry.文件) };
  if (owner.record.SHA256 === hash) return undefined;
  return { problem: `${path} 生成以后被改动过，没有覆盖。请把改过的另存为别的名称，或加 --force 覆盖` };
}

/** Whether the input of another entry still exists; a path that does not lead out of the folder cannot be followed. */
async function stillThere(world: World, folder: string, input: string): Promise<boolean> {
  return !input.startsWith('../') || (await world.kindOf(`${folder}/${input}`)).ok;
}

function takenName(job: Job, name: string, other: string): Finding {
  return error('output-name-clash', placeOfName(job), {
    message: `输出目录里的 ${name} 是由 ${other} 生成的，与本文件同名，没有覆盖`,
    hint: '核对两份的项目名称；确实同名时，在 部门.yaml 中用 输出命名 区分，或用 -o 换一个输出目录',
  });
}
