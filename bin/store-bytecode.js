/**
 * Stores the bytecode of the joined program for the Node that runs this: after a build, and when the package is installed.
 *
 * What it does is to make two reports and keep what V8 compiled for them. Without it the program does the same and starts a
 * quarter slower: nothing here is worth failing an installation.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytecodeFolder, keepBytecode, optimiseLate, storedHere } from './v8.js';

const kinds = ['项目支出绩效自评表', '项目支出绩效评价报告'];
const program = new URL('../dist/program/cli/main.js', import.meta.url);

if (existsSync(program)) {
  try {
    await store();
  } catch (error) {
    process.stderr.write(`字节码没有存下，程序照常可用，只是启动慢一些：${error.message}\n`);
  }
}

async function store() {
  optimiseLate('build');
  const place = storedHere();
  const bytecode = keepBytecode();
  await makeReports();
  rmSync(bytecodeFolder, { recursive: true, force: true });
  // Whole or not at all: it gets its name when the last file stands in it.
  const unfinished = new URL('unfinished/', bytecodeFolder);
  mkdirSync(unfinished, { recursive: true });
  for (const { name, file } of bytecode()) writeFileSync(new URL(name, unfinished), file);
  renameSync(unfinished, place);
}

async function makeReports() {
  const { main } = await import(program.href);
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  const { stdout, stderr } = process;
  const [out, talk] = [stdout.write, stderr.write];
  stdout.write = () => true;
  stderr.write = () => true;
  try {
    for (const kind of kinds) await main(['new', kind, '-o', join(folder, `${kind}.yaml`)]);
    const status = await main(['build', folder, '-o', join(folder, '输出')]);
    if (status !== 0) throw new Error(`status ${status}`);
  } finally {
    stdout.write = out;
    stderr.write = talk;
    rmSync(folder, { recursive: true, force: true });
  }
}
