/** `jixiao fonts`: which font file each role of the page resolved to. */
import type { Command } from 'commander';
import { hasError } from '../core/finding.ts';
import { describeFonts } from '../fonts/describe-fonts.ts';
import { loadProgram, type Program } from '../pipeline.ts';
import { folderSettings } from '../schema/folder-settings.ts';
import { validateFolder } from '../schema/validate.ts';
import { readSource } from '../source/read-source.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { toJson } from './json.ts';
import { paintFor } from './paint.ts';
import { printFindings } from './print-findings.ts';

export function addFonts(root: Command, { world, ends }: CommandContext): void {
  root
    .command('fonts')
    .description('列出每种字体实际用的是哪个文件')
    .argument('[目录]', '放报告的文件夹，其中的 部门.yaml 可以指定字体；不写时为当前文件夹')
    .option('--json', '给机器读的 JSON')
    .action(
      ends((folder: string | undefined, options: { json?: boolean }) =>
        listFonts(world, folder ?? '.', options.json === true),
      ),
    );
}

async function listFonts(world: World, folder: string, json: boolean): Promise<ExitStatus> {
  const listed = await world.list(folder);
  if (!listed.ok) {
    world.talk(`${explainFailure(listed)}\n`);
    return exitStatus.machine;
  }
  const program = await loadProgram(world);
  const department = await readDepartment(program, folder);
  const loaded = await program.fonts(department.settings.fonts);
  const findings = [...department.findings, ...loaded.findings];
  if (json) world.out(toJson({ fonts: Object.values(loaded.value?.roles ?? {}), findings }));
  else {
    world.talk(printFindings(findings, department.texts, paintFor(world, 'talk')));
    if (loaded.value !== undefined) world.out(describeFonts(loaded.value));
  }
  return loaded.value === undefined || hasError(findings) ? exitStatus.findings : exitStatus.done;
}

/** What the folder's 部门.yaml says; a folder without one has no wishes. */
async function readDepartment({ world, registry, keys }: Program, folder: string) {
  const file = folder === '.' ? '部门.yaml' : `${folder}/部门.yaml`;
  const read = await world.readBytes(file);
  const source = read.ok ? readSource(file, read.value, keys) : { value: undefined, findings: [] };
  const checked = source.value ? validateFolder(registry, source.value).findings : [];
  const texts = new Map(source.value ? [[file, source.value.text]] : []);
  const { value: settings, findings } = await folderSettings(world, registry, { folder: source.value });
  return { settings, findings: [...source.findings, ...checked, ...findings], texts };
}
