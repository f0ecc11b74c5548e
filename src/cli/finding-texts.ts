/** The texts that findings stand in, for their excerpts: read when they are shown, not kept for a thousand reports. */
import type { Finding } from '../core/finding.ts';
import type { World } from '../world/world.ts';

/** By file; one that cannot be read has no excerpt. */
export async function textsBehind(world: World, findings: readonly Finding[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of new Set(findings.map(({ place }) => place.file))) {
    const read = await world.readBytes(file, 5_000_000);
    if (read.ok) texts.set(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.value));
  }
  return texts;
}
