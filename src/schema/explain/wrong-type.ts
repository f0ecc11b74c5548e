/** Explains `type`, and a `oneOf` none of whose alternatives takes the value: a list where a text should be, and so on. */
import { error, type Finding } from '../../core/finding.ts';
import type { PlainValue } from '../../source/source.ts';
import { isSchema, kindOf, type SchemaObject, takesKind } from '../schema-node.ts';
import { exampleText } from './example-text.ts';
import { expectedText } from './expected-text.ts';
import type { Context, Fault } from './fault.ts';
import { nodeAt, subject } from './subject.ts';

/** Whether the fault is a `oneOf` none of whose alternatives takes this kind of value. */
export function isShapeless({ keyword, schema, value }: Fault): boolean {
  if (keyword !== 'oneOf' || schema.errorMessage !== undefined) return false;
  return !(schema.oneOf as readonly SchemaObject[]).some((one) => takesKind(one, kindOf(value)));
}

/** An empty value is a finding of its own (`empty-value`): the author knows the key and has left it open. */
export function explainWrongType(context: Context, fault: Fault): Finding {
  const expected = expectedText(fault.schema);
  const name = subject(context, fault.path);
  const hint = hintFor(context, fault);
  if (kindOf(fault.value) === 'empty') {
    const message = `${name}冒号后面没有内容，应为${expected}`;
    return error('empty-value', context.places.key(fault.path), { message, hint, expected });
  }
  const actual = actualText(fault.value);
  const message = `${name}应为${expected}，现为${actual}`;
  return error('wrong-type', context.places.at(fault.path), { message, hint, expected, actual });
}

function hintFor(context: Context, { schema, value, path }: Fault): string {
  const hints = isSchema(schema.shapeHints) ? schema.shapeHints : {};
  const own = hints[kindOf(value)];
  if (typeof own === 'string') return own;
  const example = exampleText(nodeAt(context, path)?.schema ?? schema);
  const key = path.at(-1);
  if (example === undefined) return '请改成应有的写法';
  return typeof key === 'string' ? `如 ${key}: ${example}` : `如 - ${example}`;
}

const longest = 20;

/** Returns what stands there, short enough for one line. */
function actualText(value: PlainValue | undefined): string {
  if (typeof value !== 'string') return value !== null && Array.isArray(value) ? '列表' : '一组键';
  const letters = [...value.replace(/\s+/g, ' ')];
  return `文字“${letters.slice(0, longest).join('')}${letters.length > longest ? '…' : ''}”`;
}
