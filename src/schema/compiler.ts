/** Ajv with our keywords and all schemas, which compiles each when it is first asked for. */
import { Ajv, type CodeOptions } from 'ajv';
import { addKeywords } from './keywords.ts';
import type { Schemas } from './schema-node.ts';

/**
 * The meta schema is checked by a test, not on every run; definitions compiled once each, unoptimised, start in half
 * the time. Our file names are no URIs: the default resolver would percent-encode the Chinese in them.
 * `code`: how the joined program wants them, to keep the compiled text.
 */
export function createCompiler(schemas: Schemas, code: CodeOptions = { optimize: false }): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false, // it does not see the keys beside a `not` or an `anyOf`
    allowUnionTypes: true,
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code,
    uriResolver: fileNameResolver,
  });
  addKeywords(ajv);
  for (const [file, schema] of schemas) ajv.addSchema(schema, file);
  return ajv;
}

const fileNameResolver = {
  parse: (uri: string) => {
    const [path = '', fragment] = uri.split('#');
    return fragment === undefined ? { path } : { path, fragment };
  },
  resolve: (base: string, reference: string) =>
    reference.startsWith('#') ? `${base.split('#')[0]}${reference}` : reference,
  serialize: ({ path = '', fragment }: { path?: string; fragment?: string }) =>
    fragment === undefined ? path : `${path}#${fragment}`,
};
