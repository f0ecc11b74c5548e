/** The reports of a folder are looked at together: what is found of one follows what another says, made again or not. */
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { parseManifest } from '../../src/manifest/parse-manifest.ts';
import type { MemoryWorld } from '../../src/world/memory-world.ts';
import { worldOf } from '../cli/small-report.ts';
import { readXlsx } from '../readers/xlsx.ts';
import { reportOf } from './department.ts';

const copied = '开展信访宣传活动，购置宣传用品（编号1）。';
const copying = reportOf(2).replace(/(?<=预期目标: ).*/u, copied);
const build = ['build', '资料', '--format', 'docx', '--json'];

async function run(files: Readonly<Record<string, string | Uint8Array>>, argv: readonly string[] = build) {
  const world = worldOf(files);
  const status = await main(argv, world);
  return { world, status };
}

interface Told {
  readonly file: string;
  readonly result: string;
  readonly findings: readonly { readonly code: string; readonly place: { readonly file: string } }[];
}

const told = (world: MemoryWorld): Told[] => JSON.parse(world.outText()).reports;
const codesOf = (world: MemoryWorld) =>
  told(world).map(({ file, result, findings }) => [
    file,
    result,
    findings.map(({ code }) => code).filter((code) => code !== 'font-substituted'),
  ]);
const manifestOf = (world: MemoryWorld) =>
  parseManifest(new TextDecoder().decode(world.files.get('/资料/输出/清单.json') ?? new Uint8Array()));

test('a copied goal is a warning of the later report; mended in the earlier one, it is gone though nothing was made again', async () => {
  const first = await run({ '资料/a.yaml': reportOf(1), '资料/b.yaml': copying });
  expect(first.status).toBe(0);
  expect(codesOf(first.world)).toEqual([
    ['资料/a.yaml', 'written', []],
    ['资料/b.yaml', 'written', ['goal-copied']],
  ]);
  const files = Object.fromEntries(first.world.files);
  const again = await run(files);
  expect(codesOf(again.world)).toEqual([
    ['资料/a.yaml', 'unchanged', []],
    ['资料/b.yaml', 'unchanged', ['goal-copied']],
  ]);
  expect([...again.world.written.keys()]).toEqual([]);
  const mended = await run({ ...files, '/资料/资料/a.yaml': reportOf(3).replace('项目3', '项目1') });
  expect(codesOf(mended.world)).toEqual([
    ['资料/a.yaml', 'written', []],
    ['资料/b.yaml', 'unchanged', []],
  ]);
  expect(manifestOf(mended.world)?.报告.map((entry) => entry.跨文件问题)).toEqual([undefined, undefined]);
});

test('what is accepted is on record with its reason, and is not open', async () => {
  const accepts = `${copying}接受: [{ 检查: goal-copied, 理由: 两个项目同一批实施，目标合写。 }]\n`;
  const { world } = await run({ '资料/a.yaml': reportOf(1), '资料/b.yaml': accepts });
  expect(codesOf(world)[1]).toEqual(['资料/b.yaml', 'written', []]);
  expect(JSON.parse(world.outText()).reports[1].accepted).toMatchObject([{ code: 'goal-copied' }]);
  expect(manifestOf(world)?.报告[1]?.跨文件问题).toMatchObject([{ 检查: 'goal-copied', 理由: expect.any(String) }]);
  const alone = await run({ '资料/b.yaml': accepts }, ['check', '资料/b.yaml']);
  expect(alone.world.outText()).toContain('没有问题');
});

test('check says the same of the folder', async () => {
  const { world } = await run({ '资料/a.yaml': reportOf(1), '资料/b.yaml': copying }, ['check', '资料', '--json']);
  expect(told(world).map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], ['goal-copied']]);
});

test('shards say nothing of each other; merged, they give the manifest of one run', async () => {
  const files = { '资料/a.yaml': reportOf(1), '资料/b.yaml': copying };
  const whole = await run(files, ['build', '资料', '--format', 'docx', '-o', '合']);
  const one = await run(files, ['build', '资料', '--format', 'docx', '-o', '一', '--shard', '1/2']);
  const both = await run(Object.fromEntries(one.world.files), [
    'build',
    '资料',
    '--format',
    'docx',
    '-o',
    '二',
    '--shard',
    '2/2',
  ]);
  const merged = await run(Object.fromEntries(both.world.files), ['merge', '一', '二', '-o', '合']);
  const manifest = (world: MemoryWorld) => new TextDecoder().decode(world.files.get('/资料/合/清单.json'));
  expect(manifest(merged.world)).toBe(manifest(whole.world));
  expect(manifest(merged.world)).toContain('goal-copied');
});

test('the list of findings has it', async () => {
  const { world } = await run({ '资料/a.yaml': reportOf(1), '资料/b.yaml': copying });
  const book = world.files.get('/资料/输出/问题清单.xlsx') ?? new Uint8Array();
  expect([...readXlsx(book).cells.values()].map((cell) => cell.text)).toContain('goal-copied');
});
