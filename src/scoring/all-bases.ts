/** Every basis of a report in the document's order, for `jixiao score`. */
import { isBelow } from '../core/key-path.ts';
import { evaluationBases } from './evaluation-levels.ts';
import { levelBasis } from './level-totals.ts';
import type { ScoredMoney } from './score-money.ts';
import type { Basis, ScoredEvaluation, ScoredForm } from './scored.ts';

/** Money first, then each row with its level's subtotal behind the last of them, then 总分. */
export function allBases(
  money: ScoredMoney | undefined,
  form: ScoredForm | undefined,
  evaluation: ScoredEvaluation | undefined,
): Basis[] {
  return [
    ...(money ? moneyBases(money) : []),
    ...(form ? [...formBases(form), form.total] : []),
    ...(evaluation ? [...evaluationBases(evaluation.levels), evaluation.total] : []),
  ];
}

function moneyBases({ totals, funds, execution }: ScoredMoney): Basis[] {
  return [
    ...totals,
    ...funds.flatMap(({ rate, arrivalRate }) => [...(rate ? [rate] : []), ...(arrivalRate ? [arrivalRate] : [])]),
    ...(execution ? [execution] : []),
  ];
}

function formBases({ levels, indicators }: ScoredForm): Basis[] {
  return levels.flatMap((level) => [
    ...indicators.flatMap(({ path, points }) => (isBelow(path, level.path) && points ? [points] : [])),
    levelBasis(level, indicators),
  ]);
}
