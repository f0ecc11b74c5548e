/** What the money of a report, and what follows from it, can have been before the amounts were rounded to what was written. */
import { Decimal, hundred, parseDecimal, round } from '../core/decimal.ts';
import {
  addIntervals,
  exactly,
  type Interval,
  multiply,
  percentOf,
  publishedAmount,
  within,
} from '../core/interval.ts';
import type { Basis, MoneyColumn, MoneyPart, ScoredForm, ScoredFundsRow } from '../scoring/scored.ts';
import { sourceRows, totalRow } from './funds-rows.ts';

/** Returns the bounds of a sum with its addends as inputs. A sum that the author wrote was rounded only once. */
export function sumBounds({ inputs, given, value }: Pick<Basis, 'inputs' | 'given' | 'value'>): Interval {
  const addends = inputs.flatMap(({ text }) => parseDecimal(text) ?? []).map(publishedAmount);
  if (addends.length === 0) return publishedAmount(value);
  const sum = addIntervals(addends);
  return given === undefined ? sum : within(publishedAmount(given), sum);
}

/** Returns the bounds of what the sources of a column add up to; undefined where none has an amount. */
export function sourcesBounds(scored: MoneyPart, column: MoneyColumn): Interval | undefined {
  const amounts = sourceRows(scored).flatMap((row) => row.amounts[column] ?? []);
  return amounts.length === 0 ? undefined : addIntervals(amounts.map(publishedAmount));
}

/** Returns the bounds of a total that the author did not write; undefined of one that he wrote. */
export function unwrittenBounds(scored: MoneyPart, column: string): Interval | undefined {
  const given: Readonly<Record<string, unknown>> = { ...scored.report.data.项目资金.年度资金总额 };
  return given[column] ? undefined : sourcesBounds(scored, column as MoneyColumn);
}

/** Returns the bounds of 执行率 of one row, in percent. */
export function rateBounds(scored: MoneyPart, row: ScoredFundsRow): Interval | undefined {
  const [spent, budget] = [amountBounds(scored, row, '全年执行数'), amountBounds(scored, row, '全年预算数')];
  return spent && budget && percentOf(spent, budget);
}

/** Returns the bounds of one amount of a row: a total goes back to its sources, one that the author wrote to what he wrote as well. */
export function amountBounds(scored: MoneyPart, row: ScoredFundsRow, column: MoneyColumn): Interval | undefined {
  const amount = row.amounts[column];
  if (amount === undefined) return undefined;
  const sources = row.name === '年度资金总额' ? sourcesBounds(scored, column) : undefined;
  if (sources === undefined) return publishedAmount(amount);
  const given = scored.report.data.项目资金.年度资金总额?.[column];
  return given ? within(publishedAmount(given), sources) : sources;
}

/** Returns the bounds of 预算执行率's points before they are rounded; 分. Undefined where there is no rate. */
export function executionPointsBounds(scored: ScoredForm): Interval | undefined {
  const row = totalRow(scored);
  const rate = row && rateBounds(scored, row);
  if (rate === undefined) return undefined;
  const { rounding } = scored.profile;
  const isFromRounded = rounding.executionPoints.from === 'rounded-rate';
  const used = isFromRounded ? { low: round(rate.low, rounding.rate), high: round(rate.high, rounding.rate) } : rate;
  const weight = scored.executionWeight;
  const points = multiply(used, weight.div(hundred));
  return { low: Decimal.min(points.low, weight), high: Decimal.min(points.high, weight) };
}

/** Returns the bounds of 总分 before it is rounded: points that a rule gave may be added up before or after their own rounding. */
export function totalBounds(scored: ScoredForm): Interval {
  const rows = scored.indicators.flatMap(({ points }) => (points ? [pointsBounds(points)] : []));
  const execution = scored.executionPoints;
  if (execution === undefined) return addIntervals(rows);
  if (execution.given !== undefined) return addIntervals([...rows, exactly(execution.given)]);
  const bounds = executionPointsBounds(scored) ?? exactly(execution.exact);
  const printed = (exact: Decimal) => round(exact, scored.profile.rounding.executionPoints);
  const low = Decimal.min(bounds.low, printed(bounds.low));
  return addIntervals([...rows, { low, high: Decimal.max(bounds.high, printed(bounds.high)) }]);
}

/** Coarse steps (half points) are a scheme's own; only the last digits of a fine rounding are nobody's intention. */
const finest = new Decimal('0.01');

export function pointsBounds({ given, exact, value, rounding }: Basis): Interval {
  const isTail = given === undefined && rounding?.quantum.lessThanOrEqualTo(finest) === true;
  if (!isTail) return exactly(value);
  return { low: Decimal.min(exact, value), high: Decimal.max(exact, value) };
}
