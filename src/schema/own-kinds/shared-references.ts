/** How a 文种 file names the shared definitions: an editor wants the way to the file, we want its name. */
import { isSchema, type SchemaObject } from '../schema-node.ts';

export const sharedFile = '公共定义.schema.json';

/** Returns the schema with each reference to the shared definitions by the file's name, whatever folder stands before it. */
export function namedReferences(schema: SchemaObject): SchemaObject {
  return renamed(schema) as SchemaObject;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isSchema(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([word, inner]) => [word, word === '$ref' ? named(inner) : renamed(inner)]),
  );
}

function named(reference: unknown): unknown {
  if (typeof reference !== 'string') return reference;
  const [path = '', pointer = ''] = reference.split('#');
  const name = path.split(/[\\/]/u).at(-1);
  return name === sharedFile ? `${sharedFile}#${pointer}` : reference;
}
