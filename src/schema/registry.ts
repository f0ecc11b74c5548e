/**
 * The registry: all schemas, found by 文种, compiled when first used.
 *
 * In: the schemas as data, by file name (`项目支出绩效自评表.schema.json`). Pure; loading them is `load-schemas.ts`.
 */
import type { Ajv, ErrorObject } from 'ajv';
import type { PlainValue } from '../source/source.ts';
import type { Validators } from './compiled-schemas.ts';
import { createCompiler } from './compiler.ts';
import type { OwnKind } from './own-kinds/own-kind.ts';
import { isSchema, type SchemaNode, type SchemaObject, type Schemas, schemasWithin } from './schema-node.ts';

export interface Registry {
  readonly schemas: Schemas;
  /** The schema file of each 文种. */
  readonly documentKinds: ReadonlyMap<string, string>;
  /** Those among them that a region pack brought. */
  readonly ownKinds: readonly OwnKind[];
  /** Returns what Ajv finds wrong with the value, every fault; throws when there is no such schema file. */
  faultsOf(file: string, value: PlainValue): readonly ErrorObject[];
  /** Returns the top of a schema file; throws when there is none. */
  root(file: string): SchemaNode;
}

/** The schemas that describe no 文种. */
export const departmentSchema = '部门.schema.json';
export const packSchema = '地区包.schema.json';

/** `compiled`: what need not be compiled any more. */
export function createRegistry(
  schemas: ReadonlyMap<string, object>,
  ownKinds: readonly OwnKind[] = [],
  compiled: Validators = new Map(),
): Registry {
  const known = schemas as Schemas;
  let compiler: Ajv | undefined;
  const compile = (file: string) => {
    compiler ??= createCompiler(known);
    return compiler.getSchema(file);
  };
  return {
    schemas: known,
    documentKinds: documentKindsOf(known),
    ownKinds,
    faultsOf: (file, value) => {
      const validate = compiled.get(file) ?? compile(file);
      if (validate === undefined) throw new Error(`no schema file ${file}`);
      return validate(value) === true ? [] : [...(validate.errors ?? [])];
    },
    root: (file) => {
      const schema = known.get(file);
      if (schema === undefined) throw new Error(`no schema file ${file}`);
      return { file, schema };
    },
  };
}

function documentKindsOf(schemas: Schemas): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const [file, { properties }] of schemas) {
    const kind = isSchema(properties) && isSchema(properties.文种) ? properties.文种.const : undefined;
    if (typeof kind === 'string') kinds.set(kind, file);
  }
  return kinds;
}

const keysOf = new WeakMap<Registry, ReadonlySet<string>>();

/** Returns every key that any schema names: what may stand before a colon. Of one registry always the same set. */
export function knownKeys(registry: Registry): ReadonlySet<string> {
  const known = keysOf.get(registry);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (const { properties } of allSchemas(registry)) {
    if (isSchema(properties)) for (const key of Object.keys(properties)) keys.add(key);
  }
  keysOf.set(registry, keys);
  return keys;
}

/** Returns the Chinese titles of all that the schemas describe, 一级指标 and the like among them. */
export function knownTitles(registry: Registry): ReadonlySet<string> {
  const titles = [...allSchemas(registry)].map(({ title }) => title);
  return new Set(titles.filter((title) => typeof title === 'string'));
}

function* allSchemas(registry: Registry): Generator<SchemaObject> {
  for (const schema of registry.schemas.values()) yield* schemasWithin(schema);
}
