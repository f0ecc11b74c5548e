/** `jixiao build`: what lands in the output folder, what is left alone, and what the user is told. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { sha256 } from '../../src/manifest/sha256.ts';
import type { MemoryOptions, MemoryWorld } from '../../src/world/memory-world.ts';
import { faultyReport, smallReport, worldOf } from './small-report.ts';

const name = '信访宣传-项目支出绩效自评表';
const docx = `输出/${name}.docx`;
const pdf = `输出/${name}.pdf`;

async function build(files: Readonly<Record<string, string>>, argv: readonly string[], options?: MemoryOptions) {
  const world = worldOf(files, options);
  const status = await main(['build', ...argv], world);
  return { world, status, out: world.outText(), talk: world.talkText() };
}

const written = (world: MemoryWorld) => [...world.written.keys()].map((path) => path.replace('/资料/', ''));
const manifestOf = (world: MemoryWorld, folder = '输出') =>
  JSON.parse(new TextDecoder().decode(world.files.get(`/资料/${folder}/清单.json`)));

describe('a report without a fault', () => {
  test('becomes a DOCX and a PDF, named on stdout, with a manifest', async () => {
    const { world, status, out, talk } = await build({ 'a.yaml': smallReport }, ['a.yaml']);
    expect(talk).toContain('已生成 1 份报告');
    expect(status).toBe(0);
    expect(out).toBe(`${docx}\n${pdf}\n`);
    expect(written(world)).toEqual([docx, pdf, '输出/清单.json']);
    expect(manifestOf(world).报告).toMatchObject([
      { 文件: '../a.yaml', 项目名称: '信访宣传', 地区包: '北京市', 总分: '98', 等级: '优', 草稿: false },
    ]);
  });

  test('the manifest lists what decided the files, and their hashes', async () => {
    const files = {
      '2024/a.yaml': `${smallReport}附件: [批复.pdf]\n`,
      '2024/批复.pdf': '%PDF',
      '部门.yaml': '年度: 2024\n',
    };
    const { world } = await build(files, ['2024/a.yaml']);
    const [entry] = manifestOf(world).报告;
    const inputs = entry.输入.map((one: { 文件: string }) => one.文件);
    expect(inputs).toEqual(['../2024/a.yaml', '../2024/批复.pdf', '../部门.yaml']);
    const { 表样: packs, 字体: fonts } = manifestOf(world);
    const pack = packs.find((one: { SHA256: string }) => one.SHA256 === entry.表样[0]);
    const templates = pack.文件.map((one: { 文件: string }) => one.文件);
    expect(templates).toEqual(expect.arrayContaining(['templates/beijing/pack.yaml', 'templates/national/pack.yaml']));
    expect(templates.filter((name: string) => name.endsWith('.hbs')).length).toBeGreaterThan(0);
    expect(entry.输出.map((one: { SHA256: string }) => one.SHA256)).toEqual(
      [docx, pdf].map((path) => sha256(world.files.get(`/资料/${path}`) ?? new Uint8Array())),
    );
    expect(fonts[entry.字体]).toContainEqual({
      用途: '仿宋',
      标准字体: '仿宋_GB2312',
      采用: 'Noto Serif SC',
      替代: true,
      SHA256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('only the formats that are asked for', async () => {
    const { world } = await build({ 'a.yaml': smallReport }, ['a.yaml', '--format', 'PDF', '-o', '别处/']);
    expect(written(world)).toEqual([`别处/${name}.pdf`, '别处/清单.json']);
  });

  test('the manifest names no folder of this machine and is the same in another place and time', async () => {
    const first = await build({ 'a.yaml': smallReport }, ['a.yaml'], { now: 1 });
    const second = await build({ '/别处/a.yaml': smallReport }, ['a.yaml'], { cwd: '/别处', now: 2 });
    const text = new TextDecoder().decode(first.world.files.get('/资料/输出/清单.json'));
    expect(text).toBe(new TextDecoder().decode(second.world.files.get('/别处/输出/清单.json')));
    expect(text).not.toMatch(/"\/|[A-Z]:\\\\/);
    for (const path of [docx, pdf]) {
      expect(first.world.files.get(`/资料/${path}`)).toEqual(second.world.files.get(`/别处/${path}`));
    }
  });

  test('building again replaces our own files; verify agrees with what is there', async () => {
    const { world } = await build({ 'a.yaml': smallReport }, ['a.yaml']);
    const changed = smallReport.replace('发放宣传品3200份', '向群众发放宣传品3200份');
    const again = worldOf({ ...decode(world.files), 'a.yaml': changed });
    expect(await main(['build', 'a.yaml'], again)).toBe(0);
    expect(await main(['verify', '输出'], again)).toBe(0);
    expect(again.outText()).toContain('与清单一致');
    expect(again.files.get(`/资料/${pdf}`)).not.toEqual(world.files.get(`/资料/${pdf}`));
  });

  test('部门.yaml decides the name', async () => {
    const files = { 'a.yaml': smallReport, '部门.yaml': '输出命名: "{{年度}}-{{项目名称}}"\n' };
    const { out } = await build(files, ['a.yaml']);
    expect(out).toBe('输出/2024-信访宣传.docx\n输出/2024-信访宣传.pdf\n');
  });

  test('a name in 输出命名 that there is not is an error at its place', async () => {
    const files = { 'a.yaml': smallReport, '部门.yaml': '输出命名: "{{项目名}}"\n' };
    const { status, talk, world } = await build(files, ['a.yaml']);
    expect(status).toBe(1);
    expect(talk).toContain('部门.yaml:1:7: 错误: 输出命名中的“{{项目名}}”');
    expect(talk).toContain('{{项目名称}}');
    expect(written(world)).toEqual([]);
  });
});

describe('a report with an error', () => {
  test('is not written; the finding stands on stderr with its place', async () => {
    const { world, status, out, talk } = await build({ 'a.yaml': faultyReport }, ['a.yaml']);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(written(world)).toEqual([]);
    expect(talk).toMatch(/^a\.yaml:12:1: 错误: .*105.*100.* \[weight-sum-not-100\]$/m);
    expect(talk).toMatch(/^ +12 \| 绩效指标:$/m);
    expect(talk).toContain('应为：100');
    expect(talk).toContain('1 份有错误，没有生成');
  });

  test('--draft writes it with the watermark in both files, and the manifest says so', async () => {
    const { world, status, out } = await build({ 'a.yaml': faultyReport }, ['a.yaml', '--draft']);
    expect(status).toBe(0);
    expect(out).toBe(`${docx}\n${pdf}\n`);
    expect(manifestOf(world).报告[0].草稿).toBe(true);
  });

  test('does not keep another report from being written', async () => {
    const files = { 'a.yaml': faultyReport, 'b.yaml': smallReport.replace('信访宣传', '另一项目') };
    const { status, out } = await build(files, ['a.yaml', 'b.yaml', '--format', 'docx']);
    expect(status).toBe(1);
    expect(out).toBe('输出/另一项目-项目支出绩效自评表.docx\n');
  });

  test('that the author accepted is written, and the manifest tells why', async () => {
    const accepted = `${faultyReport}接受:\n  - { 检查: weight-sum-not-100, 理由: 区财政局批复的附加分 }\n`;
    const { world, status } = await build({ 'a.yaml': accepted }, ['a.yaml']);
    expect(status).toBe(0);
    expect(manifestOf(world).报告[0].接受).toMatchObject([
      { 检查: 'weight-sum-not-100', 理由: '区财政局批复的附加分' },
    ]);
  });
});

describe('two reports with one name', () => {
  test('neither is written, and each is told of the other', async () => {
    const files = { 'a.yaml': smallReport, 'b.yaml': smallReport };
    const { world, status, talk } = await build(files, ['a.yaml', 'b.yaml']);
    expect(status).toBe(1);
    expect(written(world)).toEqual([]);
    expect(talk).toMatch(/^a\.yaml:4:7: 错误: .*b\.yaml.* \[output-name-clash\]$/m);
    expect(talk).toMatch(/^b\.yaml:4:7: 错误: .*a\.yaml.* \[output-name-clash\]$/m);
  });

  test('in two runs: the second leaves the files of the first alone', async () => {
    const { world } = await build({ 'a.yaml': smallReport, 'b.yaml': smallReport }, ['a.yaml']);
    const again = worldOf({ ...decode(world.files), 'b.yaml': smallReport.replace('3200份。', '3200份，已发完。') });
    expect(await main(['build', 'b.yaml'], again)).toBe(1);
    expect(again.talkText()).toContain('[output-name-clash]');
    expect(written(again)).toEqual([]);
  });

  test('after a.yaml was renamed to b.yaml its files are replaced', async () => {
    const { world } = await build({ 'a.yaml': smallReport }, ['a.yaml']);
    const { '/资料/a.yaml': _, ...rest } = decode(world.files);
    const again = worldOf({ ...rest, 'b.yaml': smallReport.replace('3200份。', '3200份，已发完。') });
    expect(await main(['build', 'b.yaml'], again)).toBe(0);
    expect(manifestOf(again).报告.map((one: { 文件: string }) => one.文件)).toEqual(['../b.yaml']);
  });
});

describe("somebody else's file in the way", () => {
  test('is not overwritten; --force does', async () => {
    const files = { 'a.yaml': smallReport, [pdf]: '别人的' };
    const { world, status, talk } = await build(files, ['a.yaml']);
    expect(status).toBe(4);
    expect(talk).toContain(`${pdf} 已经存在，不是本程序生成的，没有覆盖`);
    expect(written(world)).toEqual([]);
    expect((await build(files, ['a.yaml', '--force'])).status).toBe(0);
  });

  test('nor is ours, once edited', async () => {
    const { world } = await build({ 'a.yaml': smallReport }, ['a.yaml']);
    const again = worldOf({ ...decode(world.files), [docx]: '在 Word 里改过' });
    expect(await main(['build', 'a.yaml'], again)).toBe(4);
    expect(again.talkText()).toContain(`${docx} 生成以后被改动过，没有覆盖`);
  });

  test('a damaged manifest is left alone', async () => {
    const { status, talk, world } = await build({ 'a.yaml': smallReport, '输出/清单.json': '{' }, ['a.yaml']);
    expect(status).toBe(4);
    expect(talk).toContain('清单.json 读不懂');
    expect(written(world)).toEqual([]);
  });
});

describe('trouble with the machine', () => {
  const report = { 'a.yaml': smallReport };
  test.each([
    { what: 'a missing file', files: report, argv: ['b.yaml'], options: {}, says: '找不到文件或文件夹：b.yaml' },
    { what: 'a full disk', files: report, argv: ['a.yaml'], options: { diskFull: true }, says: '磁盘已满' },
    {
      what: 'no permission',
      files: report,
      argv: ['a.yaml'],
      options: { denied: ['输出'] },
      says: '没有权限读写 输出',
    },
    {
      what: 'a file where the folder should be',
      files: { ...report, 输出: '' },
      argv: ['a.yaml'],
      options: {},
      says: '输出 是文件，不是文件夹',
    },
    {
      what: 'a folder where the file should be',
      files: { ...report, [`${docx}/x`]: '' },
      argv: ['a.yaml'],
      options: {},
      says: `${docx} 是文件夹，这里需要的是文件`,
    },
    { what: 'a folder without reports', files: { '空/x.txt': '' }, argv: ['空'], options: {}, says: '空 里没有报告' },
  ])('$what: a clear message, exit status 4, nothing written', async ({ files, argv, options, says }) => {
    const { world, status, talk, out } = await build(files, argv, options);
    expect(talk).toContain(says);
    expect(status).toBe(4);
    expect(out).toBe('');
    expect(written(world)).toEqual([]);
  });
});

test('--json says the same to machines, and its progress as one event a line', async () => {
  const { out, talk, status } = await build(
    { 'a.yaml': faultyReport, 'b.yaml': smallReport.replace('信访宣传', '乙') },
    ['.', '--json', '--format=pdf'],
  );
  const events = talk
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events).toEqual([
    { event: 'planned', total: 2, unchanged: 0, toMake: 2 },
    { event: 'started', file: 'a.yaml' },
    { event: 'made', file: 'a.yaml', isMade: false },
    { event: 'started', file: 'b.yaml' },
    { event: 'made', file: 'b.yaml', isMade: true },
  ]);
  expect(status).toBe(1);
  const { reports, exitStatus } = JSON.parse(out);
  expect(exitStatus).toBe(1);
  expect(reports).toMatchObject([
    { file: 'a.yaml', result: 'blocked', outputs: [] },
    { file: 'b.yaml', result: 'written', outputs: ['输出/乙-项目支出绩效自评表.pdf'], score: '98', grade: '优' },
  ]);
  expect(reports[0].findings.map((one: { code: string }) => one.code)).toContain('weight-sum-not-100');
});

function decode(files: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array | string> {
  return Object.fromEntries(files);
}
