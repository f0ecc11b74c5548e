/**
 * Joins the compiled program into a few files, dist/program/: four hundred small ones take a quarter of a second to load,
 * and each thread of a batch loads them anew.
 *
 * Of the packages, those that every run needs are joined too; the others stay where they are, to be loaded when needed.
 * A thread's file keeps its room's folder, by which its pool names it: ../batch/worker.js from any other folder.
 */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { compileSchemas } from './compile-schemas.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const entries = ['cli/main', 'batch/worker', 'preview/worker'];

/** With what these need themselves. */
const joined = new Set([
  ...['ajv', 'commander', 'decimal.js', 'fflate', 'handlebars', 'parse5', 'yaml'],
  ...['entities', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'neo-async', 'source-map', 'wordwrap'],
]);

/** What these modules export is always the same, and takes long to make: the joined program holds the values. */
const ready = new Set([`${dist}render/docx/shell/docx-parts.js`]);

const compiledSchemas = await compileSchemas();

const readyValues = {
  name: 'ready-values',
  async load(id) {
    if (id === `${dist}schema/compiled-schemas.js`) return compiledSchemas;
    if (!ready.has(id)) return null;
    const values = Object.entries(await import(pathToFileURL(id).href));
    return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');
  },
};

/** yaml asks the environment at each token whether to print it, which takes as long as to read the token. */
const quietYaml = {
  name: 'quiet-yaml',
  transform(code, id) {
    return id.includes('/node_modules/yaml/') ? code.replaceAll(/\bnode_process\.env\.LOG_\w+/g, 'undefined') : null;
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `${dist}${entry}.js`])),
  platform: 'node',
  plugins: [readyValues, quietYaml],
  checks: { pluginTimings: false },
  external: (id) => /^[@a-z]/.test(id) && !joined.has(id.split('/')[0]),
});
// As CommonJS: only of such can V8's bytecode be stored (bin/v8.js).
const { output } = await bundle.write({
  ...{ dir: `${dist}program`, cleanDir: true, format: 'cjs', exports: 'named', dynamicImportInCjs: false },
  ...{ entryFileNames: '[name].cjs', chunkFileNames: 'joined/[name]-[hash].cjs' },
});
await bundle.close();

// Who imports an entry, as a thread's pool does, gets the file beside it, which loads it with its bytecode.
for (const { isEntry, fileName, exports } of output) {
  if (!isEntry) continue;
  const lines = [
    `import { load } from '../../../bin/v8.js';`,
    `const loaded = load(new URL('${basename(fileName)}', import.meta.url));`,
    ...exports.map((name) => `export ${name === 'default' ? 'default' : `const ${name} =`} loaded.${name};`),
  ];
  await writeFile(`${dist}program/${fileName.replace(/\.cjs$/, '.js')}`, `${lines.join('\n')}\n`);
}
