/** Follows 继承 from a pack to the packs that it extends. An edge. */
import { dirname, join } from 'node:path';
import { error, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Registry } from '../schema/registry.ts';
import type { SourceScalar } from '../source/source.ts';
import { isReallyInside } from '../source/stays-inside.ts';
import type { World } from '../world/world.ts';
import type { PackFiles, PackFolder } from './load-pack.ts';
import { openPackFolder } from './open-pack-folder.ts';
import { leadsOutOfPack } from './pack-folder-files.ts';

/** Returns the chain, the nearest first; none when it leads to no pack, or back to itself. */
export async function followChain(
  world: World,
  registry: Registry,
  first: PackFolder,
): Promise<Outcome<PackFiles['chain']>> {
  const chain: [PackFolder, ...PackFolder[]] = [first];
  const findings: Finding[] = [];
  for (let last = first, parent = parentOf(last); parent !== undefined; parent = parentOf(last)) {
    const path = await parentPath(world, last, parent.text);
    const broken = path === undefined ? await noParent(world, parent) : cycle(chain, path, parent);
    const leads = path !== undefined && !(await isReallyInside(world, dirname(path), path));
    if (leads) return none(findings, leadsOutOfPack(parent.place, path));
    if (path === undefined || broken !== undefined) return none(findings, broken);
    const opened = await openPackFolder(world, registry, path, parent.place);
    findings.push(...opened.findings);
    if (opened.value === undefined) return none(findings);
    last = opened.value;
    chain.push(last);
  }
  return { value: chain, findings };
}

function none(findings: readonly Finding[], last?: Finding): Outcome<never> {
  return { value: undefined, findings: last ? [...findings, last] : findings };
}

function parentOf({ source }: PackFolder): SourceScalar | undefined {
  const value = source.root.entries.find(({ key }) => key === '继承')?.value;
  return value?.kind === 'scalar' && value.text !== '' ? value : undefined;
}

/** A pack of one's own may extend a neighbour, or one that comes with the program. */
async function parentPath(world: World, child: PackFolder, name: string): Promise<string | undefined> {
  const beside = join(dirname(child.path), name);
  if (name !== child.name && (await isPack(world, beside))) return beside;
  const own = join(world.programFolder, 'templates', name);
  return (await isPack(world, own)) ? own : undefined;
}

async function isPack(world: World, path: string): Promise<boolean> {
  const kind = await world.kindOf(join(path, 'pack.yaml'));
  return kind.ok && kind.value === 'file';
}

/** More than any sensible chain; ends one that names the same folder by ever other paths. */
const longestChain = 16;

function cycle(chain: readonly PackFolder[], path: string, parent: SourceScalar): Finding | undefined {
  if (chain.length < longestChain && !chain.some((pack) => pack.path === path)) return undefined;
  const names = [...chain.map(({ name }) => name), parent.text].join(' → ');
  return error('pack-inheritance-cycle', parent.place, {
    message: `地区包的继承绕成了圈：${names}`,
    hint: '删去其中一个“继承”',
    actual: names,
  });
}

async function noParent(world: World, { text, place }: SourceScalar): Promise<Finding> {
  const listed = await world.list(`${world.programFolder}/templates`);
  const names = (listed.ok ? listed.value : []).map(({ name }) => name).filter((name) => name !== 'shared');
  const meant = nearest(text, names);
  return error('pack-parent-missing', place, {
    message: `要继承的地区包“${text}”不存在`,
    hint: meant === undefined ? `写地区包的文件夹名，自带的有：${names.join('、')}` : `是否想写 ${meant}？`,
    expected: names.join('、'),
    actual: text,
  });
}
