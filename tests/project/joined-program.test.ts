/** The joined program brings the schemas compiled; the compiled one compiles them as it runs: both must find the same. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const samples = ['samples/beijing-2024/信访宣传.yaml', 'samples/neimenggu-bayannur-2024/信访事务经费自评报告.yaml'];

/** Every line left out once, and every value of a line made a list once: what is missing, unknown, or of the wrong shape. */
function damaged(text: string): string[] {
  const lines = text.split('\n');
  const keyed = lines.flatMap((line, index) => (/^ *[^ #-][^:]*: *[^ ]/.test(line) ? [index] : []));
  const without = keyed.map((index) => lines.toSpliced(index, 1));
  const reshaped = keyed.map((index) => lines.with(index, (lines[index] ?? '').replace(/: .*/, ': [ 一, 二 ]')));
  return [...without, ...reshaped].map((all) => all.join('\n'));
}

/** For each 文种 a file that says nothing else, and such as give every other key one shape: what is required, and what each key may be. */
async function bare(): Promise<string[]> {
  const files = (await readdir(join(root, 'schemas'))).map((name) => readFile(join(root, 'schemas', name), 'utf8'));
  const keys = (await Promise.all(files)).map((text) => JSON.parse(text).properties ?? {});
  return keys.flatMap(({ 文种: kind, ...others }) => {
    const values = kind?.const === undefined ? [] : ['一', '{ 没有的键: 1 }', '[ { 没有的键: 1 } ]'];
    const shaped = values.map((value) => Object.keys(others).map((key) => `${key}: ${value}\n`));
    return values.length === 0 ? [] : [[], ...shaped].map((lines) => `文种: ${kind.const}\n${lines.join('')}`);
  });
}

function check(main: string, folder: string): Promise<string> {
  const script = `const { main } = await import(${JSON.stringify(`${root}dist/${main}`)}); process.exitCode = await main(['check', '--json', '.']);`;
  const given = ['--input-type=module', '-e', script];
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd: folder, maxBuffer: 2 ** 28 }, (_, out) => resolve(out));
  });
}

test('the joined program finds in damaged files what the compiled one finds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  const texts = await Promise.all(samples.map((file) => readFile(join(root, file), 'utf8')));
  const head = '地区: 北京市\n年度: 2024\n';
  await Promise.all(['有', '无'].map((name) => mkdir(join(folder, name))));
  await writeFile(join(folder, '有/部门.yaml'), `部门名称: 信访办\n主管部门: 信访办\n多余的键: 1\n${head}`);
  const alone = await bare();
  const files = [...texts.flatMap(damaged), ...alone];
  const write = (where: string) => (text: string, index: number) =>
    writeFile(join(folder, `${where}/${index}.yaml`), text);
  await Promise.all([...files.map(write('有')), ...alone.map(write('无'))]);
  const [joined, compiled] = [await check('program/cli/main.js', folder), await check('cli/main.js', folder)];
  await rm(folder, { recursive: true });
  expect(alone.length).toBe(5 * 4);
  expect(files.length).toBeGreaterThan(70);
  const codes = new Set(joined.match(/"code": ?"[a-z0-9-]+"/g));
  expect(codes.size).toBeGreaterThan(5);
  expect(joined).toBe(compiled);
}, 120_000);
