/** The built program as a user starts it: real files, real exit statuses. `npm test` builds it before. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../project/source-files.ts';
import { faultyReport, smallReport } from './small-report.ts';

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly talk: string;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function run(program: string, argv: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done) => {
    execFile(program, argv, { cwd, env: { ...process.env, JIXIAO_DEBUG: '' } }, (error, out, talk) => {
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, talk });
    });
  });
}

const jixiao = (...argv: string[]) => run(process.execPath, [join(projectFolder, 'bin/jixiao.js'), ...argv], folder);

describe('the program', () => {
  test('builds a report beside the user, leaves no temporary file, and verifies it', async () => {
    await writeFile(join(folder, 'a.yaml'), smallReport);
    const built = await jixiao('build', 'a.yaml');
    expect(built.talk).toContain('已生成 1 份报告');
    expect(built.status).toBe(0);
    const files = await readdir(join(folder, '输出'));
    expect(files.sort()).toEqual(['信访宣传-项目支出绩效自评表.docx', '信访宣传-项目支出绩效自评表.pdf', '清单.json']);
    const pdf = await readFile(join(folder, '输出', files[1] ?? ''));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await jixiao('verify', '输出')).status).toBe(0);
  });

  test('ends with 1 for a finding, 2 for usage, 4 for a missing file', async () => {
    await writeFile(join(folder, 'a.yaml'), faultyReport);
    expect((await jixiao('check', 'a.yaml')).status).toBe(1);
    expect((await jixiao('build', 'a.yaml', '--nonsense')).status).toBe(2);
    const missing = await jixiao('build', 'b.yaml');
    expect(missing.status).toBe(4);
    expect(missing.talk).toBe('找不到文件或文件夹：b.yaml。请核对名称和所在文件夹\n');
  });

  test('a file where the output folder should be is left as it is', async () => {
    await writeFile(join(folder, 'a.yaml'), smallReport);
    await writeFile(join(folder, '输出'), '我的');
    expect(await jixiao('build', 'a.yaml')).toMatchObject({ status: 4, out: '' });
    await mkdir(join(folder, '夹'));
    expect(await jixiao('build', 'a.yaml', '-o', '输出/下级')).toMatchObject({ status: 4, out: '' });
    expect(await readFile(join(folder, '输出'), 'utf8')).toBe('我的');
  });

  test('talk goes to stderr and results to stdout', async () => {
    await writeFile(join(folder, 'a.yaml'), smallReport);
    const { out, talk } = await jixiao('build', 'a.yaml', '--format', 'docx');
    expect(out).toBe('输出/信访宣传-项目支出绩效自评表.docx\n');
    expect(talk).toContain('font-substituted');
  });

  test.runIf(process.platform === 'linux')(
    'a reader that stops early is no error, a full disk behind > is one',
    async () => {
      await writeFile(join(folder, 'a.yaml'), smallReport);
      const program = `"${process.execPath}" "${join(projectFolder, 'bin/jixiao.js')}"`;
      const stopped = await run('bash', ['-c', `set -o pipefail; ${program} score a.yaml | true`], folder);
      expect(stopped).toEqual({ status: 0, out: '', talk: '' });
      expect((await run('bash', ['-c', `${program} score a.yaml > /dev/full`], folder)).status).toBe(4);
    },
  );

  test("npx finds the checkout's own program", async () => {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const { out, status } = await run(npx, ['jixiao', '--version'], projectFolder);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });
});
