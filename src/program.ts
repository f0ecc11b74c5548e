/**
 * The program: what is loaded once and serves every report.
 *
 * Fonts and region packs take longer to load than a report takes to make; those already loaded are given again.
 */
import { checkPack } from './check-pack.ts';
import type { Finding, Place } from './core/finding.ts';
import type { Outcome } from './core/outcome.ts';
import { type ConfiguredFonts, loadFonts } from './fonts/load-fonts.ts';
import type { LoadedFonts } from './fonts/loaded-fonts.ts';
import { fingerprint, readCheckedPacks } from './packs/checked-packs.ts';
import { type FoundPack, findPack } from './packs/find-pack.ts';
import type { Pack } from './packs/load-pack.ts';
import { loadSchemas } from './schema/load-schemas.ts';
import { knownKeys, type Registry } from './schema/registry.ts';
import type { World } from './world/world.ts';

export interface Program {
  readonly world: World;
  readonly registry: Registry;
  /** What may stand before a colon: the doctor of full-width slips goes by it. */
  readonly keys: ReadonlySet<string>;
  /** Returns the region's pack with its templates checked. `folder`: the user's own; `at`: where 地区 stands. */
  pack(region: string, folder: string | undefined, at: Place): Promise<FoundPack>;
  fonts(configured: ConfiguredFonts): Promise<Outcome<LoadedFonts>>;
}

/** Throws when the program's own schemas cannot be read: then no report is at fault. */
export async function loadProgram(world: World): Promise<Program> {
  const registry = await loadSchemas(world);
  const checkedPacks = await readCheckedPacks(world);
  const packs = new Map<string, FoundPack>();
  const fonts = new Map<string, Promise<Outcome<LoadedFonts>>>();
  return {
    world,
    registry,
    keys: knownKeys(registry),
    async pack(region, folder, at) {
      const key = JSON.stringify([region, folder]);
      const known = packs.get(key);
      if (known !== undefined) return known;
      const found = await findPack(world, registry, region, folder, at);
      const pack = found.value ?? found.remains;
      const faults = pack && !checkedPacks.has(fingerprint(pack)) ? faultsOf(pack, found) : [];
      const checked = { ...found, findings: [...found.findings, ...faults] };
      // What is wrong with the choice of a pack stands at the report's own place, so it is looked for anew each time.
      if (found.findings.length === 0) packs.set(key, checked);
      return checked;
    },
    fonts(configured) {
      const key = JSON.stringify(configured);
      const known = fonts.get(key) ?? loadFonts(world, configured);
      fonts.set(key, known);
      return known;
    },
  };
}

/** What a missing entry of its pack.yaml makes of a template is no mistake of the template. */
function faultsOf(pack: Pack, { value }: FoundPack): readonly Finding[] {
  const faults = checkPack(pack);
  return value === undefined ? faults.filter(({ code }) => !followUps.includes(code)) : faults;
}

const followUps = ['pack-column-unused', 'template-unknown-kind'];
