/** `jixiao new`: a commented YAML file to fill in, and what can be written: the regions and their 文种. */
import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { printedFields } from '../compose/printed-fields.ts';
import { nearest } from '../core/nearest.ts';
import type { FoundPack } from '../packs/find-pack.ts';
import { loadProgram } from '../pipeline.ts';
import { departmentSchema, packSchema, type Registry } from '../schema/registry.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { listKinds } from './list-kinds.ts';
import { packOfRegion } from './pack-of-region.ts';
import { newEditorSetUp, newSchemas } from './set-up-editor.ts';
import { writeSkeleton } from './skeleton/write-skeleton.ts';
import { UsageError } from './usage-error.ts';

const department = '部门';
const regionPack = '地区包';

export function addNew(root: Command, { world, ends }: CommandContext): void {
  root
    .command('new')
    .description('写出一份带说明、可以填写的 YAML')
    .argument(
      '[文种]',
      `哪一种报告，如 项目支出绩效自评表；写 ${department} 得到一份 部门.yaml，写 ${regionPack} 得到一份 pack.yaml`,
    )
    .option('--region <地区>', '按哪个地区的表样和权重', '全国')
    .option('-o, --output <文件>', '写到文件；不写时显示在屏幕上')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .option('--list', '列出有哪些地区、各有哪些文种')
    .option('--json', '与 --list 同用：以 JSON 列出')
    .option('--schemas <目录>', '把全部 JSON Schema 写到一个文件夹，供不联网的编辑器用')
    .option('--vscode <目录>', '给放报告的文件夹写 VS Code 设置：里面的 YAML 都有提示、补全和检查')
    .action(
      ends((kind: string | undefined, options: NewOptions) => {
        if (options.list === true) return listKinds(world, options);
        if (options.json === true) throw new UsageError('--json 与 --list 一起用');
        if (options.schemas !== undefined) return newSchemas(world, options.schemas, options);
        if (options.vscode !== undefined) return newEditorSetUp(world, options.vscode, options);
        if (kind === undefined) throw new UsageError('没有写文种：jixiao new <文种>；有哪些，用 jixiao new --list 看');
        return kind === regionPack ? writePack(world, options) : writeNew(world, kind, options);
      }),
    );
}

interface NewOptions {
  readonly region: string;
  readonly output?: string;
  readonly templates?: string;
  readonly list?: true;
  readonly json?: true;
  readonly schemas?: string;
  readonly vscode?: string;
}

async function writeNew(world: World, kind: string, options: NewOptions): Promise<ExitStatus> {
  const program = await loadProgram(world);
  const found = await packOfRegion(program, options);
  const { registry } = found;
  const schemaFile = schemaOf(registry, kind);
  if (kind !== department) refuseWithoutForm(found, kind);
  const own = registry.ownKinds.find(({ file }) => file === schemaFile)?.path;
  const text = writeSkeleton({
    schemas: registry.schemas,
    root: registry.root(schemaFile),
    schemaPath: wayTo(world, options.output, own ?? programSchema(world, schemaFile)),
    known: { 地区: options.region },
    profile: found.value?.profile,
    fields: found.value === undefined ? {} : printedFields(found.value, kind),
  });
  const status = await writeOut(world, options.output, text);
  if (kind === department && options.output !== undefined && status === exitStatus.done)
    offerEditor(world, options.output);
  return status;
}

/** A folder begins with its 部门.yaml: now is the time to set up the editor for all that comes into it. */
function offerEditor(world: World, output: string): void {
  const folder = dirname(output);
  world.talk(`要让 VS Code 提示、补全这个文件夹里的 YAML：jixiao new --vscode ${folder}\n`);
}

/** A file that the region has no form for would be filled in to no purpose. */
function refuseWithoutForm({ value, registry }: FoundPack, kind: string): void {
  const forms = Object.keys(value?.profile.forms ?? {}).filter((one) => registry.documentKinds.has(one));
  if (value === undefined || forms.includes(kind)) return;
  throw new UsageError(
    `“${value.profile.name}”没有“${kind}”的表样，可以写的有：${forms.join('、')}；各地区的文种用 jixiao new --list 看`,
  );
}

/** A pack.yaml of one's own, which changes nothing yet; `--region` is its name. */
async function writePack(world: World, { region, output }: NewOptions): Promise<ExitStatus> {
  const { registry } = await loadProgram(world);
  const text = writeSkeleton({
    schemas: registry.schemas,
    root: registry.root(packSchema),
    schemaPath: wayTo(world, output, programSchema(world, packSchema)),
    known: { 名称: region, 继承: 'national' },
    profile: undefined,
    fields: {},
  });
  return writeOut(world, output, text);
}

async function writeOut(world: World, output: string | undefined, text: string): Promise<ExitStatus> {
  if (output !== undefined) return writeFile(world, output, text);
  world.out(text);
  return exitStatus.done;
}

function schemaOf(registry: Registry, kind: string): string {
  const files = new Map([...registry.documentKinds, [department, departmentSchema]]);
  const file = files.get(kind);
  if (file !== undefined) return file;
  const meant = nearest(kind, files.keys());
  const suggestion = meant === undefined ? '' : `，是不是想写 ${meant}？`;
  throw new UsageError(`没有“${kind}”这个文种${suggestion}可以写的有：${[...files.keys()].join('、')}`);
}

function programSchema({ programFolder }: World, file: string): string {
  return `${programFolder}/schemas/${file}`;
}

/** The way from the new file to its schema; a file on the screen is meant for the folder that the user is in. */
function wayTo(world: World, output: string | undefined, schema: string): string {
  const from = output === undefined ? world.cwd : dirname(resolve(world.cwd, output));
  return relative(from, resolve(world.cwd, schema)).replaceAll('\\', '/');
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
