/** The limits of a chain of packs that the checks use (检查参数). */
import type { RegionPack } from '../schema/generated/region-pack.ts';
import type { PackChain } from './pack-data.ts';
import type { CheckLimits } from './profile.ts';
import type { Required } from './required.ts';

type LimitName = keyof NonNullable<RegionPack['检查参数']>;

export function readLimits(chain: PackChain, required: Required): CheckLimits {
  const limit = (key: LimitName) =>
    required.figure(`检查参数.${key}`, chain.map(({ data }) => data.检查参数?.[key]).find(isGiven));
  return {
    executionReason: limit('执行率说明线'),
    budgetChange: limit('预算调整说明线'),
    overshootNote: limit('超额提醒线'),
    overshootReason: limit('超额说明线'),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
