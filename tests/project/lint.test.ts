/** The linter's own rules: each forbidden thing, planted in a copy of the rooms, is caught and its reason said. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from './source-files.ts';

interface Planted {
  readonly room: string;
  readonly code: string;
  /** What the linter must say; undefined: nothing at all. */
  readonly says: string | undefined;
}

const files = 'reached only through the World interface';
const clock = 'The clock enters through World';
const random = 'would make two builds of one report differ';
const floats = 'never become floats';
const locale = 'The locale differs from machine to machine';

const planted: readonly Planted[] = [
  { room: 'checks', code: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;", says: files },
  { room: 'cli', code: "import { readFile } from 'node:fs/promises';\nexport const x = readFile;", says: files },
  { room: 'render', code: "export const x = await import('node:fs');", says: files },
  { room: 'layout', code: "import { homedir } from 'node:os';\nexport const x = homedir;", says: files },
  { room: 'manifest', code: "import { randomUUID } from 'node:crypto';\nexport const x = randomUUID;", says: random },
  {
    room: 'manifest',
    code: "import { createHash } from 'node:crypto';\n\nexport const x = createHash;",
    says: undefined,
  },
  { room: 'world', code: "import { readFileSync } from 'node:fs';\n\nexport const x = readFileSync;", says: undefined },
  { room: 'render', code: 'export const x = new Date();', says: clock },
  { room: 'render', code: 'export const x = Date.now();', says: clock },
  { room: 'render', code: "export const x = new Date('2024-12-31');", says: undefined },
  { room: 'world', code: 'export const x = Date.now();', says: undefined },
  { room: 'scoring', code: 'export const x = performance.now();', says: clock },
  { room: 'compose', code: 'export const x = Math.random();', says: random },
  { room: 'compose', code: 'export const x = process.env;', says: 'must not depend on the machine' },
  { room: 'checks', code: 'console.log(1);', says: 'spoken to through World' },
  { room: 'fonts', code: "export const x = fetch('https://example.org');", says: 'Nothing is fetched' },
  { room: 'scoring', code: "export const x = Number('0.1');", says: floats },
  { room: 'checks', code: "export const x = parseFloat('0.1');", says: floats },
  { room: 'schema', code: "export const x = Number.parseFloat('0.1');", says: floats },
  { room: 'packs', code: "export const x = +'0.1';", says: floats },
  { room: 'compose', code: 'export const x = (y: { toNumber(): number }) => y.toNumber();', says: floats },
  { room: 'layout', code: "export const x = Number('0.1');", says: undefined },
  { room: 'checks', code: 'export const x = (1234.5).toLocaleString();', says: locale },
  { room: 'core', code: "export const x = 'a'.localeCompare('b');", says: locale },
  { room: 'core', code: "export const x = new Intl.NumberFormat('zh');", says: locale },
  { room: 'core', code: 'export const 预算 = 1;', says: 'This global const name' },
  { room: 'core', code: 'export interface 表 {\n  readonly x: 1;\n}', says: 'This type name' },
  { room: 'core', code: 'export function f(金额: string) {\n  return 金额;\n}', says: 'This declaration name' },
  { room: 'core', code: 'export const f = ({ 预算 }: { 预算: 1 }) => 预算;', says: 'Only data keys may be Chinese' },
  { room: 'core', code: 'export const f = ({ 预算: budget }: { 预算: 1 }) => ({ 预算: budget });', says: undefined },
];

const fileOf = (index: number) => `src/${planted[index]?.room}/planted-${index}.ts`;
let folder = '';
let output = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-lint-'));
  for (const name of ['biome.json', 'lint', '.gitignore']) {
    await cp(join(projectFolder, name), join(folder, name), { recursive: true });
  }
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const [index, { code }] of planted.entries()) {
    await mkdir(dirname(join(folder, fileOf(index))), { recursive: true });
    await writeFile(join(folder, fileOf(index)), `${code}\n`);
  }
  output = await lint(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function lint(cwd: string): Promise<string> {
  const biome = join(projectFolder, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const command = [biome, 'lint', '--colors=off', '--max-diagnostics=none', 'src'];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd, maxBuffer: 1 << 24 }, (_, out, err) => done(out + err));
  });
}

/** The linter's words about one file: each of its messages begins with the file's name. */
function saidOf(file: string): string {
  const parts = output.split(/^(?=src\/\S+ )/m);
  return parts.filter((part) => part.startsWith(`${file}:`) || part.startsWith(`${file} `)).join('');
}

describe('the linter', () => {
  test('read every planted file', () => {
    expect(output).toContain(`Checked ${planted.length} files`);
  });

  test.each(planted.map((one, index) => ({ ...one, index })))('$room/: $code', ({ says, index }) => {
    const said = saidOf(fileOf(index)).replace(/\s+/g, ' ');
    if (says === undefined) expect(said).toBe('');
    else expect(said).toContain(says);
  });
});
