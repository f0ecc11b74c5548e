/** `jixiao new --list`: the regions, what else they may be called, and the 文种 that each has a form for. */
import { displayWidth } from '../core/display-width.ts';
import { fileStart } from '../core/finding.ts';
import { programPacks } from '../packs/find-pack.ts';
import { loadProgram, type Program } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';

interface Listed {
  readonly 地区: string;
  readonly 别名: readonly string[];
  /** Its folder of templates/, or the user's own. */
  readonly 文件夹: string;
  readonly 文种: readonly string[];
}

export async function listKinds(
  world: World,
  options: { readonly templates?: string; readonly json?: true },
): Promise<ExitStatus> {
  const program = await loadProgram(world);
  const start = fileStart('--list');
  const packs = await programPacks(world, program.registry, start);
  const rows: Listed[] = [];
  for (const { folder, names } of packs) rows.push(await listed(program, names, folder));
  if (options.templates !== undefined) rows.push(await ownRow(program, options.templates));
  world.out(options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  return exitStatus.done;
}

async function listed(program: Program, names: readonly string[], folder: string): Promise<Listed> {
  const [region = folder, ...others] = names;
  const { value, registry } = await program.pack(region, undefined, fileStart('--list'));
  const kinds = Object.keys(value?.profile.forms ?? {}).filter((kind) => registry.documentKinds.has(kind));
  return { 地区: region, 别名: others, 文件夹: folder, 文种: kinds };
}

async function ownRow(program: Program, folder: string): Promise<Listed> {
  const { value, registry } = await program.pack('', folder, fileStart('--templates'));
  const kinds = Object.keys(value?.profile.forms ?? {}).filter((kind) => registry.documentKinds.has(kind));
  return { 地区: value?.profile.name ?? folder, 别名: [], 文件夹: folder, 文种: kinds };
}

/** One line a 文种, the region at its first: it fits a terminal however many there are. */
function table(rows: readonly Listed[]): string {
  const lines = rows.flatMap(({ 地区: region, 别名: others, 文种: kinds }) => {
    const name = others.length === 0 ? region : `${region}（${others.join('、')}）`;
    return [kinds[0] ?? '（没有可用的表样）', ...kinds.slice(1)].map(
      (kind, at) => [at === 0 ? name : '', kind] as const,
    );
  });
  const all = [['地区（也可以写）', '文种'] as const, ...lines];
  const width = Math.max(...all.map(([name]) => displayWidth(name)));
  return `${all.map(([name, kind]) => `${name}${' '.repeat(width - displayWidth(name))}  ${kind}`).join('\n')}\n`;
}
