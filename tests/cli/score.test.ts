/** `jixiao score`, `jixiao fonts` and `jixiao verify`: results on stdout, trouble on stderr. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { smallReport, worldOf } from './small-report.ts';

describe('score', () => {
  test('shows the figures, and the total at the end', async () => {
    const world = worldOf({ 'a.yaml': smallReport });
    expect(await main(['score', 'a.yaml'], world)).toBe(0);
    expect(world.outText()).toContain('发放宣传品数量');
    expect(world.outText()).toMatch(/总分[^\n]*98/);
    expect(world.talkText()).toBe('');
  });

  test('--json is one value', async () => {
    const world = worldOf({ 'a.yaml': smallReport });
    expect(await main(['score', 'a.yaml', '--json'], world)).toBe(0);
    expect(JSON.parse(world.outText())).toBeTruthy();
  });

  test('a report that cannot be scored says why on stderr', async () => {
    const world = worldOf({ 'a.yaml': smallReport.replace('地区: 北京市', '地区: 比京市') });
    expect(await main(['score', 'a.yaml'], world)).toBe(1);
    expect(world.outText()).toBe('');
    expect(world.talkText()).toMatch(/^a\.yaml:2:5: 错误: /m);
  });

  test.each([
    { file: '没有.yaml', says: '找不到文件或文件夹：没有.yaml' },
    { file: '夹', says: '夹 是文件夹，这里需要的是文件' },
  ])('$file: exit status 4', async ({ file, says }) => {
    const world = worldOf({ '夹/a.yaml': '' });
    expect(await main(['score', file], world)).toBe(4);
    expect(world.talkText()).toContain(says);
  });
});

describe('fonts', () => {
  test('names a font for each role', async () => {
    const world = worldOf({});
    expect(await main(['fonts'], world)).toBe(0);
    for (const role of ['小标宋', '黑体', '楷体', '仿宋', '宋体', '数字']) expect(world.outText()).toContain(role);
  });

  test('a font file that 部门.yaml names and that is not there is an error at its place', async () => {
    const world = worldOf({ '2024/部门.yaml': '字体: { 仿宋: 没有.ttf }\n' });
    expect(await main(['fonts', '2024'], world)).toBe(1);
    expect(world.talkText()).toMatch(/^2024\/部门\.yaml:1:11: 错误: .*没有\.ttf/m);
  });

  test('a folder that is not there', async () => {
    const world = worldOf({});
    expect(await main(['fonts', '没有'], world)).toBe(4);
    expect(world.talkText()).toContain('找不到文件或文件夹：没有');
  });
});

describe('verify', () => {
  test('a changed and a missing file are named, with exit status 1', async () => {
    const world = worldOf({ 'a.yaml': smallReport });
    await main(['build', 'a.yaml'], world);
    const name = '信访宣传-项目支出绩效自评表';
    const { [`/资料/输出/${name}.pdf`]: _, ...rest } = Object.fromEntries(world.files);
    const again = worldOf({ ...rest, [`输出/${name}.docx`]: '改过' });
    expect(await main(['verify', '输出'], again)).toBe(1);
    expect(again.outText()).toBe(`${name}.docx：已被改动\n${name}.pdf：不见了\n2 个文件与清单不符\n`);
  });

  test.each([
    { files: {}, says: '没有清单' },
    { files: { '输出/清单.json': '[]' }, says: '读不懂' },
  ])('without a manifest: exit status 4, $says', async ({ files, says }) => {
    const world = worldOf(files);
    expect(await main(['verify', '输出'], world)).toBe(4);
    expect(world.talkText()).toContain(says === '没有清单' ? '输出 里没有 清单.json' : says);
  });
});
