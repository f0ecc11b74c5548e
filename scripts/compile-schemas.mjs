/**
 * Compiles the program's schemas to a module that stands in the joined program for dist/schema/compiled-schemas.js.
 *
 * The code is Ajv's own, with the options of every other run; our keywords' functions are imported from where they stand.
 */
import { _, Name } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const load = (file) => import(new URL(`../dist/schema/${file}.js`, import.meta.url).href);
const { createCompiler } = await load('compiler');
const { loadSchemas, schemasFingerprint } = await load('load-schemas');
const { nodeWorld } = await import(new URL('../dist/world/node-world.js', import.meta.url).href);

export async function compileSchemas() {
  const { schemas } = await loadSchemas(nodeWorld());
  const files = [...schemas.keys()];
  const ajv = createCompiler(schemas, { source: true, esm: true });
  for (const file of files) ajv.getSchema(file);
  nameKeywords(ajv);
  const code = standalone.default(ajv, Object.fromEntries(files.map((file, index) => [`validate_${index}`, file])));
  const entries = files.map((file, index) => `[${JSON.stringify(file)}, validate_${index}]`);
  return [
    `import * as keywords from './keywords.js';`,
    code.replace(/^"use strict";/, ''),
    // Ajv calls a keyword's function on itself; ours do not ask for it.
    'const self = undefined;',
    `const validators = new Map([${entries.join(', ')}]);`,
    `export const compiledSchemas = { of: ${JSON.stringify(schemasFingerprint(schemas))}, validators };`,
  ].join('\n');
}

/** Ajv writes down what it knows the source of; a keyword's function it only holds. */
function nameKeywords({ scope }) {
  const { keyword } = scope._values;
  for (const [validate, { value }] of keyword) value.code = _`keywords.${new Name(validate.name)}`;
}
