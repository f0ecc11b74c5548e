/** Writes docs/检查说明.md from the catalogue of checks: part of `npm run generate`. The sources are joined in memory; no build is needed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = new URL('../', import.meta.url);
const page = 'docs/检查说明.md';

const bundle = await rolldown({
  input: fileURLToPath(new URL('src/cli/rules/manual-page.ts', root)),
  platform: 'node',
});
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
await bundle.close();
const { manualPage } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
writeFileSync(new URL(page, root), manualPage());
process.stdout.write(`${page}\n`);
