/**
 * The keywords that our schemas have beside those of draft-07.
 *
 * - `quantity`: the scalar is a figure or a date, read from its source text by quantity/.
 * - `requiredWithFolder`: keys that must be there once 部门.yaml has been inherited; editors, who see one file, do not ask for them.
 * - `requiredUnlessList`: by key, the key beside it that makes it needless when it holds a list: 绩效指标 stands in the goals then.
 * - `otherNames`: what other forms call this key, for hints.
 * - `shapeHints`: what to do when a value is a list, a map, a text or empty where it should not be; `nested`: when a row
 *   holds a level's name.
 * - `errorMessage`, `patternErrorMessage`: the words for a failed rule; the editors' YAML extension shows them too.
 */
import type { Ajv, ErrorObject, SchemaValidateFunction } from 'ajv';
import { parseQuantity, type QuantityName } from './quantity/parse-quantity.ts';
import type { SchemaObject } from './schema-node.ts';

/**
 * Makes the keywords known to Ajv; an unknown keyword in a schema stays an error, which finds misspelt ones.
 * What the keywords may say is checked by a test: meta schemas would cost a tenth of the start on every run.
 */
export function addKeywords(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: 'quantity',
    type: 'string',
    schemaType: 'string',
    errors: true,
    validate: validateQuantity,
  });
  ajv.addKeyword({
    keyword: 'requiredWithFolder',
    type: 'object',
    schemaType: 'array',
    errors: true,
    validate: validateRequiredWithFolder,
  });
  ajv.addKeyword({
    keyword: 'requiredUnlessList',
    type: 'object',
    schemaType: 'object',
    errors: true,
    validate: validateRequiredUnlessList,
  });
  ajv.addKeyword({ keyword: 'otherNames', schemaType: 'array' });
  ajv.addKeyword({ keyword: 'shapeHints', schemaType: 'object' });
  ajv.addKeyword({ keyword: 'errorMessage', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'patternErrorMessage', schemaType: 'string' });
}

export const validateQuantity: SchemaValidateFunction = (
  quantity: QuantityName,
  text: string,
  parentSchema: SchemaObject = {},
) => {
  const reading = parseQuantity(quantity, text);
  if ('value' in reading) return true;
  validateQuantity.errors = [{ keyword: 'quantity', params: { problem: reading.problem }, parentSchema }];
  return false;
};

export const validateRequiredWithFolder: SchemaValidateFunction = (
  names: readonly string[],
  map: { readonly [key: string]: unknown },
  parentSchema: SchemaObject = {},
) => {
  const missing = names.filter((name) => !Object.hasOwn(map, name));
  validateRequiredWithFolder.errors = missing.map((missingProperty) => ({
    keyword: 'requiredWithFolder',
    params: { missingProperty },
    parentSchema,
  }));
  return missing.length === 0;
};

/** A key that is missing is an ordinary `required`; one that should not be there is this keyword's own fault. */
export const validateRequiredUnlessList: SchemaValidateFunction = (
  pairs: Readonly<Record<string, string>>,
  map: { readonly [key: string]: unknown },
  parentSchema: SchemaObject = {},
) => {
  const errors = Object.entries(pairs).flatMap(([key, beside]): Partial<ErrorObject>[] => {
    const [isThere, isNeedless] = [Object.hasOwn(map, key), Array.isArray(map[beside])];
    if (isThere !== isNeedless) return [];
    if (!isThere) return [{ keyword: 'required', params: { missingProperty: key }, parentSchema }];
    return [{ keyword: 'requiredUnlessList', params: { key, beside }, parentSchema }];
  });
  validateRequiredUnlessList.errors = errors;
  return errors.length === 0;
};
