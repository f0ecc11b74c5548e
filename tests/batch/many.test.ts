/** A thousand reports in one folder; and reports that take too long or too much. */
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

describe('a report that comes to no end', () => {
  const build = ['build', '资料', '--jobs', '2', '--format', 'docx'];

  /** 300 indicators, for each of which the template prints 2000 paragraphs: a book of ten thousand pages. */
  async function writeEndlessPack(): Promise<void> {
    await department.write('资料/无尽/pack/pack.yaml', '名称: 北京市\n继承: beijing\n');
    const paragraphs = '<p>字字字字字字字字</p>\n'.repeat(2000);
    const template = `<section class="form">{{#each 绩效指标}}${paragraphs}{{/each}}</section>`;
    await department.write('资料/无尽/pack/self-evaluation-form.hbs', template);
    await department.write('资料/无尽/部门.yaml', '模板: pack\n');
    await department.write('资料/无尽/甲.yaml', smallReport.replace('    数量指标:\n', `    数量指标:\n${rows(300)}`));
  }

  const rows = (count: number) =>
    Array.from({ length: count }, (_, number) => {
      return `      - { 三级指标: 指标${number}, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 0.001 }\n`;
    }).join('');

  test('is given up when its time is over, and the others are made', async () => {
    await fill(department, 6);
    await writeEndlessPack();
    const { status, talk } = await department.run(...build, '--timeout', '15', '--memory', '3000');
    expect(talk).toContain('资料/无尽/甲.yaml 用了 15 秒还没有做完，已经放弃');
    expect(talk).toContain('已生成 6 份报告，1 份没有写成');
    expect(status).toBe(3);
  }, 120_000);

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
