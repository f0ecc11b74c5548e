/** `jixiao new`: a file that is right as it stands, explains itself, and never lies over another. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadSchemas } from '../../src/schema/load-schemas.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { worldOf } from './small-report.ts';

const kinds = [...(await loadSchemas(nodeWorld())).documentKinds.keys()];
const regions = ['全国', '北京市', '北京市丰台区'];

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
      return depth(next) > depth(line) ? line : line.replace(' # 必写', ' 经评价，本项得分{{总分}}分。');
    })
    .join('\n');
}

describe('new', () => {
  test('there are kinds to try', () => {
    expect(kinds).toContain('项目支出绩效自评表');
  });

  test.each(kinds.flatMap((kind) => regions.map((region) => ({ kind, region }))))(
    'a new $kind of $region has no error and no warning as it stands',
    async ({ kind, region }) => {
      const text = await writeNew(kind, '--region', region);
      const world = worldOf({ 'a.yaml': text });
      const status = await main(['check', 'a.yaml'], world);
      expect(world.outText()).not.toMatch(/: (错误|警告): /);
      expect(status).toBe(0);
    },
  );

  test('what is an example is marked, what was asked for is not', async () => {
    const text = await writeNew('项目支出绩效自评表', '--region', '北京市');
    expect(text).toMatch(/^项目名称: .+ # 示例值$/m);
    expect(text).toMatch(/^地区: 北京市$/m);
    expect(text).toMatch(/^文种: 项目支出绩效自评表$/m);
    expect(text).toMatch(/^# 成文日期: /m);
    expect(text).toMatch(/^ +分值: 50 # 示例值$/m);
  });

  test('a new report has the headings of its region, and no error once its blanks are filled', async () => {
    const text = await writeNew('项目支出绩效评价报告', '--region', '北京市丰台区');
    expect(text).toMatch(/^ {2}项目概述: # 必写\n {4}(?:# .+\n {4})*项目概况: # 必写$/m);
    expect(text).toMatch(/^ {2}决策\(20\):$/m);
    const [whole, filled] = [text, fillBlanks(text)];
    expect(filled).not.toBe(whole);
    const world = worldOf({ 'a.yaml': filled });
    expect(await main(['build', 'a.yaml', '-o', '输出'], world)).toBe(0);
    expect(world.outText()).not.toMatch(/: (错误|警告): /);
    expect([...world.written.keys()].filter((path) => /\.(docx|pdf)$/.test(path))).toHaveLength(2);
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
