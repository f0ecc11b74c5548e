/**
 * A sample value for a schema: made of its examples, so that it is right by the schema.
 *
 * 绩效指标 follows the region's pack: one row a level-1 name, with the weights of the pack's first scheme, so that the
 * form adds up.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import type { Profile } from '../../packs/profile.ts';
import { childNode, isSchema, type SchemaNode, type Schemas } from '../../schema/schema-node.ts';

export type Sample = string | number | readonly Sample[] | SampleMap;
export interface SampleMap {
  readonly [key: string]: Sample;
}

export function isSampleMap(sample: Sample): sample is SampleMap {
  return isSchema(sample);
}

/** The keys that the schema names, with their schemas. */
export function propertiesOf({ schema }: SchemaNode): Readonly<Record<string, unknown>> {
  return isSchema(schema.properties) ? schema.properties : {};
}

/** Returns the keys that a new file holds, in the schema's order: the required ones and those that its example shows. */
export function liveKeys(node: SchemaNode): string[] {
  const { required = [], requiredWithFolder = [], examples = [] } = node.schema as Record<string, unknown[]>;
  const shown = isSchema(examples[0]) ? Object.keys(examples[0]) : [];
  const wanted = new Set([...required, ...requiredWithFolder, ...shown]);
  return Object.keys(propertiesOf(node)).filter((key) => wanted.has(key));
}

export function sampleOf(schemas: Schemas, node: SchemaNode): Sample {
  const { const: constant, examples, properties, additionalProperties } = node.schema;
  if (constant !== undefined) return constant as Sample;
  const [example = ''] = (examples ?? []) as Sample[];
  if (!isSampleMap(example) || properties === undefined) return example;
  const child = (key: string) => childNode(schemas, node, key) ?? node;
  // Names that are the author's to choose, beside keys that the schema names.
  const own = isSchema(additionalProperties)
    ? Object.keys(example).filter((key) => !Object.hasOwn(propertiesOf(node), key))
    : [];
  return Object.fromEntries(
    [...liveKeys(node), ...own].map((key) => [key, example[key] ?? sampleOf(schemas, child(key))]),
  );
}

/** Returns a sample of 绩效指标 with the level names and weights of the region. */
export function sampleIndicators(schemas: Schemas, node: SchemaNode, profile: Profile): SampleMap {
  const weights = profile.weightSchemes[0]?.weights;
  const levels = profile.levels.filter(({ name }) => weights === undefined || weights.has(name));
  const entries = levels.map(({ name, children }) => {
    const example = childNode(schemas, node, name)?.schema.examples as readonly SampleMap[] | undefined;
    return [name, sampleLevel(example?.[0] ?? {}, children, weights?.get(name))] as const;
  });
  return Object.fromEntries(entries);
}

function sampleLevel(example: SampleMap, children: readonly string[], weight: Decimal | undefined): SampleMap {
  const [name = '', rows = []] = Object.entries(example).find(([, value]) => Array.isArray(value)) ?? [];
  const [row] = rows as readonly SampleMap[];
  const level2 = children.length === 0 || children.includes(name) ? name : (children[0] ?? name);
  return { [level2]: [{ ...row, ...(weight && { 分值: show(weight) }) }] };
}
