/** A thousand reports in one folder; and a report that takes too much. No report takes too long any more: dying-thread.test.ts has a thread that never ends. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallReport } from '../cli/small-report.ts';
import { createDepartment, type Department, fill, hashesIn } from './department.ts';

let department: Department;
beforeEach(async () => {
  department = await createDepartment();
});
afterEach(() => department.remove());

/** Resident memory in MB, as Linux tells it. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

test('1000 reports: memory flat, one broken file told and all others made; the second run has nothing to do', async () => {
  await fill(department, 1000);
  await department.write('资料/坏.yaml', '文种: 项目支出绩效自评表\n地区: 北京市\n  年度: [\n');
  const { child, ended } = department.start('build', '资料', '--format', 'pdf');
  const memory: number[] = [];
  const timer = setInterval(async () => memory.push(await memoryOf(child.pid)), 250);
  const begun = Date.now();
  const first = await ended;
  const took = Date.now() - begun;
  clearInterval(timer);
  expect(first.status).toBe(1);
  expect(first.out.trimEnd().split('\n').length).toBe(1000);
  expect(first.talk).toContain('坏.yaml:3:');
  expect(first.talk).toContain('已生成 1000 份报告，1 份有错误');
  // Told now and then, not a line a report.
  expect(first.talk.match(/^已完成 \d+\/1001/gm)?.length ?? 0).toBeLessThan(took / 1000);
  const measured = memory.filter((one) => one > 0);
  const [third, end] = [measured[Math.floor(measured.length / 3)] ?? 0, Math.max(...measured)];
  expect(end).toBeLessThan(third * 1.6);
  const again = Date.now();
  const second = await department.run('build', '资料', '--format', 'pdf');
  expect(Date.now() - again).toBeLessThan(took / 5);
  expect(second.talk).toContain('1000 份没有变化，1 份有错误');
}, 300_000);

describe('a report of 45 000 indicators', () => {
  const build = ['build', '资料', '--jobs', '2', '--format', 'docx'];

  const rows = (count: number) =>
    Array.from({ length: count }, (_, number) => {
      return `      - { 三级指标: 指标${number}, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 0.001 }\n`;
    }).join('');

  test('is given up when it takes too much memory, and the others are made', async () => {
    await fill(department, 6);
    await department.write('资料/大.yaml', smallReport.replace('    数量指标:\n', `    数量指标:\n${rows(45_000)}`));
    const { status, talk } = await department.run(...build, '--memory', '150');
    expect(talk).toContain('资料/大.yaml 用的内存超过 150 MB，已经放弃');
    expect(talk).toContain('已生成 6 份报告，1 份没有写成');
    expect(status).toBe(3);
    expect(Object.keys(await hashesIn(`${department.folder}/输出`)).some((name) => name.startsWith('.'))).toBe(false);
  }, 120_000);
});
