/** House rules that a linter does not see: headers, file sizes, names, and what must not be in the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, sourceFiles } from './source-files.ts';

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const files = sourceFiles();
const readText = (path: string) => readFileSync(join(projectFolder, path), 'utf8');

describe('house rules', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test('every file begins with a doc comment that says what it is for', () => {
    const bare = files.filter(({ text }) => !/^\/\*\*\s*\n?\s*\*?\s*\S/.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('no file is over 300 lines', () => {
    const written = files.filter(({ path }) => !path.startsWith('src/schema/generated/'));
    expect(written.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
  });

  test('file names are kebab-case and say one idea', () => {
    const names = files.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|common|misc)\.ts$/.test(name))).toEqual([]);
  });

  test('the lock file names no registry, so that it works with any', () => {
    const lock = readText('package-lock.json');
    expect(lock.length).toBeGreaterThan(10_000);
    expect(lock.match(/"resolved":\s*"https?:[^"]*"/g) ?? []).toEqual([]);
  });

  test('the lock file names the binaries of every platform, or npm ci refuses it', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, LockEntry> };
    const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(names).toContain('@biomejs/cli-win32-x64');
    expect(names.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  test('docx and pdfmake are pinned exactly', () => {
    const { dependencies } = JSON.parse(readText('package.json'));
    expect(dependencies.docx).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dependencies.pdfmake).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("README's first command names a sample that exists, and its second is the tests", () => {
    const [first = '', second = ''] = readText('README.md').split('```sh\n')[1]?.split('\n') ?? [];
    const sample = /^npm ci && npx jixiao build (samples\/\S+)/.exec(first)?.[1];
    expect(sample, first).toBeDefined();
    expect(existsSync(join(projectFolder, sample ?? '')), sample).toBe(true);
    expect(second).toMatch(/^npm test(\s|$)/);
  });
});
