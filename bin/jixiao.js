#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Whoever reads our output may stop before its end (`| head`): that is no error. A full disk behind `>` is one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => process.exit(error.code === 'EPIPE' ? process.exitCode : 4));
}

const program = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('程序还没有安装好：请先在项目目录里运行 npm ci\n');
  process.exitCode = 4;
}
