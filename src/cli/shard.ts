/**
 * `--shard`: the part of all reports that this machine makes.
 *
 * `3/16` is the third of sixteen. `auto/16` takes the number from JOB_COMPLETION_INDEX, which counts from 0, as an Indexed
 * Job of Kubernetes sets it.
 */
import { relative } from 'node:path';
import type { FoundFile } from '../batch/plan-batch.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { World } from '../world/world.ts';
import { UsageError } from './usage-error.ts';

export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** Throws a UsageError. */
export function readShard(world: World, written: string): Shard {
  const [, which = '', parts = ''] = /^\s*(\d{1,6}|auto)\s*[/／]\s*(\d{1,6})\s*$/.exec(written) ?? [];
  const count = Number(parts);
  if (which === '' || count === 0)
    throw new UsageError(`--shard 应写成 第几份/共几份，如 3/16 或 auto/16，写的是“${written}”`);
  const index = which === 'auto' ? indexFromJob(world) : Number(which) - 1;
  if (index < 0 || index >= count) {
    const said = which === 'auto' ? `JOB_COMPLETION_INDEX（从 0 数起）是 ${index}` : `写的是第 ${which} 份`;
    throw new UsageError(`--shard 共 ${count} 份，${said}，超出了范围`);
  }
  return { index, count };
}

function indexFromJob(world: World): number {
  const said = world.environment('JOB_COMPLETION_INDEX') ?? '';
  if (/^\d{1,6}$/.test(said)) return Number(said);
  throw new UsageError(
    `--shard auto 要从环境变量 JOB_COMPLETION_INDEX 取序号（从 0 数起），它${said === '' ? '没有设置' : `是“${said}”`}`,
  );
}

/**
 * Whether a file belongs to the shard: the first six bytes of the SHA-256 of its path, as a number, modulo the count.
 *
 * The path goes from the folder that the user named, is written with `/` and in composed characters (NFC): the same on
 * every machine. Which other files there are plays no part.
 */
export function isInShard({ file, base }: FoundFile, { index, count }: Shard): boolean {
  const path = relative(base, file).replaceAll('\\', '/').normalize('NFC');
  const hash = sha256(new TextEncoder().encode(path));
  return Number.parseInt(hash.slice(0, 12), 16) % count === index;
}
