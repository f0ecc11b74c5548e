/** What `npm pack` ships, and whether it works where it is unpacked; and the bill of what it is made of. No network is needed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from './source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-包-'));
const unpacked = join(folder, 'package');
let shipped: readonly string[];

beforeAll(() => {
  const argv = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const packed = execFileSync('npm', argv, {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  shipped = files.map(({ path }) => path);
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds the program, its data and its manual, and nothing else', () => {
    const kinds = new Set(shipped.map((path) => path.split('/')[0]));
    const wanted = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'docs',
      'package.json',
      'schemas',
      'src',
      'templates',
    ];
    expect([...kinds].sort()).toEqual(wanted);
    const stray = shipped.filter((path) => /\.map$|\.tsbuildinfo$|\.test\.|(^|\/)\.|\.tmp$|^dist\/bytecode/.test(path));
    expect(stray).toEqual([]);
    expect(shipped.filter((path) => path.startsWith('src/') && !path.startsWith('src/preview/page/'))).toEqual([]);
  });

  test.each(['schemas', 'templates', 'docs', 'src/preview/page'])('lacks nothing of %s', (name) => {
    const entries = readdirSync(join(projectFolder, name), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const here = files.map((path) => path.slice(projectFolder.length).replace(/^\//, ''));
    expect(here.length).toBeGreaterThan(0);
    expect(here.filter((path) => !shipped.includes(path))).toEqual([]);
  });

  test('builds a sample where it is unpacked, with its packages beside it', { timeout: 120_000 }, () => {
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(projectFolder, 'samples/beijing-2024'), join(folder, '资料'), { recursive: true });
    const argv = [join(unpacked, 'bin/jixiao.js'), 'build', '资料/信访宣传.yaml', '-o', '输出'];
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const made = readdirSync(join(folder, '输出')).filter((name) => /\.(docx|pdf)$/.test(name));
    expect(made.length).toBe(2);
    expect(existsSync(join(unpacked, 'node_modules'))).toBe(false);
  });
});

describe('the bill of materials', () => {
  const bill = () => execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: projectFolder, encoding: 'utf8' });

  test('names every package that the program needs, the same at every run, and no registry', {
    timeout: 60_000,
  }, () => {
    const text = bill();
    const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    const named = JSON.parse(text).components.map(({ name }: { name: string }) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(named).not.toContain('vitest');
    expect(text).not.toMatch(/registry|timestamp|serialNumber/);
    expect(bill()).toBe(text);
  });

  test('has the shape of CycloneDX 1.5: each package once, with its hash, and no reference that leads nowhere', {
    timeout: 60_000,
  }, () => {
    const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(bill());
    expect([bomFormat, specVersion, version]).toEqual(['CycloneDX', '1.5', 1]);
    const references = [metadata.component, ...components].map((one: { 'bom-ref': string }) => one['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    expect(dependencies.map(({ ref }: { ref: string }) => ref).sort()).toEqual([...references].sort());
    const named = dependencies.flatMap(({ dependsOn }: { dependsOn: readonly string[] }) => dependsOn);
    expect(named.filter((ref: string) => !references.includes(ref))).toEqual([]);
    for (const { type, name, purl, hashes } of components) {
      expect([type, purl.startsWith('pkg:npm/')], name).toEqual(['library', true]);
      expect(hashes[0], name).toEqual({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
    }
  });
});
