/**
 * The files that may fill each font role, best first, of those that are there. Nothing is opened.
 *
 * Tells whether the fonts of an earlier build would be chosen again, without the tenth of a second that opening takes.
 */
import type { World } from '../world/world.ts';
import { findFonts } from './find-fonts.ts';
import { packagePath } from './package-path.ts';
import { fontRoles, packagedFonts, roleFonts } from './roles.ts';

/** Returns the paths by the role's key in 部门.yaml; `configured` likewise. */
export type FontCandidates = (configured: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, string[]>>;

/** Looks through the system's font folders once. */
export async function fontCandidates(world: World): Promise<FontCandidates> {
  const system = await findFonts(world);
  const packaged = new Map<string, string | undefined>();
  for (const name of Object.values(packagedFonts)) packaged.set(name, await packagePath(world, name));
  return async (configured) => {
    const candidates = new Map<string, string[]>();
    for (const role of fontRoles) {
      const { key, system: names, packaged: own } = roleFonts[role];
      const named = configured.get(key);
      const isThere = named !== undefined && (await world.kindOf(named)).ok;
      const paths = [isThere ? named : undefined, ...names.map(({ file }) => system.get(file))];
      candidates.set(
        key,
        [...paths, packaged.get(packagedFonts[own])].filter((path) => path !== undefined),
      );
    }
    return candidates;
  };
}
