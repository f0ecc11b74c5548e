/** The stored bytecode: V8 takes it, and the program does without it where it is gone, spoilt, or of another V8. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from './source-files.ts';

// A program of its own, so that what is spoilt here is not what other tests run.
let program: string;
beforeEach(() => {
  program = mkdtempSync(join(tmpdir(), 'jixiao-'));
  const parts = ['bin', 'dist', 'schemas', 'templates', 'package.json', 'samples/beijing-2024'];
  for (const part of parts) cpSync(join(projectFolder, part), join(program, part), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(program, 'node_modules'));
});
afterEach(() => rmSync(program, { recursive: true, force: true }));

/** Tells at the end what V8 said of the bytecode that it was offered. */
const watching = `data:text/javascript,${encodeURIComponent(`
import vm from 'node:vm';
import { syncBuiltinESMExports } from 'node:module';
const told = { taken: 0, refused: 0 };
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (options?.cachedData !== undefined) told[this.cachedDataRejected ? 'refused' : 'taken'] += 1;
  }
};
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(JSON.stringify(told)));
`)}`;

interface Started {
  readonly status: number;
  readonly out: string;
  readonly taken: number;
  readonly refused: number;
}

function check(): Promise<Started> {
  const argv = ['--import', watching, 'bin/jixiao.js', 'check', '--json', 'samples/beijing-2024'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, { cwd: program, maxBuffer: 2 ** 26 }, (_, out, talk) =>
      resolve({ status: child.exitCode ?? -1, out, ...JSON.parse(talk.slice(talk.lastIndexOf('{'))) }),
    );
  });
}

function stored(): string[] {
  const folder = join(program, 'dist/bytecode');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the stored bytecode', () => {
  test('is what V8 runs', async () => {
    const { status, taken, refused } = await check();
    expect([status, refused]).toEqual([0, 0]);
    expect(taken).toBeGreaterThan(10);
  });

  const damages: Readonly<Record<string, (file: string) => void>> = {
    gone: (file) => rmSync(file),
    empty: (file) => writeFileSync(file, ''),
    'cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, -100)),
    'of another content': (file) => {
      const bytes = readFileSync(file);
      for (let at = 40; at < bytes.length; at += 97) bytes[at] = 255 - (bytes[at] ?? 0);
      writeFileSync(file, bytes);
    },
  };
  test.each(Object.entries(damages))('%s is not taken, and nothing else changes', async (_, damage) => {
    const before = await check();
    for (const file of stored()) damage(file);
    expect(await check()).toEqual({ ...before, taken: 0, refused: 0 });
  });
});

test('is made where the package is installed', async () => {
  rmSync(join(program, 'dist/bytecode'), { recursive: true });
  const without = await check();
  expect(without.taken).toBe(0);
  const install = () =>
    new Promise<string>((resolve) => {
      execFile(process.execPath, ['bin/store-bytecode.js'], { cwd: program }, (_, out, talk) => resolve(out + talk));
    });
  expect(await install()).toBe('');
  const { taken, ...started } = await check();
  expect({ ...started, taken: 0 }).toEqual(without);
  expect(taken).toBeGreaterThan(10);
  // Before the program is built there is nothing to do.
  rmSync(join(program, 'dist'), { recursive: true });
  expect(await install()).toBe('');
});
