/** What a schema lets stand under a key, as the page prints it: one text, a map, or rows. */
import type { QuantityName } from '../quantity/parse-quantity.ts';
import { isSchema, resolveNode, type SchemaNode, type Schemas, takesKind } from '../schema-node.ts';
import type { Field, MapField } from './own-kind.ts';

/** Deeper than any form; a definition that holds itself ends here. */
const deepest = 6;

export function fieldOf(schemas: Schemas, { file, schema }: SchemaNode, depth = 0): Field {
  const nodes = alternatives(schemas, { file, schema });
  const list = nodes.find((one) => takesKind(one.schema, 'list') && isSchema(one.schema.items));
  const map = nodes.find((one) => isSchema(one.schema.properties));
  if (depth < deepest && list && isSchema(list.schema.items)) {
    const row = fieldOf(schemas, resolveNode(schemas, list.file, list.schema.items), depth + 1);
    return { kind: 'list', row: row.kind === 'map' ? row : { kind: 'map', names: {} } };
  }
  if (depth < deepest && map) return mapOf(schemas, map, depth);
  const quantity = nodes.find((one) => one.schema.quantity !== undefined)?.schema.quantity as QuantityName | undefined;
  return quantity === undefined ? { kind: 'text' } : { kind: 'text', quantity };
}

function mapOf(schemas: Schemas, { file, schema }: SchemaNode, depth: number): MapField {
  const entries = Object.entries(isSchema(schema.properties) ? schema.properties : {});
  const fields = entries.map(([name, child]) => {
    const node = resolveNode(schemas, file, isSchema(child) ? child : {});
    return [name, fieldOf(schemas, node, depth + 1)] as const;
  });
  return { kind: 'map', names: Object.fromEntries(fields) };
}

function alternatives(schemas: Schemas, { file, schema }: SchemaNode): SchemaNode[] {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return [{ file, schema }];
  return oneOf.filter(isSchema).map((one) => resolveNode(schemas, file, one));
}
