/** `jixiao check`: findings on stdout, and `--fix`. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { faultyReport, smallReport, worldOf } from './small-report.ts';

const slips = smallReport.replace('年度: 2024', '年度：２０２４').replace('项目名称: ', '项目名称：');

describe('check', () => {
  test('a report without a fault: says so, writes nothing', async () => {
    const world = worldOf({ 'a.yaml': smallReport });
    expect(await main(['check', 'a.yaml'], world)).toBe(0);
    expect(world.outText()).toMatch(/检查了 1 份报告：/);
    expect(world.outText()).not.toContain('错误');
    expect([...world.written.keys()]).toEqual([]);
  });

  test('findings stand on stdout with place, excerpt and count; nothing else is on stderr', async () => {
    const world = worldOf({ 'a.yaml': faultyReport });
    expect(await main(['check', 'a.yaml'], world)).toBe(1);
    expect(world.outText()).toMatch(/^a\.yaml:12:1: 错误: .*\[weight-sum-not-100\]\n +12 \| 绩效指标:\n +\| \^+$/mu);
    expect(world.outText()).toMatch(/检查了 1 份报告：\d+ 个错误.*\n$/);
    expect(world.talkText()).toBe('');
  });

  test.each([
    { options: {}, red: false },
    { options: { outIsTty: true }, red: true },
    { options: { terminal: { isTty: true, columns: 80 } }, red: false },
    { options: { outIsTty: true, environment: { NO_COLOR: '1' } }, red: false },
  ])('results are red on a terminal only, and never under NO_COLOR: $options', async ({ options, red }) => {
    const world = worldOf({ 'a.yaml': faultyReport }, options);
    await main(['check', 'a.yaml'], world);
    expect(world.outText().includes('\u001b[31m错误\u001b[39m')).toBe(red);
    expect(world.outText().includes('\u001b')).toBe(red);
  });

  test('a fault of 部门.yaml is said once for all the reports that share it', async () => {
    const files = {
      'a.yaml': smallReport,
      'b.yaml': smallReport.replace('信访宣传', '乙'),
      '部门.yaml': '年度: 二〇二四\n',
    };
    const world = worldOf(files);
    expect(await main(['check', '.'], world)).toBe(1);
    expect(world.outText().match(/^部门\.yaml:1:/gm)).toHaveLength(1);
  });

  test('two reports of one name are told before anything is built', async () => {
    const world = worldOf({ 'a.yaml': smallReport, 'b.yaml': smallReport });
    expect(await main(['check', '.'], world)).toBe(1);
    expect(world.outText()).toContain('[output-name-clash]');
  });

  test('what the region pack turned off is said, wherever it is used', async () => {
    const pack = '名称: 北京市\n继承: beijing\n检查: { weight-sum-not-100: 关, total-rounding: 提示 }\n';
    const world = worldOf({ 'a.yaml': faultyReport, '包/pack.yaml': pack });
    expect(await main(['check', 'a.yaml', '--templates', '包'], world)).toBe(0);
    expect(world.outText()).toMatch(/；地区包关掉了 1 项检查（weight-sum-not-100）\n$/u);
  });

  test('--json gives the findings with code, place and severity', async () => {
    const world = worldOf({ 'a.yaml': faultyReport });
    expect(await main(['check', 'a.yaml', '--json'], world)).toBe(1);
    const { reports, exitStatus } = JSON.parse(world.outText());
    expect(exitStatus).toBe(1);
    expect(reports[0].findings).toContainEqual(
      expect.objectContaining({
        code: 'weight-sum-not-100',
        severity: 'error',
        place: expect.objectContaining({ file: 'a.yaml', path: ['绩效指标'] }),
      }),
    );
  });
});

describe('check --fix', () => {
  test('mends the slips and nothing else, says how many, and checks again', async () => {
    const world = worldOf({ 'a.yaml': slips });
    expect(await main(['check', 'a.yaml'], worldOf({ 'a.yaml': slips }))).toBe(1);
    expect(await main(['check', 'a.yaml', '--fix'], world)).toBe(0);
    expect(new TextDecoder().decode(world.files.get('/资料/a.yaml'))).toBe(smallReport);
    expect(world.talkText()).toBe('已改正 a.yaml：3 处\n');
  });

  test('a file without a slip is not touched', async () => {
    const world = worldOf({ 'a.yaml': faultyReport });
    expect(await main(['check', 'a.yaml', '--fix'], world)).toBe(1);
    expect([...world.written.keys()]).toEqual([]);
  });

  test('a file that cannot be written is said, and left as it is', async () => {
    const world = worldOf({ 'a.yaml': slips }, { diskFull: true });
    expect(await main(['check', 'a.yaml', '--fix'], world)).toBe(4);
    expect(world.talkText()).toContain('磁盘已满');
  });
});
