/** Makes a document again from what it carries, on this machine, with this program. */
import { loadProgram, type Program, renderReport, runReport } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import type { ProofFont } from './proof-record.ts';
import { asCarried, type Proof } from './read-proof.ts';
import { rebuildWorld, rebuiltPath } from './rebuild-world.ts';
import { otherFonts, sameFonts } from './same-fonts.ts';

export interface Rebuilt {
  /** None where the sources give no pages. */
  readonly bytes: Uint8Array | undefined;
  /** The fonts that the document was made with and this machine does not have. */
  readonly otherFonts: readonly ProofFont[];
}

export interface Rebuilder {
  rebuild(proof: Proof): Promise<Rebuilt>;
}

/** `fontFolders`: where to look for fonts besides the system's own folders. Documents of the same packs share a program. */
export function rebuilder(world: World, fontFolders: readonly string[]): Rebuilder {
  const programs = new Map<string, Promise<Program>>();
  return {
    async rebuild(proof) {
      const own = rebuildWorld(world, proof, fontFolders);
      const key = JSON.stringify([...proof.packTexts]);
      const loaded = programs.get(key) ?? loadProgram(own);
      programs.set(key, loaded);
      return rebuildIn(await loaded, own, proof, fontFolders);
    },
  };
}

async function rebuildIn(
  program: Program,
  world: World,
  proof: Proof,
  fontFolders: readonly string[],
): Promise<Rebuilt> {
  const { record, format } = proof;
  const run = await runReport(
    { ...program, world, fonts: () => sameFonts(program, world, record.字体, fontFolders) },
    record.报告,
    record.模板 === undefined ? {} : { templates: rebuiltPath(world, record.模板) },
  );
  const { laid, fonts } = run;
  if (laid === undefined || fonts === undefined) return { bytes: undefined, otherFonts: [] };
  const options = { draft: record.草稿, program: record.程序, carried: asCarried(proof) };
  return { bytes: await renderReport(laid, fonts, format, options), otherFonts: otherFonts(fonts, record.字体) };
}
