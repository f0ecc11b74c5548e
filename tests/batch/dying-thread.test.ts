/** Threads that really come to an end in the middle of a report: each costs that report alone, and is told for what it is. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDepartment, type Department, dyingThreads, fill, hashesIn, reportOf } from './department.ts';

let department: Department;
beforeEach(async () => {
  department = await createDepartment();
});
afterEach(() => department.remove());

const endings = {
  退出: '做这份报告的线程自己结束了（退出码 7）',
  无尽: '用了 20 秒还没有做完，已经放弃',
  撑满: '用的内存超过 300 MB，已经放弃',
  抛出: '抛出的错误',
};
const limits = ['--jobs', '2', '--timeout', '20', '--memory', '300'];
const build = ['build', '资料', '--format', 'docx', ...limits];

test('a thread that exits, never ends, eats the memory or throws out of turn', { timeout: 180_000 }, async () => {
  await fill(department, 6);
  for (const [number, name] of Object.keys(endings).entries())
    await department.write(`资料/${name}.yaml`, reportOf(100 + number));
  const dying = await department.startWith(dyingThreads, ...build).ended;
  expect(dying.status).toBe(3);
  expect(dying.talk).toContain('已生成 6 份报告，4 份没有写成');
  for (const [name, words] of Object.entries(endings))
    expect(dying.talk).toMatch(new RegExp(`资料/${name}\\.yaml.*${words}`));
  // The next run, in which no thread dies, has these four to make, and gives what a quiet run gives.
  const next = await department.run(...build);
  expect([next.status, next.talk]).toEqual([0, expect.stringContaining('已生成 4 份报告，6 份没有变化')]);
  await department.run(...build, '-o', '安静');
  expect(await hashesIn(`${department.folder}/输出`)).toEqual(await hashesIn(`${department.folder}/安静`));
});
