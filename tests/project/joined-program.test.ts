/** The joined program brings the schemas compiled; the compiled one compiles them as it runs: both must find the same. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  await writeFile(join(folder, '部门.yaml'), `部门名称: 信访办\n主管部门: 信访办\n多余的键: 1\n${head}`);
  const files = texts.flatMap(damaged);
  await Promise.all(files.map((text, index) => writeFile(join(folder, `${index}.yaml`), text)));
  const [joined, compiled] = [await check('program/cli/main.js', folder), await check('cli/main.js', folder)];
  await rm(folder, { recursive: true });
  expect(files.length).toBeGreaterThan(50);
  const codes = new Set(joined.match(/"code": ?"[a-z0-9-]+"/g));
  expect(codes.size).toBeGreaterThan(5);
  expect(joined).toBe(compiled);
}, 120_000);
