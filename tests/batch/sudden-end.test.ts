/** Runs that are stopped, hard or softly, and two runs at once. */
import { readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeWorld } from '../../src/world/node-world.ts';
import type { World } from '../../src/world/world.ts';
import { projectFolder } from '../project/source-files.ts';
import {
  createDepartment,
  type Department,
  dyingThreads,
  fill,
  hashesIn,
  type Running,
  reportOf,
} from './department.ts';

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

/**
 * Fills the folder and starts a run over it that cannot come to its end before 放行 is written: however late this
 * process hears of what was made, the other one is still at work.
 */
async function startWaiting(count: number): Promise<Running> {
  await fill(department, count - 1);
  await department.write('资料/等候.yaml', reportOf(count));
  return department.startWith(dyingThreads, ...build, '-o', '输出', '--json');
}

describe('Ctrl-C, and an end that the system asks for', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends with 130 and whole files, and what was made is not made again',
    async (asked) => {
      const running = await startWaiting(30);
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

  test('come too late when all is made: they are heard to the end, and the run ends as it would have', async () => {
    await fill(department, 6);
    const written: string[] = [];
    let interrupt: (() => void) | undefined;
    const world = nodeWorld();
    const said: string[] = [];
    // The program runs in this process, and is asked to end whenever it writes.
    const watched: World = {
      ...world,
      cwd: department.folder,
      onInterrupt(stop) {
        interrupt = stop;
        return () => {
          interrupt = undefined;
        };
      },
      writeWhole(path, ...rest) {
        if (interrupt !== undefined) written.push(basename(path));
        interrupt?.();
        return world.writeWhole(path, ...rest);
      },
      out: (text) => void said.push(text),
      talk: (text) => void said.push(text),
    };
    const { main } = await import(pathToFileURL(`${projectFolder}/dist/cli/main.js`).href);
    const folder = `${department.folder}/输出`;
    const status = await main(['build', `${department.folder}/资料`, '--jobs', '2', '-o', folder], watched);
    expect(status).toBe(0);
    expect(written).toEqual(expect.arrayContaining(['绩效评价结果汇总表.pdf', '问题清单.xlsx', '清单.json']));
    expect(said.join('')).not.toContain('已中断');
    expect((await department.run('verify', '输出')).status).toBe(0);
  }, 120_000);
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
    const first = await startWaiting(30);
    await whenMade(first, 1);
    const second = await department.run(...build, '-o', '输出');
    await department.write('资料/放行', '');
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
