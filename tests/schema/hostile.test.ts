/** Whatever a file says: no exception, no silence, and findings in Chinese. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../src/schema/explain.ts';
import { plainValue } from '../../src/schema/plain-value.ts';
import { knownKeys } from '../../src/schema/registry.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { placesOf } from '../../src/source/places.ts';
import type { PlainValue } from '../../src/source/source.ts';
import { goodForm } from './form-text.ts';
import { registry } from './program-schemas.ts';
import { sourceOf } from './source-of.ts';

const files = [...registry.schemas.keys()].filter((file) => file !== '公共定义.schema.json');
const emptyPlaces = placesOf(sourceOf('文种: 无').root);

const key = fc.oneof(
  fc.constantFrom(...knownKeys(registry), '__proto__', 'constructor', 'toString', '', '0', 'a/b', '~', '~1', '名 称'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const text = fc.oneof(
  fc.constantFrom('', '4', '4元', '100%', '—', '不涉及', '正向', '2024', '2025-02-30'),
  fc.string(),
);
const { value } = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    text,
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 8, noNullPrototype: false }),
  ),
}));

test('random data', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), value, (file, data) => {
      const errors = registry.faultsOf(file, data);
      const context = { schemas: registry.schemas, root: registry.root(file), places: emptyPlaces };
      const findings = explain(errors, data, context);
      expect(findings.length > 0).toBe(errors.length > 0);
      for (const { message, hint = '' } of findings) expect(message + hint).toMatch(/\p{Script=Han}/u);
    }),
    { numRuns: 300 },
  );
});

/** Replaces the value at one place of a form by a random one. */
function transplant(data: PlainValue, steps: readonly number[], graft: PlainValue): PlainValue {
  const [step, ...rest] = steps;
  if (step === undefined || data === null || typeof data === 'string') return graft;
  const keys = Object.keys(data);
  const at = keys[step % Math.max(1, keys.length)];
  if (at === undefined) return graft;
  const copy = structuredClone(data) as { [key: string]: PlainValue };
  copy[at] = transplant(copy[at] ?? null, rest, graft);
  return copy;
}

test('a form with one random value put in', () => {
  const good = structuredClone(plainValue(sourceOf(goodForm).root));
  const file = '项目支出绩效自评表.schema.json';
  const root = registry.root(file);
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 6 }), value, (steps, graft) => {
      const data = transplant(good, steps, graft);
      const errors = registry.faultsOf(file, data);
      const findings = explain(errors, data, { schemas: registry.schemas, root, places: emptyPlaces });
      expect(findings.length > 0).toBe(errors.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('a level named like a built-in of JavaScript is a level like any other', () => {
  const form = goodForm.replace('经济效益指标:', '__proto__:').replace('满意度指标:\n', 'constructor:\n');
  const { value: data, findings } = validateMap<{ 绩效指标: Record<string, Record<string, unknown>> }>(
    registry,
    '项目支出绩效自评表.schema.json',
    sourceOf(form).root,
  );
  expect(findings).toEqual([]);
  expect(Object.keys(data?.绩效指标 ?? {})).toEqual(['产出指标', '效益指标', 'constructor']);
  expect(Object.keys(data?.绩效指标.效益指标 ?? {})).toEqual(['__proto__', '社会效益指标']);
});
