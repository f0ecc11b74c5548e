import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { fileFormats, loadProgram, renderReport, runReport } from '../../src/pipeline.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { printTree } from '../../src/tree/print.ts';
test('x', async () => {
  const program = await loadProgram(nodeWorld());
  for (const file of (process.env.H3 ?? '').split(' ')) {
    const run = await runReport(program, file);
    for (const f of run.findings) console.log(`${f.place.file}:${f.place.range.start.line}:${f.place.range.start.column} ${f.severity} ${f.code} ${f.message} ${f.hint}`);
    const out = '/tmp/h3/' + file.split('/').at(-2);
    mkdirSync(out, { recursive: true });
    if (run.laid) writeFileSync(`${out}/tree.txt`, printTree(run.laid.tree));
    if (run.laid && run.fonts) for (const format of fileFormats) writeFileSync(`${out}/report.${format}`, await renderReport(run.laid, run.fonts, format, { draft: false, program: 'x' }));
  }
}, 120000);
