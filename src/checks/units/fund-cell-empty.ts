/**
 * Check `fund-cell-empty`: an amount of 项目资金 is 0 or is not there; it is not left blank.
 *
 * Why: blank may mean none, unknown or forgotten. Information: many forms are filed so.
 */
import { type Finding, info } from '../../core/finding.ts';
import { type MoneyColumn, type MoneyPart, moneyColumns, type ScoredFundsRow } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import type { Rule } from '../rule.ts';

export const fundCellEmpty: Rule = {
  code: 'fund-cell-empty',
  severity: 'info',
  wants: '项目资金没有的写 0，或者不写这一行，不留空格',
  wrong: '其他资金一行各格空着',
  right: '其他资金各格写 0；没有其他资金的，不写这一行',
  find: ofMoney(checkFundCellEmpty),
};

export function checkFundCellEmpty(scored: MoneyPart): Finding[] {
  return scored.funds.flatMap((row) => {
    const written = scored.report.data.项目资金[row.name] ?? {};
    const columns = moneyColumns.filter((column) => Object.hasOwn(written, column));
    const blank = columns.filter((column) => (written as Partial<Record<MoneyColumn, unknown>>)[column] === null);
    return blank.length === 0 ? [] : [empty(scored, row, blank, columns.length)];
  });
}

/** At the cell when it is only one, else at the row. */
function empty(scored: MoneyPart, { name }: ScoredFundsRow, blank: readonly MoneyColumn[], all: number): Finding {
  const { places } = scored.report;
  const [column] = blank;
  const only = blank.length === 1 && column !== undefined ? column : undefined;
  const place = only ? places.key(['项目资金', name, only]) : places.key(['项目资金', name]);
  const which = blank.length === all ? '各格' : blank.join('、');
  return info('fund-cell-empty', place, {
    message: `${name}的${which}空着`,
    hint: blank.length === all ? '没有这项资金的，写 0 或者删去这一行' : '没有金额的写 0',
    expected: '0',
  });
}
