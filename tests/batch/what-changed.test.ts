/** A report is made again when something that decides its pages changed, and only then. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { MemoryOptions, MemoryWorld } from '../../src/world/memory-world.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';

const other = smallReport.replace('项目名称: 信访宣传', '项目名称: 另一项目');
const pack = `名称: 北京市\n继承: beijing\n`;
const start = {
  '资料/甲.yaml': `${smallReport}附件: [附/*.pdf, 批复.pdf]\n`,
  '资料/乙/乙.yaml': other,
  '资料/附/一.pdf': '%PDF 1',
  '资料/批复.pdf': '%PDF 2',
  '部门.yaml': '年度: 2024\n',
  '我的模板/pack.yaml': pack,
};
const nameOf = (title: string) => `输出/${title}-项目支出绩效自评表.docx`;
const both = [nameOf('信访宣传'), nameOf('另一项目')];
const build = ['build', '资料', '--format', 'docx'];

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Runs over the files of an earlier world with some changed; undefined takes one away. */
async function again(before: MemoryWorld, changes: Files, argv: readonly string[] = build, options?: MemoryOptions) {
  const files = Object.fromEntries(before.files);
  for (const [path, text] of Object.entries(changes)) {
    const key = path.startsWith('/') ? path : `/资料/${path}`;
    if (text === undefined) delete files[key];
    else files[key] = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  }
  const world = worldOf(files, options);
  const status = await main(argv, world);
  const made = world
    .outText()
    .split('\n')
    .filter((line) => line !== '');
  return { world, status, made, talk: world.talkText() };
}

async function built(argv: readonly string[] = build, files: Files = start) {
  const world = worldOf(files as Record<string, string>);
  await main(argv, world);
  return world;
}

describe('a second run', () => {
  test('makes nothing, writes nothing, and says the same of every report', async () => {
    const fault = smallReport
      .replace('实际完成值: 95%, 分值: 10', '实际完成值: 95%, 分值: 15')
      .replace('项目名称: 信访宣传', '项目名称: 有错的项目');
    const files = { ...start, '资料/丙.yaml': fault, '资料/丁.yaml': '文种: 项目支出绩效自评表\n地区：北京市\n' };
    const first = worldOf(files);
    const status = await main([...build, '--json'], first);
    const second = await again(first, {}, [...build, '--json']);
    expect(second.status).toBe(status);
    expect([...second.world.written.keys()]).toEqual([]);
    const told = (world: MemoryWorld) =>
      JSON.parse(world.outText()).reports.map(({ result: _, ...rest }: { result: string }) => rest);
    expect(told(second.world)).toEqual(told(first));
    const results = JSON.parse(second.world.outText()).reports.map((one: { result: string }) => one.result);
    expect(results.sort()).toEqual(['blocked', 'blocked', 'unchanged', 'unchanged']);
    const third = await again(first, {});
    expect(third.talk).toMatch(/^资料\/丙\.yaml:12:1: 错误: .*105.*100/m);
    expect(third.talk).toMatch(/^ +12 \| 绩效指标:$/m);
    expect(third.talk).toContain('2 份没有变化，2 份有错误');
  });

  test.each<{ what: string; changes: Files; made: readonly string[] }>([
    {
      what: 'the report',
      changes: { '资料/乙/乙.yaml': other.replace('3200份。', '3200份，已发完。') },
      made: [both[1] ?? ''],
    },
    { what: '部门.yaml', changes: { '部门.yaml': '年度: 2024\n主管部门: 某委\n' }, made: both },
    { what: 'a 部门.yaml that stands nearer', changes: { '资料/乙/部门.yaml': '年度: 2024\n' }, made: [both[1] ?? ''] },
    { what: 'no 部门.yaml any more', changes: { '部门.yaml': undefined }, made: both },
    { what: 'an attachment', changes: { '资料/批复.pdf': '%PDF 3' }, made: [both[0] ?? ''] },
    { what: 'a file that newly fits a pattern', changes: { '资料/附/二.pdf': '%PDF' }, made: [both[0] ?? ''] },
    { what: 'a file beside it that nobody names', changes: { '资料/附/二.txt': '', '资料/注.yaml': 'a: 1' }, made: [] },
    { what: 'an output that is gone', changes: { [both[1] ?? '']: undefined }, made: [both[1] ?? ''] },
  ])('after a change of $what', async ({ changes, made }) => {
    expect((await again(await built(), changes)).made.sort()).toEqual([...made].sort());
  });

  test('an output that somebody edited is left and complained of, as ever', async () => {
    const { status, talk, made } = await again(await built(), { [both[0] ?? '']: '在 Word 里改过' });
    expect(talk).toContain(`${both[0]} 生成以后被改动过，没有覆盖`);
    expect(status).toBe(4);
    expect(made).toEqual([]);
  });

  test('options: another format, a draft, the date of the environment, --force', async () => {
    const world = await built();
    const pdf = both.map((name) => name.replace('docx', 'pdf'));
    expect((await again(world, {}, ['build', '资料', '--format', 'pdf'])).made.sort()).toEqual(pdf.sort());
    expect((await again(world, {}, [...build, '--draft'])).made.sort()).toEqual([...both].sort());
    const dated = { environment: { SOURCE_DATE_EPOCH: '1700000000' } };
    expect((await again(world, {}, build, dated)).made.length).toBe(2);
    expect((await again(world, {}, [...build, '--force'])).made.length).toBe(2);
  });

  test('the program: another build of the same version', async () => {
    const world = await built();
    const stamp = `${world.programFolder}/dist/stamp`.replace('//', '/');
    expect((await again(world, { [stamp]: 'another build' })).made.length).toBe(2);
  });

  test("the user's own pack: a file of it changed, a file that newly stands in it", async () => {
    const own = [...build, '--templates', '我的模板'];
    const world = await built(own);
    expect((await again(world, {}, own)).made).toEqual([]);
    expect((await again(world, { '我的模板/pack.yaml': `${pack}# 改\n` }, own)).made.length).toBe(2);
    const rows = '<tr><td colspan="fill">签字：</td></tr>';
    expect((await again(world, { '我的模板/contact-row.hbs': rows }, own)).made.length).toBe(2);
    expect((await again(world, {}, build)).made.length).toBe(2);
  });

  test('a font that 部门.yaml names: its file appears, then changes', async () => {
    const files = { ...start, '部门.yaml': '年度: 2024\n字体: { 仿宋: 字体/仿宋.ttf }\n' };
    const world = worldOf(files);
    // Of other bytes than the font that stands in while the file is missing, then of the same.
    const packaged = `${world.programFolder}/node_modules/@expo-google-fonts/noto-serif-sc`.replace('//', '/');
    const read = async (weight: string, file: string) => {
      const font = await world.readBytes(`${packaged}/${weight}/${file}`);
      return font.ok ? font.value : new Uint8Array();
    };
    expect(await main(build, world)).toBe(1);
    const there = await again(world, { '字体/仿宋.ttf': await read('700Bold', 'NotoSerifSC_700Bold.ttf') });
    expect(there.made.length).toBe(2);
    expect((await again(there.world, {})).made).toEqual([]);
    const regular = await read('400Regular', 'NotoSerifSC_400Regular.ttf');
    expect((await again(there.world, { '字体/仿宋.ttf': regular })).made.length).toBe(2);
    expect((await again(world, { '字体/仿宋.ttf': regular })).made.length).toBe(2);
  });
});

test('a report that makes the program fail costs itself alone, with exit status 3', async () => {
  const world = worldOf(start);
  const failing = {
    ...world,
    readBytes: (path: string, limit?: number) => {
      // Once to find it, once to build it: the second reading falls.
      if (path.endsWith('乙.yaml') && limit === 5 * 1024 * 1024) throw new Error('our bug');
      return world.readBytes(path, limit);
    },
  };
  expect(await main(build, failing)).toBe(3);
  expect(world.outText()).toBe(`${both[0]}\n`);
  expect(world.talkText()).toContain('处理 资料/乙/乙.yaml 时程序内部出错：our bug');
  expect(world.talkText()).toContain('已生成 1 份报告，1 份没有写成');
});
