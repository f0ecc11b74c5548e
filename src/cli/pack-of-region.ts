/** The region pack that the arguments name: `--region`, or the user's own folder. */
import { fileStart } from '../core/finding.ts';
import type { FoundPack } from '../packs/find-pack.ts';
import type { Program } from '../pipeline.ts';
import { UsageError } from './usage-error.ts';

export interface RegionOptions {
  readonly region: string;
  readonly templates?: string;
}

/** Throws a UsageError where there is no such pack, or where it is at fault. */
export async function packOfRegion(program: Program, { region, templates }: RegionOptions): Promise<FoundPack> {
  const found = await program.pack(region, templates, fileStart('--region'));
  if (found.value !== undefined) return found;
  throw new UsageError(found.findings.map(({ message, hint = '' }) => `${message}。${hint}`).join('\n'));
}
