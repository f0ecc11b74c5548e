/** The rows of 项目资金 as checks look at them. */
import { show } from '../core/decimal.ts';
import type { KeyPath, Place, Related } from '../core/finding.ts';
import { fundsSources, type MoneyColumn, type MoneyPart, type ScoredFundsRow } from '../scoring/scored.ts';
import { givesReason } from './reason.ts';

export const totalRowPath: KeyPath = ['项目资金', '年度资金总额'];

export function totalRow(scored: MoneyPart): ScoredFundsRow | undefined {
  return scored.funds.find((row) => row.name === '年度资金总额');
}

/** Returns the rows of the sources that the author wrote. */
export function sourceRows(scored: MoneyPart): ScoredFundsRow[] {
  return scored.funds.filter(({ name }) => name !== '年度资金总额' && scored.report.places.has(['项目资金', name]));
}

/** Returns where a finding about the whole money stands: the total row, else the only source, else 项目资金. */
export function wholeMoneyPlace(scored: MoneyPart): Place {
  const { places } = scored.report;
  if (places.has(totalRowPath)) return places.key(totalRowPath);
  const [only, second] = fundsSources.filter((name) => places.has(['项目资金', name]));
  return places.key(only !== undefined && second === undefined ? ['项目资金', only] : ['项目资金']);
}

/** Returns the amounts of a row as related places: `全年预算数 2.46`. */
export function relatedAmounts(scored: MoneyPart, row: ScoredFundsRow, columns: readonly MoneyColumn[]): Related[] {
  return columns.flatMap((column) => {
    const amount = row.amounts[column];
    if (amount === undefined) return [];
    const place = scored.report.places.at(['项目资金', row.name, column]);
    return [{ message: `${row.name}的${column} ${show(amount)} 万元`, place }];
  });
}

/** Whether the author explained how the budget was changed or spent. */
export function moneyIsExplained(scored: MoneyPart): boolean {
  return givesReason(scored.report.data.项目资金.偏差原因分析及改进措施);
}
