/** The program as one report uses it: which region packs it asked for, its annexes' among them. */
import type { Pack } from '../packs/load-pack.ts';
import type { Program } from '../program.ts';

export interface WatchedProgram {
  readonly program: Program;
  readonly packs: ReadonlySet<Pack>;
  /** Whether a pack was asked for that could not be had. */
  isPackMissing(): boolean;
}

export function watchProgram(program: Program): WatchedProgram {
  const packs = new Set<Pack>();
  let missing = false;
  const watched: Program = {
    ...program,
    async pack(...asked) {
      const found = await program.pack(...asked);
      if (found.value === undefined) missing = true;
      else packs.add(found.value);
      return found;
    },
  };
  return { program: watched, packs, isPackMissing: () => missing };
}
