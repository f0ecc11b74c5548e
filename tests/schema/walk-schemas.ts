/** Every place in the program's schemas where an author's value is described: definitions, properties, items, alternatives. */
import { isSchema, resolveNode, type SchemaObject } from '../../src/schema/schema-node.ts';
import { programSchemas } from './program-schemas.ts';

export interface Spot {
  /** For test names: `公共定义.schema.json#/definitions/金额`. */
  readonly name: string;
  readonly file: string;
  /** As it is written. */
  readonly written: SchemaObject;
  /** With its reference followed. */
  readonly schema: SchemaObject;
}

export const spots: readonly Spot[] = [...programSchemas].flatMap(([file, schema]) => visit(file, `${file}#`, schema));

function visit(file: string, name: string, written: SchemaObject): Spot[] {
  const { schema } = resolveNode(programSchemas, file, written);
  const below = Object.entries(childrenOf(written)).flatMap(([step, one]) => visit(file, `${name}/${step}`, one));
  return [{ name, file, written, schema }, ...below];
}

function childrenOf(schema: SchemaObject): Record<string, SchemaObject> {
  const children: Record<string, SchemaObject> = {};
  for (const keyword of ['definitions', 'properties']) {
    for (const [key, one] of Object.entries(schema[keyword] ?? {})) children[`${keyword}/${key}`] = one;
  }
  for (const keyword of ['items', 'additionalProperties']) {
    const one = schema[keyword];
    if (isSchema(one)) children[keyword] = one;
  }
  const alternatives = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  for (const [index, one] of alternatives.entries()) children[`oneOf/${index}`] = one;
  return children;
}
