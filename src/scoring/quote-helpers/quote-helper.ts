/** What a helper in prose is: `{{助手 名称 …}}` gives a text made from figures of the report, exactly. */
import type { Decimal } from '../../core/decimal.ts';
import type { RoundingPolicy } from '../../packs/profile.ts';
import type { PrintedText } from '../scored.ts';

export interface QuoteHelper {
  /** What its arguments are called, one each: 金额, 本数, 基数. */
  readonly parameters: readonly string[];
  /** As an author writes it. */
  readonly example: string;
  readonly apply: (values: readonly PrintedText[], rounding: RoundingPolicy) => HelperResult;
}

/** A text for the sentence, or why there is none. */
export type HelperResult = { readonly text: string } | HelperProblem;

export interface HelperProblem {
  readonly problem: 'wrong-kind' | 'not-computable';
  /** What is wrong with which argument: `应为金额（万元）`. */
  readonly reason: string;
  /** Index of the argument at fault. */
  readonly argument: number;
}

export function wrongKind(argument: number, reason: string): HelperProblem {
  return { problem: 'wrong-kind', reason, argument };
}

/** Returns the amounts in 万元, or which argument is none. */
export function amountsIn(values: readonly PrintedText[]): readonly Decimal[] | HelperProblem {
  const amounts = values.map(({ figure }) => (figure?.unit === '万元' ? figure.value : undefined));
  const wrong = amounts.indexOf(undefined);
  if (wrong !== -1) return wrongKind(wrong, '应为金额');
  return amounts.filter((amount) => amount !== undefined);
}

export function isProblem(result: object): result is HelperProblem {
  return 'problem' in result;
}
