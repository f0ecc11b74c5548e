/** Scoring: the execution rate of a row of money as a figure with its basis, whether the row is a project's or a department's. */
import { type Rounding, round, show } from '../core/decimal.ts';
import type { KeyPath, Place } from '../core/finding.ts';
import type { ComputedFigure } from './author-figure.ts';
import { executionRate } from './execution-rate.ts';
import type { ScoredFundsRow } from './scored.ts';
import { showExact } from './show-exact.ts';

type RateColumn = '全年预算数' | '全年执行数';

export interface RateRow {
  /** As its name stands behind 执行率; undefined: the row is the total. */
  readonly name: string | undefined;
  readonly amounts: Pick<ScoredFundsRow['amounts'], RateColumn>;
  /** Of the row. */
  readonly path: KeyPath;
  placeOf(column: RateColumn): Place;
}

/** Returns the figure in percent; undefined where there is no rate. */
export function executionRateFigure(
  { name, amounts, path, placeOf }: RateRow,
  rounding: Rounding,
): ComputedFigure | undefined {
  const exact = executionRate(amounts);
  const { 全年预算数: budget, 全年执行数: spent } = amounts;
  if (exact === undefined || budget === undefined || spent === undefined) return undefined;
  return {
    label: name === undefined ? '执行率' : `执行率（${name}）`,
    rule: 'execution-rate',
    formula: `${show(spent)} ÷ ${show(budget)} = ${showExact(exact)}%`,
    inputs: [
      { name: '全年执行数', text: show(spent), place: placeOf('全年执行数') },
      { name: '全年预算数', text: show(budget), place: placeOf('全年预算数') },
    ],
    exact,
    rounding,
    computed: round(exact, rounding),
    unit: '%',
    path: [...path, '执行率'],
  };
}
