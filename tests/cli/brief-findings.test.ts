/** A folder of a hundred faulty reports: what is printed is short, counts all, and says how to see the rest. */
import { describe, expect, test } from 'vitest';
import { briefFindings } from '../../src/cli/brief-findings.ts';
import { main } from '../../src/cli/main.ts';
import { error, fileStart, info } from '../../src/core/finding.ts';
import { faultyReport, worldOf } from './small-report.ts';

const names = Array.from({ length: 100 }, (_, at) => `r${String(at).padStart(2, '0')}`);
const reports = Object.fromEntries(
  names.map((name) => [`${name}.yaml`, faultyReport.replace('项目名称: 信访宣传', `项目名称: 信访宣传${name}`)]),
);

const few = Object.fromEntries(Object.entries(reports).slice(0, 25));

describe('check on a hundred reports with one fault each', () => {
  test('shows three, counts the rest with the next places, and says how to see all', async () => {
    const world = worldOf(reports);
    expect(await main(['check', '.'], world)).toBe(1);
    const out = world.outText();
    expect(out.match(/\[weight-sum-not-100\]$/gm)).toHaveLength(3);
    expect(out).toMatch(/^r00\.yaml:12:1: 错误/mu);
    expect(out).toMatch(
      /^ {2}错误 {2}weight-sum-not-100 +100 个，在 100 个文件；还有 r03\.yaml:12:1、r04\.yaml:12:1、r05\.yaml:12:1 …$/mu,
    );
    expect(out).toContain('全部列出：加 --all');
    expect(out).toMatch(/\n检查了 100 份报告：100 个错误[^\n]*\n$/u);
  });

  test('--all shows each, by file and line, and no summary', async () => {
    const world = worldOf(few);
    await main(['check', '.', '--all'], world);
    const places = [...world.outText().matchAll(/^(r\d\d)\.yaml:12:1: 错误.*\[weight-sum-not-100\]$/gmu)];
    expect(places.map(([, name]) => name)).toEqual(names.slice(0, 25));
    expect(world.outText()).not.toContain('全部列出');
  });

  test('--json has all of them', async () => {
    const world = worldOf(few);
    await main(['check', '.', '--json'], world);
    const { reports: told } = JSON.parse(world.outText());
    const codes = told.flatMap((one: { findings: { code: string }[] }) => one.findings.map(({ code }) => code));
    expect(codes.filter((code: string) => code === 'weight-sum-not-100')).toHaveLength(25);
  });
});

describe('twenty findings of one rule', () => {
  const place = fileStart('a.yaml');
  const some = (count: number) => Array.from({ length: count }, () => error('a-rule', place, { message: '不对' }));

  test('are all shown, twenty-one are cut; other rules beside them are not', () => {
    const other = info('other-rule', place, { message: '看看' });
    expect(briefFindings([...some(20), other], '')).toEqual({ shown: [...some(20), other], summary: undefined });
    const { shown, summary } = briefFindings([...some(21), other], '加 --all');
    expect(shown).toEqual([...some(3), other]);
    expect(summary).toContain('21 个，在 1 个文件');
    expect(summary).not.toContain('other-rule');
  });
});
