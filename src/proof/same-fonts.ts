/**
 * The fonts that a document was made with, as far as this machine has them: told by their files' content, wherever they
 * lie.
 */
import { fileStart, type Place } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { findFonts } from '../fonts/find-fonts.ts';
import { fontCandidates } from '../fonts/font-candidates.ts';
import type { ConfiguredFonts } from '../fonts/load-fonts.ts';
import type { LoadedFonts } from '../fonts/loaded-fonts.ts';
import type { Program } from '../program.ts';
import type { World } from '../world/world.ts';
import { fontsOf } from './gather-proof.ts';
import type { ProofFont } from './proof-record.ts';

/** Of no importance: nobody is told of it. */
const nowhere: Place = fileStart('');

/** Returns the program's fonts with those in the place of its own choice that the record names and the machine has. */
export async function sameFonts(
  program: Program,
  world: World,
  wanted: readonly ProofFont[],
  extra: readonly string[],
): Promise<Outcome<LoadedFonts>> {
  const natural = await program.fonts({});
  if (natural.value === undefined) return natural;
  const other = otherFonts(natural.value, wanted);
  if (other.length === 0) return natural;
  const chosen: Record<string, ConfiguredFonts[string]> = {};
  const candidates = await (await fontCandidates(world))(new Map());
  const extras = await fontsIn(world, extra);
  for (const { 用途: role, SHA256: hash } of other) {
    const file = await fileOfHash(world, [...extras, ...(candidates.get(role) ?? [])], hash);
    if (file !== undefined) chosen[role] = { file, place: nowhere };
  }
  return Object.keys(chosen).length === 0 ? natural : program.fonts(chosen);
}

/** Returns what the record names and the machine has not, or has otherwise. */
export function otherFonts(fonts: LoadedFonts, wanted: readonly ProofFont[]): readonly ProofFont[] {
  const hashes = new Map(fontsOf(fonts).map(({ 用途: role, SHA256: hash }) => [role, hash]));
  return wanted.filter(({ 用途: role, SHA256: hash }) => hashes.get(role) !== hash);
}

async function fontsIn(world: World, folders: readonly string[]): Promise<string[]> {
  return [...(await findFonts({ ...world, fontFolders: folders })).values()];
}

async function fileOfHash(world: World, files: readonly string[], hash: string): Promise<string | undefined> {
  for (const file of files) {
    const found = await world.hashOf(file);
    if (found.ok && found.value === hash) return file;
  }
  return undefined;
}
