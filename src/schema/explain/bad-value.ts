/** Explains a scalar of the right kind that says the wrong thing: `enum`, `const`, `pattern`, `quantity`. */
import { error, type Finding } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../quantity/reading.ts';
import type { SchemaObject } from '../schema-node.ts';
import { expectedText } from './expected-text.ts';
import type { Context, Fault } from './fault.ts';
import { subject } from './subject.ts';

/** One of a fixed set of words was wanted, or, where the words are one alternative of several, another shape. */
export function explainNotAllowedValue(context: Context, fault: Fault): Finding {
  const allowed = (fault.params.allowedValues ?? [fault.params.allowedValue]) as readonly unknown[];
  const names = allowed.map(String);
  const words = names.filter((name) => name.length > 1); // every single character is near to every other
  const meant = nearest(textOf(fault), words);
  const expected = expectedText(fault.within ?? { enum: names });
  return error('not-allowed-value', context.places.at(fault.path), {
    message: `${subject(context, fault.path)}应为${expected}，现为“${textOf(fault)}”`,
    hint: meant === undefined ? (shapeHint(fault.within) ?? `请改成${expected}`) : `是否想写 ${meant}？`,
    expected,
    actual: textOf(fault),
  });
}

/** The text has not the form that the schema describes in its `patternErrorMessage`. */
export function explainBadFormat(context: Context, fault: Fault): Finding {
  const rule = fault.schema.patternErrorMessage;
  const words = typeof rule === 'string' ? rule : `应符合 ${String(fault.params.pattern)}`;
  if (textOf(fault).trim() === '') return emptyText(context, fault);
  return error('bad-format', context.places.at(fault.path), {
    message: `${subject(context, fault.path)}${words}，现为“${textOf(fault)}”`,
    hint: String(fault.schema.description ?? '请按说明改写'),
    expected: words.replace(/^应[为是]/, ''),
    actual: textOf(fault),
  });
}

/** The text is no figure or date of its kind. */
export function explainBadQuantity(context: Context, fault: Fault): Finding {
  const { code, expected, hint } = fault.params.problem as Problem;
  if (textOf(fault).trim() === '') return emptyText(context, fault);
  return error(code, context.places.at(fault.path), {
    message: `${subject(context, fault.path)}应为${expected}，现为“${textOf(fault)}”`,
    hint,
    expected,
    actual: textOf(fault),
  });
}

/** A text of nothing but blanks, in quotes. */
function emptyText(context: Context, fault: Fault): Finding {
  return error('empty-value', context.places.at(fault.path), {
    message: `${subject(context, fault.path)}引号里没有内容`,
    hint: '写上内容；要印成空白时，冒号后面什么也不写',
  });
}

function shapeHint(schema: SchemaObject | undefined): string | undefined {
  const hints = schema?.shapeHints as Readonly<Record<string, string>> | undefined;
  return hints?.text;
}

function textOf(fault: Fault): string {
  return typeof fault.value === 'string' ? fault.value : '';
}
