#!/usr/bin/env node
import { statSync } from 'node:fs';
import { optimiseLate, optimiseSoonerInTime } from './v8.js';

// Whoever reads our output may stop before its end (`| head`): that is no error. A full disk behind `>` is one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => process.exit(error.code === 'EPIPE' ? process.exitCode : 4));
}

optimiseLate(process.argv[2]);
optimiseSoonerInTime();

const timeOf = (file) => statSync(new URL(`../dist/${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs;
// The program in few files starts in half the time; whoever has only run the compiler since means what he compiled.
const isJoined = (timeOf('program/cli/main.js') ?? 0) >= (timeOf('.tsbuildinfo') ?? 0);
const main = isJoined ? 'program/cli/main.js' : 'cli/main.js';
const program = new URL(`../dist/${main}`, import.meta.url);

if (timeOf(main) !== undefined) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('程序还没有安装好：请先在项目目录里运行 npm ci\n');
  process.exitCode = 4;
}
