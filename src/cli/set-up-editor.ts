/**
 * `jixiao new --schemas` and `--vscode`: what an editor needs to explain, complete and check the YAML of a folder.
 *
 * VS Code's settings are the user's own: where there are some already, they are left alone and he is told what to add.
 */
import { join } from 'node:path';
import { loadProgram } from '../pipeline.ts';
import { entryFiles } from '../schema/entry-schemas.ts';
import type { FileResult, World } from '../world/world.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { packOfRegion, type RegionOptions } from './pack-of-region.ts';
import { writeSchemas } from './write-schemas.ts';

/** Below the folder that is opened in VS Code. */
const schemaFolder = '.vscode/jixiao';

/** The extension compares names as they stand in an address, where Chinese is percent-encoded. */
const departmentFile = ['部门.yaml', encodeURI('部门.yaml')];

/** The files of a folder go by their names; a first line that names a schema goes before. */
const settings = {
  'yaml.schemas': {
    [`${schemaFolder}/${entryFiles.report}`]: [
      ...['*.yaml', '*.yml', '!pack.yaml'],
      ...departmentFile.map((name) => `!${name}`),
    ],
    [`${schemaFolder}/${entryFiles.department}`]: departmentFile,
    [`${schemaFolder}/${entryFiles.pack}`]: ['pack.yaml'],
  },
};

/** The YAML extension, which VS Code offers to install. */
const extensions = { recommendations: ['redhat.vscode-yaml'] };

export async function newSchemas(world: World, folder: string, options: RegionOptions): Promise<ExitStatus> {
  const { registry } = await packOfRegion(await loadProgram(world), options);
  return tell(world, await writeSchemas(world, folder, registry));
}

export async function newEditorSetUp(world: World, folder: string, options: RegionOptions): Promise<ExitStatus> {
  const status = await newSchemas(world, join(folder, schemaFolder), options);
  if (status !== exitStatus.done) return status;
  const others = [
    ['settings.json', settings],
    ['extensions.json', extensions],
  ] as const;
  for (const [name, content] of others) {
    const written = tell(world, await addFile(world, join(folder, '.vscode', name), content));
    if (written !== exitStatus.done) return written;
  }
  return exitStatus.done;
}

function tell(world: World, written: FileResult<readonly string[]>): ExitStatus {
  if (!written.ok) {
    world.talk(`${explainFailure(written)}\n`);
    return exitStatus.machine;
  }
  for (const path of written.value) world.out(`${path}\n`);
  return exitStatus.done;
}

/** Writes a file that is not there yet; says what to add to one that is, unless it is ours as it stands. */
async function addFile(world: World, path: string, content: object): Promise<FileResult<readonly string[]>> {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const standing = await world.readBytes(path);
  if (standing.ok) {
    const isOurs = new TextDecoder().decode(standing.value) === text;
    if (!isOurs) world.talk(`${path} 已经有了，没有改动。请把下面的内容加进去：\n${text}`);
    return { ok: true, value: [] };
  }
  if (standing.problem !== 'missing') return standing;
  const written = await world.writeWhole(path, text);
  return written.ok ? { ok: true, value: [path] } : written;
}
