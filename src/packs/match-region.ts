/** Which pack a report's 地区 means. */

export interface Named {
  /** 名称, then every 别名. */
  readonly names: readonly string[];
}

/** Returns the pack whose name the region is, or begins with: 北京市丰台区 is 北京市; the longest such name wins. */
export function matchRegion<T extends Named>(region: string, packs: readonly T[]): T | undefined {
  let best: T | undefined;
  let longest = 0;
  for (const pack of packs) {
    const length = Math.max(0, ...pack.names.filter((name) => region.startsWith(name)).map((name) => name.length));
    if (length > longest) {
      best = pack;
      longest = length;
    }
  }
  return best;
}
