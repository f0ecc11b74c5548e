/** Validates one map of a Source by one schema file, and decodes it when nothing is wrong. */
import { byPlace } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { limited } from '../source/limited.ts';
import { placesOf } from '../source/places.ts';
import type { SourceMap } from '../source/source.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { plainValue } from './plain-value.ts';
import type { Registry } from './registry.ts';

/**
 * `T` is the type generated from the schema file. Returns no value when anything is wrong.
 * `moneyUnit`: that of an amount written without a unit; 万元 if it is not given.
 */
export function validateMap<T>(
  registry: Registry,
  file: string,
  root: SourceMap,
  moneyUnit?: '万元' | '元',
): Outcome<T> {
  const top = registry.root(file);
  const plain = plainValue(root);
  const errors = registry.faultsOf(file, plain);
  if (errors.length === 0) return { value: decode(registry.schemas, top, plain, moneyUnit) as T, findings: [] };
  const findings = explain(errors, plain, { schemas: registry.schemas, root: top, places: placesOf(root) });
  return { value: undefined, findings: limited(findings.sort(byPlace)) };
}
