/** The Source as plain data for Ajv: figures keep their source text, an empty scalar is null. */
import type { PlainValue, SourceNode } from '../source/source.ts';

/** Returns the data without places. Maps have no prototype, so that a key `__proto__` is a key like any other. */
export function plainValue(node: SourceNode): PlainValue {
  if (node.kind === 'scalar') return node.style === 'empty' ? null : node.text;
  if (node.kind === 'list') return node.items.map(plainValue);
  const map: { [key: string]: PlainValue } = Object.create(null);
  for (const entry of node.entries) map[entry.key] = plainValue(entry.value);
  return map;
}
