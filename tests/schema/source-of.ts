/** A Source from YAML text that can be read. */
import { knownKeys } from '../../src/schema/registry.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { Source } from '../../src/source/source.ts';
import { registry } from './program-schemas.ts';

export function sourceOf(text: string, file = '项目.yaml'): Source {
  const { value, findings } = readSource(file, new TextEncoder().encode(text), knownKeys(registry));
  if (value === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return value;
}
