/**
 * Turns valid data into typed data: figures become Decimals, dates YYYY-MM-DD, everything else stays as it is.
 *
 * In: data in which the schema found no fault. Out: the value that the generated types describe.
 */
import type { Decimal } from '../core/decimal.ts';
import type { PlainValue } from '../source/source.ts';
import { parseQuantity, type QuantityName } from './quantity/parse-quantity.ts';
import { alternativeFor, childNode, type SchemaNode, type Schemas, takesKind } from './schema-node.ts';

export type Decoded = string | null | Decimal | readonly Decoded[] | { readonly [key: string]: Decoded };

/**
 * An empty group of keys (`上年结转资金:`) becomes one without keys. Throws on data that the schema refuses: our bug.
 * `moneyUnit`: that of an amount written without a unit.
 */
export function decode(schemas: Schemas, top: SchemaNode, value: PlainValue, moneyUnit?: '万元' | '元'): Decoded {
  const node = alternativeFor(schemas, top, value);
  if (value === null) return takesKind(node.schema, 'map') ? {} : null;
  if (typeof value === 'string') return decodeText(node, value, moneyUnit);
  const child = (step: string | number, one: PlainValue) => {
    const next = childNode(schemas, node, step);
    if (next === undefined) throw new Error(`no schema for ${step}`);
    return decode(schemas, next, one, moneyUnit);
  };
  if (Array.isArray(value)) return value.map((one, index) => child(index, one));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, child(key, one)]));
}

function decodeText(node: SchemaNode, text: string, moneyUnit: '万元' | '元' | undefined): Decoded {
  const { quantity } = node.schema;
  if (quantity === undefined) return text;
  const reading = parseQuantity(quantity as QuantityName, text, moneyUnit);
  if ('problem' in reading) throw new Error(`unread ${String(quantity)}`);
  return reading.value;
}
