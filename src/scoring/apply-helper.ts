/** Runs one helper of prose on what its names stand for, or says what is wrong with its arguments. */
import { error, type Finding, type Place } from '../core/finding.ts';
import type { RoundingPolicy } from '../packs/profile.ts';
import { isProblem, type QuoteHelper } from './quote-helpers/quote-helper.ts';
import type { PrintedText } from './scored.ts';

export interface HelperCall {
  readonly name: string;
  readonly helper: QuoteHelper;
  /** The names behind it, as written. */
  readonly parts: readonly string[];
  /** What they stand for; fewer when some cannot be found. */
  readonly values: readonly PrintedText[];
}

export function applyHelper(call: HelperCall, rounding: RoundingPolicy, place: Place): string | Finding {
  const { name, helper, parts, values } = call;
  const wanted = helper.parameters;
  const miscounted = argumentCountFault(call, place);
  if (miscounted !== undefined) return miscounted;
  const result = helper.apply(values, rounding);
  if (!isProblem(result)) return result.text;
  const argument = parts[result.argument] ?? '';
  const printed = values[result.argument]?.text ?? '';
  const code = result.problem === 'wrong-kind' ? 'quote-arguments' : 'quote-not-computable';
  return error(code, place, {
    message: `“${name}”的${wanted[result.argument] ?? ''}“${argument}”${result.reason}，现为“${printed}”`,
    hint: result.problem === 'wrong-kind' ? `如 ${helper.example}` : '换一个数，或者把这句话改写',
    actual: printed,
  });
}

/** Undefined: as many names stand behind the helper as it takes. */
export function argumentCountFault(
  { name, helper, parts }: Pick<HelperCall, 'name' | 'helper' | 'parts'>,
  place: Place,
): Finding | undefined {
  const wanted = helper.parameters;
  if (parts.length === wanted.length) return undefined;
  return error('quote-arguments', place, {
    message: `“${name}”后面要写 ${wanted.length} 个名称（${wanted.join('、')}），现有 ${parts.length} 个`,
    hint: `如 ${helper.example}，名称之间空一格`,
    expected: `${wanted.length}`,
    actual: `${parts.length}`,
  });
}
