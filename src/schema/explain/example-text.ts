/** The example of a schema as YAML on one line, for hints. */
import type { SchemaObject } from '../schema-node.ts';

/** Returns `{ 年初预算数: 4, 全年预算数: 4 }`, or undefined when the schema has no example. */
export function exampleText(schema: SchemaObject | undefined): string | undefined {
  const examples = schema?.examples;
  return Array.isArray(examples) && examples.length > 0 ? flow(examples[0]) : undefined;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
  return `{ ${entries.join(', ')} }`;
}
