/**
 * The nightly fuzz: sends broken files down the road and counts what comes of them. Not part of the tests: they send 2 000.
 *
 *   npm run fuzz -- [--count 50000] [--seed N] [--minutes N] [--patience 秒] [--out 目录]
 *
 * Ends with 1 when an input failed; its files then lie in the folder (default: fuzz-failures), with what was thrown.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    minutes: { type: 'string' },
    patience: { type: 'string', default: '120' },
    out: { type: 'string', default: 'fuzz-failures' },
  },
});

/** Of this run alone: two runs may go side by side. */
const joined = join(root, 'node_modules/.cache/jixiao-fuzz', String(process.pid));
// Not before the end: a part of the program is loaded only when an input first asks for it.
process.on('exit', () => rmSync(joined, { recursive: true, force: true }));

/** The tests' own sender, joined with the sources as they stand: the program need not be built. */
async function loadFuzz() {
  const bundle = await rolldown({
    input: join(root, 'tests/hostile/fuzz-run.ts'),
    platform: 'node',
    external: (id) => /^[@a-z]/.test(id),
  });
  await bundle.write({ dir: joined, cleanDir: true });
  await bundle.close();
  return import(pathToFileURL(join(joined, 'fuzz-run.js')).href);
}

/** Keeps the files of an input and what was thrown. */
function keep(name, { files, report, templates, broken }, thrown) {
  const folder = join(values.out, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const why = thrown instanceof Error ? thrown.stack : String(thrown);
  writeFileSync(join(folder, 'why.txt'), `${JSON.stringify({ report, templates, broken })}\n${why}\n`);
  console.error(`${name} (${broken}): ${String(why).split('\n', 2).join(' ')}`);
}

const { fuzz } = await loadFuzz();
const start = Date.now();
const figures = await fuzz({
  ...{
    seed: Number(values.seed),
    count: Number(values.count),
    rendersEach: 10,
    patience: Number(values.patience) * 1000,
  },
  ...(values.minutes === undefined ? {} : { stopAt: start + Number(values.minutes) * 60_000 }),
  say: (line) => console.error(line),
  failed: keep,
});
const { codes, ...rest } = figures;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const summary = { seed: values.seed, ...rest, seconds: Math.round((Date.now() - start) / 1000), peakMegabytes: peak };
console.log(JSON.stringify({ ...summary, codes: Object.fromEntries([...codes].sort((a, b) => b[1] - a[1])) }, null, 1));
process.exitCode = figures.failed > 0 ? 1 : 0;
