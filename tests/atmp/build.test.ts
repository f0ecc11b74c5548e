import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'vitest';
import { loadProgram, renderReport, runReport } from '../../src/pipeline.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { printTree } from '../../src/tree/print.ts';
import { compose } from '../../src/compose/compose.ts';

test('build', async () => {
  const program = await loadProgram(nodeWorld());
  const [templates, ...files] = (process.env.AFILES ?? '').split(':');
  mkdirSync('/tmp/Aout', { recursive: true });
  for (const file of files) {
    const run = await runReport(program, file, templates ? { templates } : {});
    for (const f of run.findings) console.log(file, f.severity, f.code, f.place.file, f.place.range.start.line, f.message, f.hint ?? '');
    if (run.laid && run.fonts) {
      const name = basename(file, '.yaml');
      for (const format of ['pdf', 'docx'] as const)
        writeFileSync(`/tmp/Aout/${name}.${format}`, await renderReport(run.laid, run.fonts, format, { draft: false, program: 'x' }));
      if (run.scored && run.pack) { const t = compose(run.scored, run.pack).value; if (t) writeFileSync(`/tmp/Aout/${name}.txt`, printTree(t)); }
      console.log(file, run.laid.pages.length, 'pages', run.scored?.total?.value.toFixed());
    }
  }
});
