/** The options of `jixiao build`, and those of them that are counts. */
import type { WorkshopLimits } from '../batch/workshop.ts';
import type { World } from '../world/world.ts';
import { UsageError } from './usage-error.ts';

export interface BuildOptions {
  readonly output: string;
  readonly format: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly templates?: string;
  readonly files?: string;
  readonly shard?: string;
  readonly jobs?: string;
  readonly timeout: string;
  readonly memory: string;
  readonly verbose?: boolean;
  /** Of --no-sources. */
  readonly sources: boolean;
  readonly json?: boolean;
}

export interface BuildLimits {
  /** How many threads. */
  readonly jobs: number;
  readonly limits: WorkshopLimits;
}

/** More threads than this cost more memory than a department's computer should give by itself. */
const mostByDefault = 8;

/** Throws a UsageError. */
export function readLimits(world: World, { jobs, timeout, memory }: BuildOptions): BuildLimits {
  return {
    jobs: jobs === undefined ? Math.min(world.processors, mostByDefault) : readCount('--jobs', jobs, 256),
    limits: {
      milliseconds: readCount('--timeout', timeout, 86_400) * 1000,
      megabytes: readCount('--memory', memory, 1_000_000),
    },
  };
}

function readCount(option: string, written: string, most: number): number {
  const count = /^\d{1,9}$/.test(written.trim()) ? Number(written) : 0;
  if (count >= 1 && count <= most) return count;
  throw new UsageError(`${option} 后面应是 1 到 ${most} 的整数，写的是“${written}”`);
}
