/**
 * A sample value for a schema: made of its examples, so that it is right by the schema.
 *
 * 绩效指标 follows the region's pack: one row a level-1 name, with the weights of the pack's first scheme, so that the
 * form adds up.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import type { Profile } from '../../packs/profile.ts';
import { childNode, isSchema, type SchemaNode, type Schemas } from '../../schema/schema-node.ts';

/** `null`: the key with nothing after it. */
export type Sample = string | number | null | readonly Sample[] | SampleMap;
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

/** Returns a sample of 绩效指标 with the level names and weights of the region, and a row for each level-2 name that it wants. */
export function sampleIndicators(schemas: Schemas, node: SchemaNode, profile: Profile): SampleMap {
  const weights = profile.weightSchemes[0]?.weights;
  const levels = profile.levels.filter(({ name }) => weights === undefined || weights.has(name));
  const entries = levels.map((level) => {
    const wanted = profile.wantedLevel2.filter(({ level1 }) => level1 === level.name).map(({ level2 }) => level2);
    const below = childNode(schemas, node, level.name);
    return [level.name, sampleLevel(schemas, below, level.children, wanted, weights?.get(level.name))] as const;
  });
  return Object.fromEntries(entries);
}

/** The weight is shared out evenly. */
function sampleLevel(
  schemas: Schemas,
  node: SchemaNode | undefined,
  children: readonly string[],
  wanted: readonly string[],
  weight: Decimal | undefined,
): SampleMap {
  const [example = {}] = (node?.schema.examples ?? []) as readonly SampleMap[];
  const [name = '', rows = []] = Object.entries(example).find(([, value]) => Array.isArray(value)) ?? [];
  const first = children.length === 0 || children.includes(name) ? name : (children[0] ?? name);
  const names = [...new Set([first, ...wanted])];
  const share = weight && show(weight.div(names.length));
  const rowOf = (level2: string): Sample | undefined => {
    const [own] = ((node && childNode(schemas, node, level2)?.schema.examples) ?? []) as readonly Sample[];
    return level2 === first || !Array.isArray(own) ? (rows as readonly Sample[])[0] : own[0];
  };
  return Object.fromEntries(
    names.map((level2) => [level2, [{ ...(rowOf(level2) as SampleMap | undefined), ...(share && { 分值: share }) }]]),
  );
}
