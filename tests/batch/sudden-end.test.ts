/** Runs that are stopped, hard or softly, and two runs at once. */
import { readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDepartment, type Department, fill, hashesIn, type Running } from './department.ts';

let department: Department;
beforeEach(async () => {
  department = await createDepartment();
});
afterEach(() => department.remove());

const build = ['build', '资料', '--jobs', '2', '--format', 'docx,pdf'];
const hashesOf = (output: string) => hashesIn(`${department.folder}/${output}`);

/** The same draw at every run: a linear congruential generator. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('a run that is killed', () => {
  test('at 20 moments, and goes on in the end, gives the bytes of one that was left in peace', async () => {
    await fill(department, 24);
    await department.write('资料/坏.yaml', '文种: 项目支出绩效自评表\n地区: 北京市\n');
    expect((await department.run(...build, '-o', '安静')).status).toBe(1);
    const draw = draws(7);
    let killed = 0;
    while (killed < 20) {
      const running = department.start(...build, '--jobs', `${1 + (killed % 2)}`, '-o', '打断', '--json');
      const wanted = Math.floor(draw() * 6);
      const delay = draw() * 120;
      await whenMade(running, wanted);
      await pause(delay);
      running.child.kill('SIGKILL');
      const { signal } = await running.ended;
      if (signal === 'SIGKILL') killed += 1;
      // A run that came to its end in time leaves nothing to go on with: the next begins anew.
      else await rm(`${department.folder}/打断`, { recursive: true });
    }
    expect((await department.run(...build, '-o', '打断')).status).toBe(1);
    expect(await hashesOf('打断')).toEqual(await hashesOf('安静'));
    expect((await department.run('verify', '打断')).status).toBe(0);
  }, 300_000);
});

describe('Ctrl-C, and an end that the system asks for', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends with 130 and whole files, and what was made is not made again',
    async (asked) => {
      await fill(department, 30);
      const running = department.start(...build, '-o', '输出', '--json');
      await whenMade(running, 6);
      running.child.kill(asked);
      const stopped = await running.ended;
      expect(stopped.status).toBe(130);
      expect(stopped.talk).toContain('已中断');
      expect(Object.keys(await hashesOf('输出')).filter((name) => !name.startsWith('.jixiao/'))).toEqual([]);
      const again = await department.run(...build, '-o', '输出', '--json');
      const orders = again.talk.split('\n').filter((line) => line.includes('"event":"started"'));
      expect(orders.length).toBeLessThanOrEqual(30 - 6);
      expect(JSON.parse(again.out).reports.every((one: { result: string }) => one.result === 'written')).toBe(true);
      await department.run(...build, '-o', '安静');
      expect(await hashesOf('输出')).toEqual(await hashesOf('安静'));
    },
    120_000,
  );
});

/** Resolves when the run has said so many times that a report is made, or has ended. */
async function whenMade({ child, ended }: Running, count: number): Promise<void> {
  let made = 0;
  const said = new Promise<void>((done) => {
    if (count === 0) done();
    child.stderr?.on('data', (data: Buffer) => {
      made += data.toString().split('"event":"made"').length - 1;
      if (made >= count) done();
    });
  });
  await Promise.race([said, ended]);
}

describe('two runs into one folder', () => {
  test('the second says so and touches nothing; when the first is gone it may', async () => {
    await fill(department, 30);
    const first = department.start(...build, '-o', '输出', '--json');
    await whenMade(first, 1);
    const second = await department.run(...build, '-o', '输出');
    expect(second.talk).toMatch(/进程 \d+ 正在往 输出 里生成/);
    expect(second.status).toBe(4);
    expect((await first.ended).status).toBe(0);
    const third = await department.run(...build, '-o', '输出');
    expect(third.talk).toContain('30 份没有变化');
    expect(third.status).toBe(0);
  }, 120_000);

  test('a lock that a dead process left does not block, nor one whose number another process has now', async () => {
    await fill(department, 1);
    await department.run('build', '资料', '-o', '输出');
    const host = `${hostname()}/${await readlink('/proc/self/ns/pid').catch(() => '')}`;
    for (const pid of [999_999, process.pid]) {
      await department.write('输出/.jixiao.lock', JSON.stringify({ pid, started: '很久以前', host }));
      expect((await department.run('build', '资料', '-o', '输出')).status).toBe(0);
    }
    expect(Object.keys(await hashesOf('输出'))).not.toContain('.jixiao.lock');
  }, 60_000);
});
