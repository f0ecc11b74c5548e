/** Reports whose YAML was deleted since: their entries go out of the manifest and the summary, their files stay and are told. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { MemoryWorld } from '../../src/world/memory-world.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';
import { readXlsx } from '../readers/xlsx.ts';

const named = (title: string) => smallReport.replace('项目名称: 信访宣传', `项目名称: ${title}`);
const start = { '资料/甲.yaml': named('甲'), '资料/下/乙.yaml': named('乙'), '资料/下/丙.yaml': named('丙') };
const build = ['build', '资料', '--format', 'docx'];
const documentOf = (title: string) => `输出/${title}-项目支出绩效自评表.docx`;

type Files = Readonly<Record<string, string | undefined>>;

/** Runs over the files of an earlier world with some changed; undefined takes one away. */
async function run(before: MemoryWorld | undefined, changes: Files, argv: readonly string[] = build) {
  const files: Record<string, string | Uint8Array> = Object.fromEntries(before?.files ?? []);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) delete files[`/资料/${path}`];
    else files[`/资料/${path}`] = text;
  }
  const world = worldOf(files);
  const status = await main(argv, world);
  return { world, status, talk: world.talkText() };
}

const textIn = (world: MemoryWorld, path: string) => new TextDecoder().decode(world.files.get(`/资料/${path}`));
const manifestOf = (world: MemoryWorld) => JSON.parse(textIn(world, '输出/清单.json'));
const listed = (world: MemoryWorld) => manifestOf(world).报告.map((one: { 文件: string }) => one.文件);
const isThere = (world: MemoryWorld, path: string) => world.files.has(`/资料/${path}`);

function summed(world: MemoryWorld): string[] {
  const bytes = world.files.get('/资料/输出/绩效评价结果汇总表.xlsx') ?? new Uint8Array();
  return [...readXlsx(bytes).cells].flatMap(([name, { text }]) => (/^B[4-9]$/.test(name) && text ? [text] : []));
}

const all = ['../资料/下/丙.yaml', '../资料/下/乙.yaml', '../资料/甲.yaml'];

describe('a YAML that was deleted', () => {
  test('its entry and its row go, its file stays as it was, and each run says so until it is removed', async () => {
    const { world: before } = await run(undefined, start);
    expect(listed(before).sort()).toEqual([...all].sort());
    const { world, status, talk } = await run(before, { '资料/下/乙.yaml': undefined });
    expect(status).toBe(0);
    expect(listed(world)).toEqual(['../资料/下/丙.yaml', '../资料/甲.yaml']);
    expect(summed(world)).toEqual(['丙', '甲', '合计（2 份）']);
    expect(textIn(world, documentOf('乙'))).toBe(textIn(before, documentOf('乙')));
    expect(talk).toMatch(/^资料\/下\/乙\.yaml: 提示: .*输出\/乙-项目支出绩效自评表\.docx 没有动.* \[report-gone\]$/m);
    expect(talk).toContain('2 份没有变化，1 份的 YAML 已经没有了');
    const again = await run(world, {});
    expect(again.talk).toContain('[report-gone]');
    expect([...again.world.written.keys()]).toEqual([]);
    const verified = await run(world, {}, ['verify', '--quick', '输出']);
    expect(verified.world.outText()).toContain('乙-项目支出绩效自评表.docx：是以前生成的');
    const removed = await run(world, { [documentOf('乙')]: undefined });
    expect(removed.talk).not.toContain('[report-gone]');
    expect(manifestOf(removed.world).不再对应).toBeUndefined();
  });

  test('is there again as before when it comes back, changed or not', async () => {
    const { world: before } = await run(undefined, start);
    const { world: without } = await run(before, { '资料/下/乙.yaml': undefined });
    const { world: same } = await run(without, { '资料/下/乙.yaml': start['资料/下/乙.yaml'] });
    expect(textIn(same, '输出/清单.json')).toBe(textIn(before, '输出/清单.json'));
    const other = await run(without, { '资料/下/乙.yaml': named('乙').replace('3200份。', '3200份，已发完。') });
    expect(other.status).toBe(0);
    expect(textIn(other.world, documentOf('乙'))).not.toBe(textIn(before, documentOf('乙')));
    expect(manifestOf(other.world).不再对应).toBeUndefined();
    const renamed = await run(without, { '资料/下/乙.yaml': named('丁') });
    const [entry] = manifestOf(renamed.world).报告.filter((one: { 文件: string }) => one.文件 === '../资料/下/乙.yaml');
    expect(entry.旧输出.map((one: { 文件: string }) => `输出/${one.文件}`)).toEqual([documentOf('乙')]);
  });

  test('takes the summary’s document with it where one report is left, for it would still tell of two', async () => {
    const { world: before } = await run(undefined, { ...start, '资料/下/丙.yaml': undefined });
    expect(isThere(before, '输出/绩效评价结果汇总表.docx')).toBe(true);
    const { world } = await run(before, { '资料/下/乙.yaml': undefined });
    expect(isThere(world, '输出/绩效评价结果汇总表.docx')).toBe(false);
    expect(isThere(world, '输出/绩效评价结果汇总表.xlsx')).toBe(true);
    const edited = await run(before, { '资料/下/乙.yaml': undefined, '输出/绩效评价结果汇总表.docx': '改过' });
    expect(textIn(edited.world, '输出/绩效评价结果汇总表.docx')).toBe('改过');
  });
});

test('a YAML that names no 文种 any more is gone; one that was renamed hands its files over without a word', async () => {
  const { world: before } = await run(undefined, start);
  const noKind = await run(before, { '资料/甲.yaml': named('甲').replace(/^文种.*\n/, '') });
  expect(listed(noKind.world)).not.toContain('../资料/甲.yaml');
  const renamed = await run(before, { '资料/甲.yaml': undefined, '资料/新甲.yaml': named('甲') });
  expect(listed(renamed.world)).toEqual(['../资料/下/丙.yaml', '../资料/下/乙.yaml', '../资料/新甲.yaml']);
  expect(renamed.talk).not.toContain('[report-gone]');
});

describe('only what was looked for can be missed', () => {
  const lost = { '资料/甲.yaml': undefined };
  test.each([
    { what: 'another folder', argv: ['build', '资料/下'] },
    { what: 'one file', argv: ['build', '资料/下/乙.yaml'] },
    { what: 'a folder without any report', argv: ['build', '空', '资料/下'] },
  ])('$what: the entry stays', async ({ argv }) => {
    const { world: before } = await run(undefined, start);
    const { world, talk } = await run(before, { ...lost, '空/x.txt': '' }, [...argv, '--format', 'docx']);
    expect(listed(world)).toEqual(all.toSorted());
    expect(talk).not.toContain('[report-gone]');
  });

  test('a shard misses its own reports, and merge what no shard has any more', async () => {
    const shard = (part: number) => [...build, '--shard', `${part}/2`, '-o', `输出-${part}`];
    const merge = ['merge', '输出-1', '输出-2', '-o', '输出'];
    let world = (await run(undefined, start, shard(1))).world;
    world = (await run(world, {}, shard(2))).world;
    world = (await run(world, {}, merge)).world;
    expect(listed(world).length).toBe(3);
    world = (await run(world, { '资料/下/乙.yaml': undefined }, shard(1))).world;
    world = (await run(world, {}, shard(2))).world;
    const merged = await run(world, {}, merge);
    expect(merged.status).toBe(0);
    expect(listed(merged.world)).toEqual(['../资料/下/丙.yaml', '../资料/甲.yaml']);
    expect(merged.talk).toContain('[report-gone]');
    expect(merged.talk).toContain('已把 2 份报告合到 输出\n');
  });
});
