/**
 * Disks that fill up, refuse or lose files, at every moment of a run: a clear message, whole files or none, the right exit
 * status. Here the disk is a twin in memory; real-faults.test.ts has real ones.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { MemoryWorld } from '../../src/world/memory-world.ts';
import type { FileProblem, FileResult, World } from '../../src/world/world.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';

const files = {
  '资料/部门.yaml': '主管部门: 某区信访办公室\n',
  '资料/甲.yaml': `${smallReport}附件: [图.png]\n`,
  '资料/图.png': 'x',
};

const operations = [
  'readBytes',
  'hashOf',
  'list',
  'kindOf',
  'writeWhole',
  'rename',
  'remove',
  'realPath',
  'lock',
] as const;
const problems: readonly FileProblem[] = ['denied', 'disk-full', 'other'];

interface Faulty {
  readonly world: World;
  /** How many operations on the user's files there were. */
  count(): number;
  /** What was asked for when it failed. */
  failed(): string;
}

/** A world whose `nth` operation on a file of the user's fails; 0: none does. */
function failingAt(disk: MemoryWorld, nth: number, problem: FileProblem): Faulty {
  let count = 0;
  let failed = '';
  const world: World = { ...disk };
  for (const name of operations) {
    const real = disk[name] as (path: string, ...rest: unknown[]) => Promise<FileResult<unknown>>;
    Object.assign(world, {
      [name]: async (path: string, ...rest: unknown[]): Promise<FileResult<unknown>> => {
        if (!path.startsWith(disk.programFolder)) count += 1;
        if (count !== nth || failed !== '' || path.startsWith(disk.programFolder))
          return real.call(disk, path, ...rest);
        failed = `${name} ${path}`;
        return { ok: false, problem, path, detail: problem };
      },
    });
  }
  return { world, count: () => count, failed: () => failed };
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const documents = (disk: MemoryWorld) => [...disk.files].filter(([path]) => /\.(docx|pdf)$/.test(path));
const build = ['build', '资料', '-o', '输出'];

describe('one file operation fails', () => {
  test('whichever it is: no bug, no half file, the sources as they were, and the next run makes all', {
    timeout: 600_000,
  }, async () => {
    const sound = worldOf(files);
    const counted = failingAt(sound, 0, 'other');
    expect(await main(build, counted.world)).toBe(0);
    const wanted = new Map(documents(sound).map(([path, bytes]) => [path, hash(bytes)]));
    expect(wanted.size).toBe(2);
    expect(counted.count()).toBeGreaterThan(20);
    for (let nth = 1; nth <= counted.count(); nth += 1) {
      const disk = worldOf(files);
      const { world, failed } = failingAt(disk, nth, problems[nth % problems.length] ?? 'other');
      const status = await main(build, world);
      const said = `${failed()}: ${disk.talkText()}`;
      expect([0, 1, 4], said).toContain(status);
      if (status !== 0) expect(disk.talkText(), said).toMatch(/\p{Script=Han}/u);
      for (const [path, bytes] of documents(disk)) expect([path, hash(bytes)], said).toEqual([path, wanted.get(path)]);
      for (const [path, text] of Object.entries(files))
        expect(Buffer.from(disk.files.get(`/资料/${path}`) ?? []).toString()).toBe(text);
      if (nth % 5 !== 0) continue;
      expect(await main(build, disk), said).toBe(0);
      expect(new Map(documents(disk).map(([path, bytes]) => [path, hash(bytes)])), said).toEqual(wanted);
    }
  });
});
