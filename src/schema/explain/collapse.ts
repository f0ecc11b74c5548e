/**
 * One mistake, one fault: takes out what Ajv says besides.
 *
 * A failed `oneOf` reports every alternative; only the one meant by the value's kind is of interest. A rule with words
 * of its own (`errorMessage`) stands for all that is under it; a `not` with such words says that the whole map is meant to be
 * something else, so what lies below it in the data is not judged. At one path the first of `order` speaks for the others.
 */
import { isBelow } from '../../core/key-path.ts';
import { kindOf, type SchemaObject, takesKind } from '../schema-node.ts';
import type { Fault } from './fault.ts';

const order = ['not', 'anyOf', 'allOf', 'oneOf', 'type', 'quantity', 'const', 'enum', 'pattern'];
/** Faults of a map that name one of its keys: several may stand at one path, each a mistake of its own. */
const ofKeys: ReadonlySet<string> = new Set([
  'additionalProperties',
  'required',
  'requiredWithFolder',
  'requiredUnlessList',
]);
const groups: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'not', 'allOf', 'if']);

export function collapse(faults: readonly Fault[]): Fault[] {
  const refused = faults.filter(({ keyword, schema }) => keyword === 'not' && typeof schema.errorMessage === 'string');
  const judged = faults.filter(({ path }) => !refused.some((one) => isBelow(path, one.path)));
  return [...byPath(judged).values()].flatMap(collapseAtPath);
}

/** Returns the faults of each path together, in the order in which the paths come. */
export function byPath(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const paths = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = JSON.stringify(fault.path);
    const together = paths.get(key);
    if (together) together.push(fault);
    else paths.set(key, [fault]);
  }
  return paths;
}

function collapseAtPath(faults: readonly Fault[]): Fault[] {
  const composed = faults.filter((one) => groups.has(one.keyword));
  const meant = faults
    .filter((one) => !isSettledBelow(one) && !composed.some((group) => isBesideThePoint(one, group)))
    .map((one) => withAlternatives(one, composed));
  const [first] = meant.filter((one) => !ofKeys.has(one.keyword)).sort((a, b) => rank(a) - rank(b));
  return [...meant.filter((one) => ofKeys.has(one.keyword)), ...(first ? [first] : [])];
}

/** A `oneOf` whose meant alternative has faults of its own says nothing more itself. */
function isSettledBelow(fault: Fault): boolean {
  return fault.keyword === 'oneOf' && meantIndex(fault) !== undefined;
}

/** Whether the fault comes from an alternative that the value was not meant to be. */
function isBesideThePoint(fault: Fault, group: Fault): boolean {
  if (!isUnder(fault, group)) return false;
  if (typeof group.schema.errorMessage === 'string') return true;
  if (group.keyword !== 'oneOf') return false;
  const index = meantIndex(group);
  return index === undefined || !fault.schemaPath.startsWith(`${group.schemaPath}/${index}/`);
}

function withAlternatives(fault: Fault, composed: readonly Fault[]): Fault {
  const group = composed.find((one) => one.keyword === 'oneOf' && isUnder(fault, one));
  return group ? { ...fault, within: group.schema } : fault;
}

function isUnder(fault: Fault, group: Fault): boolean {
  return fault.schemaPath.startsWith(`${group.schemaPath}/`);
}

/** The alternative that takes this kind of value; undefined when none does, or when their kinds do not tell. */
function meantIndex(group: Fault): number | undefined {
  if (typeof group.schema.errorMessage === 'string') return undefined;
  const kind = kindOf(group.value);
  const taking = (group.schema.oneOf as readonly SchemaObject[]).map((one) => takesKind(one, kind));
  const index = taking.indexOf(true);
  return index >= 0 && taking.lastIndexOf(true) === index ? index : undefined;
}

function rank(fault: Fault): number {
  const index = order.indexOf(fault.keyword);
  return index < 0 ? order.length : index;
}
