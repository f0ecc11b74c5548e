/**
 * The same bytes wherever, whenever and in whatever company: every sample is built by the program in different
 * circumstances, each in a process of its own, and every file compared by its hash.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashesIn, programPath } from '../batch/department.ts';
import { projectFolder } from '../project/source-files.ts';

/** What differs from the first: nothing of it may be seen in a document. */
interface Circumstance {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program is started, from the folder that holds a copy of samples/. */
  readonly cwd?: string;
  /** What is built, from the working folder: all of samples/ unless it is said. */
  readonly files?: (all: readonly string[]) => readonly string[];
  readonly argv?: readonly string[];
}

const circumstances: readonly Circumstance[] = [
  {
    name: 'in China, in Chinese, with two workers',
    env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
    argv: ['--jobs', '2'],
  },
  { name: 'in New York, from inside the folder', env: { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' }, cwd: 'samples' },
  {
    name: 'file by file, the last one first, in one process',
    env: { TZ: 'Pacific/Kiritimati' },
    files: (all) => [...all].reverse(),
    argv: ['--jobs', '1'],
  },
  {
    name: 'from elsewhere, with another home and narrow terminal',
    env: { HOME: tmpdir(), COLUMNS: '20', LANG: 'C' },
    cwd: '..',
  },
  { name: 'alone', files: (all) => all.filter((_, index) => index % 10 === 3).slice(0, 1), env: { TZ: 'UTC' } },
  { name: 'alone, another', files: (all) => all.filter((name) => name.endsWith('beijing-xinfang-2020/评价报告.yaml')) },
];

let folder: string;
let first: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  await cp(join(projectFolder, 'samples'), join(folder, 'samples'), { recursive: true });
  first = await build({ name: 'first', env: { TZ: 'UTC', LANG: 'C.UTF-8' }, argv: ['--jobs', '1'] });
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Returns the hashes of the documents. */
async function build({ env, cwd, files, argv = [] }: Circumstance): Promise<Record<string, string>> {
  const place = await mkdtemp(join(folder, '处-'));
  const root = join(place, 'samples');
  await cp(join(folder, 'samples'), root, { recursive: true });
  const start = join(place, cwd ?? '');
  const all = (await readdir(root, { recursive: true })).filter((name) => /(?<!部门)\.yaml$/.test(name)).sort();
  const named = (files?.(all) ?? ['']).map((name) => relative(start, join(root, name)) || '.');
  const status = await run(['build', ...named, '-o', join(place, '输出'), ...argv], start, env ?? {});
  expect(status).toBe(0);
  const hashes = Object.entries(await hashesIn(join(place, '输出')));
  return Object.fromEntries(hashes.filter(([name]) => /\.(pdf|docx)$/.test(name)));
}

/** SOURCE_DATE_EPOCH is not set: the dates inside are the reports' own. */
function run(argv: readonly string[], cwd: string, more: Readonly<Record<string, string>>): Promise<number | null> {
  const { SOURCE_DATE_EPOCH: _, TZ: _zone, LC_ALL: _all, LANG: _language, ...rest } = process.env;
  const child = spawn(process.execPath, [programPath, ...argv], { cwd, env: { ...rest, ...more }, stdio: 'ignore' });
  return new Promise((ended) => {
    child.on('close', ended);
  });
}

test('all samples are built, each in both formats', () => {
  const names = Object.keys(first);
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(names.filter((name) => name.endsWith('.pdf')).length).toBe(names.length / 2);
});

test.each(circumstances)('$name: the same bytes', { timeout: 300_000 }, async (circumstance) => {
  const hashes = await build(circumstance);
  const names = Object.keys(hashes);
  expect(names.length).toBeGreaterThan(1);
  if (names.length > 2) expect(names.sort()).toEqual(Object.keys(first).sort());
  for (const name of names) expect([name, hashes[name]]).toEqual([name, first[name]]);
});
