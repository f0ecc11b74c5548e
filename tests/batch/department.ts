/** A department's folder on the real disk, and the built program running over it. `npm test` builds the program before. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { smallReport } from '../cli/small-report.ts';
import { projectFolder } from '../project/source-files.ts';

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly talk: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Department {
  readonly folder: string;
  write(file: string, text: string): Promise<void>;
  start(...argv: string[]): Running;
  /** The same with more in its environment. */
  startWith(environment: Readonly<Record<string, string>>, ...argv: string[]): Running;
  run(...argv: string[]): Promise<Ended>;
  remove(): Promise<void>;
}

export const programPath: string = join(projectFolder, 'bin/jixiao.js');

/** The environment in which the threads of a run come to the ends of dying-thread.mjs. */
export const dyingThreads = { NODE_OPTIONS: `--import ${new URL('dying-thread.mjs', import.meta.url).href}` };

/** A small report without a fault, of its own name and text. */
export function reportOf(number: number): string {
  return smallReport
    .replace('项目名称: 信访宣传', `项目名称: 项目${number}`)
    .replaceAll(/(?<=(?:预期目标|实际完成情况): .*)。$/gmu, `（编号${number}）。`)
    .replaceAll(/(?<=三级指标: [^,\n]+)(?=[,\n])/gu, `（编号${number}）`);
}

export async function createDepartment(): Promise<Department> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  const startWith: Department['startWith'] = (environment, ...argv) => {
    const env = { ...process.env, JIXIAO_DEBUG: '', ...environment };
    const child = spawn(process.execPath, [programPath, ...argv], { cwd: folder, env });
    const said = { out: '', talk: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.talk += data;
    });
    const ended = new Promise<Ended>((done) => {
      child.on('close', (status, signal) => done({ status, signal, ...said }));
    });
    return { child, ended };
  };
  const start: Department['start'] = (...argv) => startWith({}, ...argv);
  return {
    folder,
    start,
    startWith,
    run: (...argv) => start(...argv).ended,
    async write(file, text) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Writes so many reports into 资料/, in three subfolders. */
export async function fill(department: Department, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await department.write(`资料/科室${number % 3}/${String(number).padStart(4, '0')}.yaml`, reportOf(number));
  }
}

/** Returns the hash of every file below the folder, hidden ones too. */
export async function hashesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    const bytes = await readFile(path);
    hashes[path.slice(folder.length + 1)] = createHash('sha256').update(bytes).digest('hex');
  }
  return hashes;
}
