/**
 * Finds the region pack of a report and reads it through the World: by its 地区 among the program's own packs, or from
 * a folder of the user's (`--templates`, or 模板 in 部门.yaml). An edge.
 */
import { join } from 'node:path';
import { compareText, error, type Finding, type Place, warning } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Registry } from '../schema/registry.ts';
import type { SourceMap, SourceNode } from '../source/source.ts';
import type { World } from '../world/world.ts';
import { followChain } from './follow-chain.ts';
import { type Pack, type PackFolder, readPack } from './load-pack.ts';
import { matchRegion, type Named } from './match-region.ts';
import { openPackFolder, readTemplates } from './open-pack-folder.ts';
import { readOwnKinds } from './read-own-kinds.ts';

/** The registry comes also when the pack is at fault: what its 文种 files say holds by itself. */
export interface FoundPack extends Outcome<Pack> {
  /** The program's, with the pack's own 文种. */
  readonly registry: Registry;
  /** What is left of a pack that is at fault: its templates are checked all the same. */
  readonly remains?: Pack | undefined;
}

/**
 * Returns the pack, or none and the findings. `region` is the report's 地区 and `at` its place; `folder`, if given,
 * is the path of the user's own pack, which is then used whatever its name.
 */
export async function findPack(
  world: World,
  registry: Registry,
  region: string,
  folder: string | undefined,
  at: Place,
): Promise<FoundPack> {
  const opened = await (folder === undefined
    ? chooseByRegion(world, registry, region, at)
    : openOwn(world, registry, folder, region, at));
  if (opened.value === undefined) return { value: undefined, findings: opened.findings, registry };
  const chain = await followChain(world, registry, opened.value);
  const sofar = [...opened.findings, ...chain.findings];
  if (chain.value === undefined) return { value: undefined, findings: sofar, registry };
  const folders = chain.value.map(({ path }) => path);
  const kinds = await readOwnKinds(world, registry, folders, at);
  const extended = kinds.value ?? registry;
  const shared = await readTemplates(world, join(world.programFolder, 'templates', 'shared'), at);
  const pack = readPack(extended, { chain: chain.value, shared: shared.value });
  const findings = [...sofar, ...kinds.findings, ...shared.findings, ...pack.findings];
  return { value: kinds.value && pack.value, findings, registry: extended, remains: kinds.value && pack.remains };
}

/** One of the program's own packs. */
export interface Candidate extends Named {
  /** The folder's name: `beijing`. */
  readonly folder: string;
  readonly opened: Outcome<PackFolder>;
}

/** Returns the packs that come with the program, by folder name; those at fault too. */
export async function programPacks(world: World, registry: Registry, at: Place): Promise<readonly Candidate[]> {
  const templates = join(world.programFolder, 'templates');
  const listed = await world.list(templates);
  const folders = (listed.ok ? listed.value : []).filter(({ name, kind }) => kind === 'directory' && name !== 'shared');
  const names = folders.map(({ name }) => name).sort(compareText);
  return Promise.all(
    names.map(async (folder): Promise<Candidate> => {
      const opened = await openPackFolder(world, registry, join(templates, folder), at);
      return { folder, opened, names: opened.value ? namesOf(opened.value.source.root) : [] };
    }),
  );
}

/** The findings of packs that were not chosen are none of this report's business. */
async function chooseByRegion(
  world: World,
  registry: Registry,
  region: string,
  at: Place,
): Promise<Outcome<PackFolder>> {
  const candidates = await programPacks(world, registry, at);
  const chosen = matchRegion(region, candidates);
  return chosen?.opened ?? { value: undefined, findings: [unknownRegion(region, candidates, at)] };
}

async function openOwn(
  world: World,
  registry: Registry,
  folder: string,
  region: string,
  at: Place,
): Promise<Outcome<PackFolder>> {
  const opened = await openPackFolder(world, registry, folder, at);
  if (opened.value === undefined) return opened;
  const names = namesOf(opened.value.source.root);
  if (matchRegion(region, [{ names }])) return opened;
  return { value: opened.value, findings: [...opened.findings, otherRegion(region, names, folder, at)] };
}

function namesOf(root: SourceMap): string[] {
  const value = (wanted: string) => root.entries.find(({ key }) => key === wanted)?.value;
  return [...textsOf(value('名称')), ...textsOf(value('别名'))];
}

function textsOf(node: SourceNode | undefined): string[] {
  if (node?.kind === 'list') return node.items.flatMap(textsOf);
  return node?.kind === 'scalar' && node.text !== '' ? [node.text] : [];
}

function unknownRegion(region: string, candidates: readonly Candidate[], at: Place): Finding {
  const meant = nearest(
    region,
    candidates.flatMap(({ names }) => names),
  );
  const expected = candidates.flatMap(({ names }) => names.slice(0, 1)).join('、');
  return error('unknown-region', at, {
    message: `没有“${region}”的地区包，自带的有：${expected}`,
    hint:
      meant === undefined ? '没有本地区时写 全国，或在 部门.yaml 里用“模板”指明自己的地区包' : `是否想写 ${meant}？`,
    expected,
    actual: region,
  });
}

function otherRegion(region: string, names: readonly string[], folder: string, at: Place): Finding {
  const [name = ''] = names;
  return warning('region-pack-mismatch', at, {
    message: `“地区”是 ${region}，而指定的地区包 ${folder} 是 ${name} 的`,
    hint: '请核对“地区”和所指定的地区包；地区包的“别名”里可以加上这个地区',
    expected: name,
    actual: region,
  });
}
