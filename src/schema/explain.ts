/**
 * Ajv's errors as findings in Chinese: one mistake, one finding, at the key or the value that is wrong.
 *
 * In: the errors of one validation, the data, the schema's top and the places of the data.
 */
import type { ErrorObject } from 'ajv';
import type { Finding } from '../core/finding.ts';
import type { PlainValue } from '../source/source.ts';
import { explainBadSize, sizeKeywords } from './explain/bad-size.ts';
import { explainBadFormat, explainBadQuantity, explainNotAllowedValue } from './explain/bad-value.ts';
import { byPath, collapse } from './explain/collapse.ts';
import { type Context, type Fault, faultOf } from './explain/fault.ts';
import { explainInvalidValue } from './explain/invalid-value.ts';
import { explainMissingKeys, missingKey } from './explain/missing-key.ts';
import { explainNeedlessKey } from './explain/needless-key.ts';
import { explainUnknownKey, isMisplacedLevel, meantKey } from './explain/unknown-key.ts';
import { explainWrongType, isShapeless } from './explain/wrong-type.ts';

export type { Context } from './explain/fault.ts';

type Explainer = (context: Context, fault: Fault) => Finding;

const explainers: Readonly<Record<string, Explainer>> = {
  additionalProperties: explainUnknownKey,
  type: explainWrongType,
  enum: explainNotAllowedValue,
  const: explainNotAllowedValue,
  pattern: explainBadFormat,
  quantity: explainBadQuantity,
  requiredUnlessList: explainNeedlessKey,
  ...Object.fromEntries(sizeKeywords.map((keyword) => [keyword, explainBadSize])),
};

/** Returns the findings in no particular order; none when there are no errors. */
export function explain(errors: readonly ErrorObject[], data: PlainValue, context: Context): Finding[] {
  const faults = collapse(errors.map((one) => faultOf(one, data)));
  const missing = faults.filter(isMissing);
  const others = faults.filter((one) => !isMissing(one));
  return [...others.map((one) => explainOne(context, one)), ...explainMissing(context, missing, others)];
}

function isMissing({ keyword }: Fault): boolean {
  return keyword === 'required' || keyword === 'requiredWithFolder';
}

function explainOne(context: Context, fault: Fault): Finding {
  const explainer = isShapeless(fault) ? explainWrongType : (explainers[fault.keyword] ?? explainInvalidValue);
  return explainer(context, fault);
}

/** A key that is there under a misspelt name is not missing as well; nor are those of a row where a level stands instead. */
function explainMissing(context: Context, missing: readonly Fault[], others: readonly Fault[]): Finding[] {
  const unknown = others.filter((one) => one.keyword === 'additionalProperties');
  const misspelt = new Set(unknown.map((one) => keyOfMap(one, meantKey(one))));
  const levels = new Set(unknown.filter(isMisplacedLevel).map(({ path }) => JSON.stringify(path)));
  const absent = missing.filter(
    (one) => !misspelt.has(keyOfMap(one, missingKey(one))) && !levels.has(JSON.stringify(one.path)),
  );
  return [...byPath(absent).values()].flatMap((faults) => {
    const [first] = faults;
    return first ? [explainMissingKeys(context, first.path, faults)] : [];
  });
}

function keyOfMap(fault: Fault, key: string | undefined): string {
  return JSON.stringify([fault.path, key]);
}
