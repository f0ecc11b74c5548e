/**
 * By which rule an indicator is scored: the one that its 计分 names, else the one that its target implies.
 *
 * ≥ and > ask for more, ≤ and < for less. A bare figure or `=` asks for more, except for costs, for a time under 时效指标 and
 * for a 0 (投诉 0次), which ask for less. A date or a range is met or not; what is no quantity is the evaluator's.
 */
import { isDuration } from '../core/unit-words.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { Direction } from './compare-target.ts';
import type { ScoringRule } from './scored.ts';
import type { Target } from './target.ts';

export interface RuleContext {
  readonly level1: string;
  readonly level2: string;
  readonly choice: IndicatorRow['计分'];
  readonly target: Target;
}

export interface InferredRule {
  readonly rule: ScoringRule;
  readonly direction: Direction;
  /** Whether the author named the rule. */
  readonly said: boolean;
}

const namedRules = {
  正向: 'forward-ratio',
  反向: 'inverse-ratio',
  达标: 'met-or-not',
  定性: 'qualitative-tier',
  评分: 'given',
} as const;

export function inferRule(context: RuleContext): InferredRule {
  const { choice, target } = context;
  const direction = directionOf(context);
  if (target.kind === 'not-applicable') return { rule: 'not-applicable', direction, said: false };
  if (typeof choice === 'object') return { rule: 'banded', direction, said: true };
  if (choice !== undefined) return { rule: namedRules[choice], direction, said: true };
  return { rule: impliedRule(target, direction), direction, said: false };
}

function impliedRule(target: Target, direction: Direction): ScoringRule {
  if (target.kind === 'deadline' || target.kind === 'range') return 'met-or-not';
  if (target.kind !== 'quantity') return 'qualitative-tier';
  return direction === 'more' ? 'forward-ratio' : 'inverse-ratio';
}

function directionOf({ level1, level2, choice, target }: RuleContext): Direction {
  if (choice === '正向') return 'more';
  if (choice === '反向') return 'less';
  if (target.kind !== 'quantity') return 'more';
  if (target.comparator !== '=') return target.comparator === '≥' || target.comparator === '>' ? 'more' : 'less';
  const { value, unit } = target.quantity;
  const cost = level1.includes('成本') || level2.includes('成本');
  const delay = level2.includes('时效') && isDuration(unit);
  return cost || delay || value.isZero() ? 'less' : 'more';
}
