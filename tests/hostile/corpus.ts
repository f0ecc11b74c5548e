/**
 * The sound files that hostile input is made from: every folder of samples/, and one with a region pack of its own.
 *
 * Out: folders in memory, each with the reports that go down the road and the files that are broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWorld } from '../../src/world/node-world.ts';

export interface Material {
  /** By path within the folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly reports: readonly string[];
  /** The folder of the user's own pack, within the folder. */
  readonly templates?: string;
}

const packFolder = '地区包';

/** Found from wherever the code runs: the long fuzz runs it joined into one file. */
const { programFolder } = nodeWorld();

/** Returns every folder of samples/ and one pack; a form is small and broken more often than a long report. */
export function hostileMaterial(): readonly Material[] {
  const folders = readdirSync(join(programFolder, 'samples')).map((name) => materialOf(textsIn(`samples/${name}`)));
  const forms = folders.flatMap((one) => one.reports.filter(isForm).map((file) => ({ ...one, reports: [file] })));
  return [...forms, ...forms, ...folders, packMaterial(), packMaterial()];
}

const isForm = (name: string) => !/报告|说明/.test(name);

function materialOf(files: Readonly<Record<string, string>>): Material {
  return { files, reports: Object.keys(files).filter((name) => !name.endsWith('部门.yaml')) };
}

function packMaterial(): Material {
  const pack = Object.entries(textsIn('templates/hebei')).map(([name, text]) => [join(packFolder, name), text]);
  const own = materialOf(textsIn('samples/hebei-qinglong-2023'));
  return { ...own, files: { ...own.files, ...Object.fromEntries(pack) }, templates: packFolder };
}

/** The texts of a folder of the program, by path within it. */
function textsIn(name: string): Record<string, string> {
  const folder = join(programFolder, name);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => /\.(yaml|hbs)$/.test(each));
  return Object.fromEntries(names.map((each) => [each, readFileSync(join(folder, each), 'utf8')]));
}
