/** Faults of a real machine, met by the built program: a message in Chinese, no half file, the right exit status, nothing lost. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDepartment, type Department, fill, hashesIn, programPath, reportOf } from '../batch/department.ts';

let department: Department;
beforeEach(async () => {
  department = await createDepartment();
});
afterEach(() => department.remove());

const build = ['build', '资料', '--format', 'docx', '-o', '输出'];
const program = `"${process.execPath}" "${programPath}"`;

/** Root may read and write everything: without these two rights it is a user like others. */
const asUser = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override,-dac_read_search ' : '';

function shell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('bash', ['-c', line], { cwd: department.folder, encoding: 'utf8' });
}

const left = async () => Object.keys(await hashesIn(`${department.folder}/输出`).catch(() => ({})));

/** What an undisturbed run makes of the reports as they stand. */
async function undisturbed(): Promise<Readonly<Record<string, string>>> {
  expect((await department.run('build', '资料', '--format', 'docx', '-o', '安静')).status).toBe(0);
  return hashesIn(`${department.folder}/安静`);
}

/** The next run mends everything: its files are those of a run that met no fault. */
async function expectMended(): Promise<void> {
  const next = await department.run(...build);
  expect(next.status, next.talk).toBe(0);
  expect(await hashesIn(`${department.folder}/输出`)).toEqual(await undisturbed());
}

describe('a disk that takes no more than 20 kB a file', () => {
  test('one report: status 4, a message, and nothing half written', { timeout: 120_000 }, async () => {
    await department.write('资料/甲.yaml', reportOf(1));
    const { status, stderr } = shell(`ulimit -f 20; exec ${program} build 资料/甲.yaml -o 输出`);
    expect(stderr).toMatch(/太大|磁盘已满/);
    expect(stderr).toContain('没有写成');
    expect(status).toBe(4);
    expect((await left()).filter((name) => /docx|pdf|tmp/.test(name))).toEqual([]);
  });

  test('a folder, made in threads: the same, and the next run makes all', { timeout: 120_000 }, async () => {
    await fill(department, 4);
    const { status, stderr } = shell(`ulimit -f 20; exec ${program} ${build.join(' ')} --jobs 2`);
    expect(stderr).toMatch(/太大|磁盘已满/);
    expect(status).toBe(4);
    expect((await left()).filter((name) => /\.docx$|\.tmp$/.test(name))).toEqual([]);
    await expectMended();
  });
});

describe('a disk that is full where the program talks to', () => {
  test.each([
    ['build 资料 -o 输出', '>/dev/full'],
    ['check --json 资料', '>/dev/full'],
    ['check 资料', '>/dev/full 2>&1'],
  ])('%s %s: status 4', { timeout: 120_000 }, async (words, where) => {
    await department.write('资料/甲.yaml', reportOf(1));
    const { status, stderr } = shell(`${program} ${words} ${where}`);
    expect(status).toBe(4);
    expect(stderr).not.toContain('程序内部出错');
  });
});

describe('rights', () => {
  test('an output folder that may not be written to: status 4, told by its name', { timeout: 120_000 }, async () => {
    await fill(department, 2);
    await mkdir(`${department.folder}/输出`);
    await chmod(`${department.folder}/输出`, 0o555);
    const { status, stderr } = shell(`${asUser}${program} ${build.join(' ')}`);
    expect(stderr).toContain('没有权限读写 输出');
    expect(status).toBe(4);
    expect(await left()).toEqual([]);
    await chmod(`${department.folder}/输出`, 0o755);
    await expectMended();
  });

  test('a report that may not be read: status 4, and the others are made', { timeout: 120_000 }, async () => {
    await fill(department, 4);
    const locked = `${department.folder}/资料/科室1/0001.yaml`;
    await chmod(locked, 0o000);
    const { status, stderr } = shell(`${asUser}${program} ${build.join(' ')}`);
    expect(stderr).toMatch(/0001\.yaml: 错误: 没有权限读取这个文件.* \[file-denied\]/);
    expect(status).toBe(4);
    expect((await left()).filter((name) => /^项目.*docx$/.test(name)).length).toBe(3);
    for (const command of ['check', 'score'])
      expect(shell(`${asUser}${program} ${command} 资料/科室1/0001.yaml`).status).toBe(4);
    await chmod(locked, 0o644);
    await expectMended();
  });
});

describe('what vanishes in the middle of a run', () => {
  /** Does it as soon as the first report is made, of thirty, one after the other. */
  async function runWhile(fault: () => Promise<void>): Promise<{ status: number | null; talk: string }> {
    await fill(department, 30);
    const running = department.start(...build, '--json', '--jobs', '1');
    let done: Promise<void> | undefined;
    running.child.stderr?.on('data', (data: Buffer) => {
      if (data.toString().includes('"event":"made"')) done ??= fault();
    });
    const ended = await running.ended;
    await done;
    expect(done).toBeDefined();
    return ended;
  }

  test('a report: status 4, told by its name; the others are made', { timeout: 180_000 }, async () => {
    const last = `${department.folder}/资料/科室2/0029.yaml`;
    const { status, talk } = await runWhile(() => rm(last));
    expect(talk).not.toContain('"kind":"bug"');
    expect(status).toBe(4);
    expect((await left()).filter((name) => /^项目.*docx$/.test(name)).length).toBe(29);
    await department.write('资料/科室2/0029.yaml', reportOf(29));
    await expectMended();
  });

  test('the output folder: no bug, no half file, and the next run makes all', { timeout: 180_000 }, async () => {
    const { status, talk } = await runWhile(async () => {
      // A thread may put a file back while the folder is being emptied.
      execFileSync('bash', ['-c', `for n in 1 2 3; do rm -rf 输出 && break; done`], { cwd: department.folder });
    });
    expect(talk).not.toContain('"kind":"bug"');
    expect([0, 4]).toContain(status);
    expect((await readdir(department.folder, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await expectMended();
  });
});
