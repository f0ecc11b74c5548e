/** One fault that Ajv found, in our own terms, and what an explanation may look at. */
import type { ErrorObject } from 'ajv';
import type { KeyPath } from '../../core/finding.ts';
import type { Places } from '../../source/places.ts';
import type { PlainValue } from '../../source/source.ts';
import type { SchemaNode, SchemaObject, Schemas } from '../schema-node.ts';

export interface Fault {
  readonly keyword: string;
  readonly path: KeyPath;
  /** Where the keyword stands in the schemas; alternatives of one `oneOf` share its beginning. */
  readonly schemaPath: string;
  /** What stands at the path. */
  readonly value: PlainValue | undefined;
  /** The schema that holds the keyword, references followed. */
  readonly schema: SchemaObject;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema with the `oneOf` whose alternative found the fault. */
  readonly within?: SchemaObject;
}

export interface Context {
  readonly schemas: Schemas;
  /** The schema of the whole file. */
  readonly root: SchemaNode;
  readonly places: Places;
}

export function faultOf(error: ErrorObject, data: PlainValue): Fault {
  const { path, value } = follow(error.instancePath, data);
  return {
    keyword: error.keyword,
    path,
    schemaPath: error.schemaPath,
    value,
    schema: (error.parentSchema ?? {}) as SchemaObject,
    params: error.params,
  };
}

/** Walks a JSON pointer through the data: a step into a list is an index, any other a key, whatever it looks like. */
function follow(pointer: string, data: PlainValue): { path: KeyPath; value: PlainValue | undefined } {
  const path: (string | number)[] = [];
  let value: PlainValue | undefined = data;
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      const index = Number.parseInt(step, 10);
      path.push(index);
      value = value[index];
    } else {
      path.push(step);
      value = value !== null && typeof value === 'object' ? value[step] : undefined;
    }
  }
  return { path, value };
}
