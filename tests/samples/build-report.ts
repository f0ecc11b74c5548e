/** A report built whole, as `jixiao build` does it, with what came out. */
import { readdirSync, readFileSync } from 'node:fs';
import { main } from '../../src/cli/main.ts';
import { worldOf } from '../cli/small-report.ts';

export interface BuiltFiles {
  readonly status: number;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  /** 清单.json, parsed. */
  readonly manifest: { readonly [key: string]: unknown };
  /** What was said on stderr and stdout. */
  readonly said: string;
}

/** Returns the texts of a folder of samples/, by path relative to it. */
export function sampleFiles(name: string): Record<string, string> {
  const folder = new URL(`../../samples/${name}/`, import.meta.url).pathname;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.yaml'));
  return Object.fromEntries(names.map((each) => [each, readFileSync(folder + each, 'utf8')]));
}

/** Builds one of the files with the fonts that come with the program; throws what was said when nothing came out. */
export async function buildReport(files: Readonly<Record<string, string>>, file: string): Promise<BuiltFiles> {
  const world = worldOf(files);
  const status = await main(['build', file, '-o', '输出'], world);
  const said = world.talkText() + world.outText();
  const written = (ending: string): Uint8Array => {
    const bytes = [...world.written].find(([path]) => path.endsWith(ending))?.[1];
    if (bytes === undefined) throw new Error(`${file} gave no ${ending}:\n${said}`);
    return bytes;
  };
  const manifest = JSON.parse(new TextDecoder().decode(written('清单.json')));
  return { status, docx: written('.docx'), pdf: written('.pdf'), manifest, said };
}
