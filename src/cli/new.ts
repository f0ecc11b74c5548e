/** `jixiao new`: a commented YAML file to fill in. */
import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { fileStart } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Profile } from '../packs/profile.ts';
import { loadProgram, type Program } from '../pipeline.ts';
import { departmentSchema, type Registry } from '../schema/registry.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { writeSkeleton } from './skeleton/write-skeleton.ts';
import { UsageError } from './usage-error.ts';

const department = '部门';

export function addNew(root: Command, { world, ends }: CommandContext): void {
  root
    .command('new')
    .description('写出一份带说明、可以填写的 YAML')
    .argument('<文种>', `哪一种报告，如 项目支出绩效自评表；写 ${department} 得到一份 部门.yaml`)
    .option('--region <地区>', '按哪个地区的表样和权重', '全国')
    .option('-o, --output <文件>', '写到文件；不写时显示在屏幕上')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .action(ends((kind: string, options: NewOptions) => writeNew(world, kind, options)));
}

interface NewOptions {
  readonly region: string;
  readonly output?: string;
  readonly templates?: string;
}

async function writeNew(world: World, kind: string, options: NewOptions): Promise<ExitStatus> {
  const program = await loadProgram(world);
  const { registry } = program;
  const schemaFile = schemaOf(registry, kind);
  const profile = await profileOf(program, options);
  const text = writeSkeleton({
    schemas: registry.schemas,
    root: registry.root(schemaFile),
    schemaPath: schemaPath(world, options.output, schemaFile),
    known: { 地区: options.region },
    profile,
  });
  if (options.output === undefined) {
    world.out(text);
    return exitStatus.done;
  }
  return writeFile(world, options.output, text);
}

function schemaOf(registry: Registry, kind: string): string {
  const files = new Map([...registry.documentKinds, [department, departmentSchema]]);
  const file = files.get(kind);
  if (file !== undefined) return file;
  const meant = nearest(kind, files.keys());
  const suggestion = meant === undefined ? '' : `，是不是想写 ${meant}？`;
  throw new UsageError(`没有“${kind}”这个文种${suggestion}可以写的有：${[...files.keys()].join('、')}`);
}

async function profileOf(program: Program, { region, templates }: NewOptions): Promise<Profile> {
  const { value, findings } = await program.pack(region, templates, fileStart('--region'));
  if (value !== undefined) return value.profile;
  throw new UsageError(findings.map(({ message, hint = '' }) => `${message}。${hint}`).join('\n'));
}

/** The way from the new file to its schema; a file on the screen is meant for the folder that the user is in. */
function schemaPath(world: World, output: string | undefined, schemaFile: string): string {
  const from = output === undefined ? world.cwd : dirname(resolve(world.cwd, output));
  return relative(from, `${world.programFolder}/schemas/${schemaFile}`).replaceAll('\\', '/');
}

async function writeFile(world: World, path: string, text: string): Promise<ExitStatus> {
  const standing = await world.kindOf(path);
  const failure = standing.ok
    ? { ok: false as const, problem: 'exists' as const, path, detail: '' }
    : standing.problem !== 'missing' && standing;
  const written = failure || (await world.writeWhole(path, text));
  if (!written.ok) {
    world.talk(`${explainFailure(written)}\n`);
    return exitStatus.machine;
  }
  world.out(`${path}\n`);
  return exitStatus.done;
}
