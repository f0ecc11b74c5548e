/**
 * A walk over the schemas beside the data: which rules and words stand at a key path.
 *
 * A reference is followed to its definition; what is written beside the reference (title, description, other names)
 * wins over the definition's own.
 */
import type { PlainValue } from '../source/source.ts';

export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** The schemas by file name. */
export type Schemas = ReadonlyMap<string, SchemaObject>;

/** A schema without a reference at its top, and the file that references inside it are relative to. */
export interface SchemaNode {
  readonly file: string;
  readonly schema: SchemaObject;
}

/** What kind of YAML a value is. */
export type Kind = 'map' | 'list' | 'text' | 'empty';

export function isSchema(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What references lead to: the schemas never change, and every value of every document asks. */
const resolved = new WeakMap<Schemas, WeakMap<SchemaObject, SchemaNode>>();

/** Follows references; an unknown file or definition is a fault of the schemas and throws. */
export function resolveNode(schemas: Schemas, file: string, schema: SchemaObject): SchemaNode {
  const reference = schema.$ref;
  if (typeof reference !== 'string') return { file, schema };
  const known = resolved.get(schemas) ?? new WeakMap<SchemaObject, SchemaNode>();
  resolved.set(schemas, known);
  const node = known.get(schema) ?? follow(schemas, file, schema, reference);
  known.set(schema, node);
  return node;
}

function follow(schemas: Schemas, file: string, schema: SchemaObject, reference: string): SchemaNode {
  const [path = '', pointer = ''] = reference.split('#');
  const target = path || file;
  const definition = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (isSchema(node) ? node[step] : undefined), schemas.get(target));
  if (!isSchema(definition)) throw new Error(`no schema at ${reference} (in ${file})`);
  const found = resolveNode(schemas, target, definition);
  const { $ref: _, ...beside } = schema;
  return { file: found.file, schema: { ...found.schema, ...beside } };
}

export function kindOf(value: PlainValue | undefined): Kind {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'map';
}

/** Which kinds of YAML a schema takes, as its `type` says; every kind when it says nothing. */
export function kindsOf(schema: SchemaObject): ReadonlySet<Kind> {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type as readonly string[] | undefined);
  if (types === undefined) return new Set(['map', 'list', 'text', 'empty']);
  return new Set(types.map((type) => kindsByType[type] ?? 'text'));
}

/** Whether a schema takes values of this kind of YAML. */
export function takesKind({ type }: SchemaObject, kind: Kind): boolean {
  if (type === undefined) return true;
  if (typeof type === 'string') return (kindsByType[type] ?? 'text') === kind;
  return (type as readonly string[]).some((one) => (kindsByType[one] ?? 'text') === kind);
}

const kindsByType: Readonly<Record<string, Kind>> = { object: 'map', array: 'list', null: 'empty' };

/** Returns the alternative of a `oneOf` that takes values of this kind; the schema itself when it has none. */
export function alternativeFor(schemas: Schemas, node: SchemaNode, value: PlainValue | undefined): SchemaNode {
  const { oneOf } = node.schema;
  if (!Array.isArray(oneOf)) return node;
  const kind = kindOf(value);
  for (const one of oneOf) {
    const alternative = isSchema(one) ? resolveNode(schemas, node.file, one) : undefined;
    if (alternative && takesKind(alternative.schema, kind)) return alternative;
  }
  return node;
}

/** Returns the schema of what stands at a key or an index, or undefined when nothing is allowed there. */
export function childNode(schemas: Schemas, node: SchemaNode, step: string | number): SchemaNode | undefined {
  const { schema, file } = node;
  const child = typeof step === 'number' ? schema.items : (ownProperty(schema, step) ?? schema.additionalProperties);
  return isSchema(child) ? resolveNode(schemas, file, child) : undefined;
}

function ownProperty(schema: SchemaObject, name: string): unknown {
  const { properties } = schema;
  return isSchema(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** Keywords that hold schemas by name, a single schema or several; all others hold words and values. */
const byName: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'definitions']);
const direct: ReadonlySet<string> = new Set([
  'items',
  'additionalProperties',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
]);

/** Every schema in a schema: itself, and all inside it as they are written; references are not followed. */
export function* schemasWithin(schema: SchemaObject): Generator<SchemaObject> {
  yield schema;
  for (const [keyword, value] of Object.entries(schema)) {
    const inner =
      byName.has(keyword) && isSchema(value) ? Object.values(value) : direct.has(keyword) ? [value].flat() : [];
    for (const one of inner) if (isSchema(one)) yield* schemasWithin(one);
  }
}
