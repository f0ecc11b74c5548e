/** One pack.yaml that the schema has passed, and where its keys stand. */
import type { RegionPack } from '../schema/generated/region-pack.ts';
import type { Places } from '../source/places.ts';

export interface PackData {
  /** The folder's name: `beijing`. */
  readonly folder: string;
  /** The path of its pack.yaml. */
  readonly file: string;
  /** The text of its pack.yaml. */
  readonly text: string;
  readonly data: RegionPack;
  readonly places: Places;
}

/** A pack and those that it extends, the nearest first; at least one. */
export type PackChain = readonly [PackData, ...PackData[]];

/** Returns what the nearest pack that has the key says, with that pack. */
export function nearestValue<K extends keyof RegionPack>(
  chain: PackChain,
  key: K,
): { readonly value: NonNullable<RegionPack[K]>; readonly pack: PackData } | undefined {
  for (const pack of chain) {
    const value = pack.data[key];
    if (value !== undefined && value !== null) return { value, pack };
  }
  return undefined;
}
