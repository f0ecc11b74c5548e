/** `jixiao new`: a file that is right as it stands, explains itself, and never lies over another. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { displayWidth } from '../../src/core/display-width.ts';
import { loadSchemas } from '../../src/schema/load-schemas.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { exampleFiles } from '../packs/handbook.ts';
import { smallReport, worldOf } from './small-report.ts';

const kinds = [...(await loadSchemas(nodeWorld())).documentKinds.keys()];
const regions = ['全国', '北京市', '北京市丰台区'];

const listing = worldOf({});
await main(['new', '--list', '--json'], listing);
const pairs = (JSON.parse(listing.outText()) as { 地区: string; 文种: string[] }[]).flatMap(
  ({ 地区: region, 文种: some }) => some.map((kind) => ({ kind, region })),
);

async function writeNew(...argv: string[]): Promise<string> {
  const world = worldOf({});
  expect(await main(['new', ...argv], world)).toBe(0);
  return world.outText();
}

/** Writes a sentence after each heading that has none below it. */
function fillBlanks(text: string): string {
  const lines = text.split('\n');
  const depth = (line: string) => line.search(/\S/);
  return lines
    .map((line, at) => {
      if (!line.endsWith(': # 必写')) return line;
      const next = lines.slice(at + 1).find((each) => !/^\s*#/.test(each)) ?? '';
      return depth(next) > depth(line) ? line : line.replace(' # 必写', ' 本项工作已按计划完成。');
    })
    .join('\n');
}

describe('new', () => {
  test('there are kinds to try', () => {
    expect(kinds).toContain('项目支出绩效自评表');
  });

  test.each(pairs)('a new $kind of $region has no error and no warning as it stands', async ({ kind, region }) => {
    const text = await writeNew(kind, '--region', region);
    const world = worldOf({ 'a.yaml': text });
    const status = await main(['check', 'a.yaml'], world);
    expect(world.outText()).not.toMatch(/: (错误|警告): /);
    expect(status).toBe(0);
  });

  test('what is an example is marked, what was asked for is not', async () => {
    const text = await writeNew('项目支出绩效自评表', '--region', '北京市');
    expect(text).toMatch(/^项目名称: .+ # 示例值$/m);
    expect(text).toMatch(/^地区: 北京市$/m);
    expect(text).toMatch(/^文种: 项目支出绩效自评表$/m);
    expect(text).toMatch(/^# 成文日期: /m);
    expect(text).toMatch(/^ +分值: 25 # 示例值$/m);
  });

  test('a new report has the headings of its region', async () => {
    const text = await writeNew('项目支出绩效评价报告', '--region', '北京市丰台区');
    expect(text).toMatch(/^ {2}项目概述: # 必写\n {4}(?:# .+\n {4})*项目概况: # 必写$/m);
    expect(text).toMatch(/^ {2}项目决策\(15\):$/m);
  });

  const narrated = pairs.filter(({ kind }) => kind !== '项目支出绩效自评表');
  test.each(narrated)('a new $kind of $region is built once its blanks are filled', async ({ kind, region }) => {
    const text = await writeNew(kind, '--region', region);
    const filled = fillBlanks(text);
    expect(filled).not.toBe(text);
    const world = worldOf({ 'a.yaml': filled });
    expect(await main(['build', 'a.yaml', '-o', '输出'], world)).toBe(0);
    expect(world.outText()).not.toMatch(/: (错误|警告): /);
    expect([...world.written.keys()].filter((path) => /\.(docx|pdf)$/.test(path))).toHaveLength(2);
  });

  test('a new report has the rows of its region’s framework, their weights 100, what they ask as text and the points as examples', async () => {
    const text = await writeNew('项目支出绩效评价报告', '--region', '全国');
    const names = [...text.matchAll(/^ +- 三级指标: (.+)$/gm)].map(([, name]) => name);
    expect(names).toHaveLength(17);
    expect([names[0], names[7], names.at(-1)]).toEqual(['立项依据充分性', '预算执行率', '满意度']);
    const weights = [...text.matchAll(/^ +分值: (\d+) # 示例值$/gm)].map(([, weight]) => Number(weight));
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(100);
    expect(text).toMatch(/^ +指标解释: 预算资金是否按照计划执行。$/m);
    expect(text).toMatch(/^ +评价标准: 预算执行率＝实际支出资金÷实际到位资金×100%。$/m);
    const district = await writeNew('项目支出绩效评价报告', '--region', '北京市丰台区');
    expect(district.match(/^ +- 四级指标: /gm)).toHaveLength(29);
  });

  test.each([
    { region: '全国', rows: 28, first: '绩效目标合理性', last: '社会公众或服务对象满意度' },
    { region: '北京市', rows: 17, first: '预算执行率', last: '部门预决算差异率' },
  ])('a new report of a department has the framework of $region: $rows rows, 100 points', async (framework) => {
    const text = await writeNew('部门整体绩效评价报告', '--region', framework.region);
    const names = [...text.matchAll(/^ +- 三级指标: (.+)$/gm)].map(([, name]) => name);
    expect([names.length, names[0], names.at(-1)]).toEqual([framework.rows, framework.first, framework.last]);
    const weights = [...text.matchAll(/^ +分值: (\d+) # 示例值$/gm)].map(([, weight]) => Number(weight));
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(100);
  });

  test('a report of another outline has other headings', async () => {
    const text = await writeNew('项目支出绩效评价报告', '--region', '北京市');
    expect(text).toMatch(/^ {2}综合评价情况及评价结论: # 必写$/m);
    expect(text).not.toContain('项目概述:');
  });

  test('every line fits a terminal', async () => {
    const lines = (await writeNew('项目支出绩效自评表')).split('\n').slice(1);
    expect(lines.filter((line) => [...line].length > 78)).toEqual([]);
  });

  test('部门 gives a 部门.yaml that reports can inherit from', async () => {
    const department = await writeNew('部门', '--region', '北京市');
    const report = (await writeNew('项目支出绩效自评表', '--region', '北京市')).replace(
      /^(地区|年度|主管部门): .*\n/gm,
      '',
    );
    const world = worldOf({ '部门.yaml': department, 'a.yaml': report });
    await main(['check', 'a.yaml'], world);
    expect(world.outText()).not.toMatch(/: (错误|警告): /);
  });

  test('-o writes the file, with the way to its schema, and says its name', async () => {
    const world = worldOf({});
    expect(await main(['new', '部门', '-o', '2024/部门.yaml'], world)).toBe(0);
    expect(world.outText()).toBe('2024/部门.yaml\n');
    const text = new TextDecoder().decode(world.files.get('/资料/2024/部门.yaml'));
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/.*schemas\/部门\.schema\.json\n/);
  });

  test.each([{ files: { 'a.yaml': '我的' } }, { files: { 'a.yaml/x': '' } }])(
    'never overwrites what is there',
    async ({ files }) => {
      const world = worldOf(files);
      expect(await main(['new', '部门', '-o', 'a.yaml'], world)).toBe(4);
      expect(world.talkText()).toContain('a.yaml 已经存在，没有覆盖');
      expect([...world.written.keys()]).toEqual([]);
    },
  );
});

describe('new --list', () => {
  test('each region with its other names, and each 文种 that new can write for it', async () => {
    const world = worldOf({});
    expect(await main(['new', '--list', '--json'], world)).toBe(0);
    const listed = JSON.parse(world.outText()) as { 地区: string; 别名: string[]; 文种: string[] }[];
    expect(listed.map((one) => one.地区)).toEqual(expect.arrayContaining(regions));
    expect(listed.find((one) => one.地区 === '全国')?.别名).toContain('国家');
    for (const { 文种: some } of listed) expect(kinds).toEqual(expect.arrayContaining(some));
    expect(listed.find((one) => one.地区 === '北京市')?.文种).toContain('项目支出绩效自评表');
  });

  test('on the terminal the 文种 stand below each other', async () => {
    const world = worldOf({});
    expect(await main(['new', '--list'], world)).toBe(0);
    const starts = world
      .outText()
      .trimEnd()
      .split('\n')
      .map((line) => displayWidth(line.slice(0, line.lastIndexOf('  ') + 2)));
    expect(starts.length).toBeGreaterThan(3);
    expect(new Set(starts).size).toBe(1);
    expect(world.outText()).toMatch(/^全国（国家、中央、通用） +项目支出绩效自评表$/m);
  });

  test('a pack of one’s own is listed with its own 文种', async () => {
    const world = worldOf(exampleFiles);
    expect(await main(['new', '--list', '--templates', '某县'], world)).toBe(0);
    expect(world.outText()).toMatch(/^ +绩效运行监控表$/m);
  });

  test('without 文种 and without --list it says what is missing', async () => {
    const world = worldOf({});
    expect(await main(['new'], world)).toBe(2);
    expect(world.talkText()).toContain('jixiao new --list');
  });

  test('地区包 gives a pack.yaml that can be used as it stands', async () => {
    const world = worldOf({ 'a.yaml': smallReport.replace('地区: 北京市', '地区: 某县') });
    expect(await main(['new', '地区包', '--region', '某县', '-o', '某县/pack.yaml'], world)).toBe(0);
    expect(await main(['check', 'a.yaml', '--templates', '某县'], world)).toBe(0);
    expect(world.outText()).not.toMatch(/: (错误|警告): /);
  });
});
