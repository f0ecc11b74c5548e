/** Where an amount of 项目资金 stands. */
import type { Place } from '../core/finding.ts';
import type { MoneyReport } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import { type FundsRowName, fundsSources, type MoneyColumn } from './scored.ts';

/** Returns the cell's place. A total that was not written stands in the only row that can have given it, or at the nearest key. */
export function amountPlace({ places }: MoneyReport, name: FundsRowName, column: MoneyColumn): Place {
  const path = ['项目资金', name, column];
  if (places.has(path) || name !== '年度资金总额') return placeOf(places, path);
  const written = fundsSources.filter((source) => places.has(['项目资金', source]));
  const addends = written.filter((source) => places.has(['项目资金', source, column]));
  const [only, second] = addends.length > 0 ? addends : written;
  return placeOf(places, only !== undefined && second === undefined ? ['项目资金', only, column] : path);
}
