/**
 * Check `unit-mismatch`: an amount of 部门资金 that is written in 元 is not meant in 万元.
 *
 * Why: 2376.25元 among amounts of thousands of 万元 is a slip of one word that makes every figure after it wrong.
 */
import { Decimal, show, sum } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { DepartmentMoney, ExpenseColumn, ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';
import { type ExpenseCell, writtenCells } from './department-cells.ts';

export const unitMismatch: Rule = {
  code: 'unit-mismatch',
  severity: 'error',
  wants: '部门资金里按元写的金额，不是万元写漏了“万”字',
  wrong: '基本支出写“2376.25元”，旁边都是几千万元',
  right: '写“2376.25”（万元）',
  find: ofDepartment(checkUnitMismatch),
};

const yuan = new Decimal('10000');
/** Read as 万元, the amount should be at least this share of the row's other amounts, and read as 元 it is far below. */
const least = new Decimal('0.1');
const most = new Decimal('10');

export function checkUnitMismatch(department: ScoredDepartment): Finding[] {
  const { money } = department;
  if (money === undefined) return [];
  const cells = writtenCells(department, money);
  return cells.filter((cell) => cell.isInYuan && isMeantInTenThousands(cell, cells, money)).map(mismatch);
}

/** Returns 支出合计 of the column as it was meant, in 万元: other checks shall not speak of this slip again. */
export function meantTotal(department: ScoredDepartment, column: ExpenseColumn): Decimal | undefined {
  const { money } = department;
  const total = money?.total.amounts[column];
  if (money === undefined || total === undefined) return undefined;
  const cells = writtenCells(department, money);
  const slips = cells.filter(
    (cell) => cell.column === column && cell.isInYuan && isMeantInTenThousands(cell, cells, money),
  );
  return total.plus(sum(slips.map(({ amount }) => amount.times(yuan).minus(amount))));
}

/** Whether an amount of the column is in the wrong unit. */
export function hasUnitSlip(department: ScoredDepartment, column: ExpenseColumn): boolean {
  const total = department.money?.total.amounts[column];
  return total !== undefined && !(meantTotal(department, column)?.equals(total) ?? true);
}

/** It makes the written total right, or it is like the other amounts of its row. */
function isMeantInTenThousands(cell: ExpenseCell, cells: readonly ExpenseCell[], money: DepartmentMoney): boolean {
  const { row, column, amount } = cell;
  const meant = amount.times(yuan);
  const given = money.totals.find(({ label }) => label.includes(column))?.given;
  const others = cells.filter((one) => one.column === column && one !== cell).map((one) => one.amount);
  if (given?.equals(sum([...others, meant]))) return true;
  const beside = cells.filter((one) => one.row === row && one !== cell && !one.isInYuan && !one.amount.isZero());
  return beside.length > 0 && beside.every((one) => isLike(meant, one.amount));
}

function isLike(amount: Decimal, other: Decimal): boolean {
  const share = amount.div(other);
  return share.greaterThanOrEqualTo(least) && share.lessThanOrEqualTo(most);
}

function mismatch({ row, column, amount, place }: ExpenseCell): Finding {
  const written = show(amount.times(yuan));
  return error('unit-mismatch', place, {
    message: `${row.name}的${column}写作 ${written} 元，只合 ${show(amount)} 万元；看前后的数，应为 ${written} 万元`,
    hint: `改为 ${written}（万元）；确实是 ${written} 元的，接受并写明理由`,
    expected: `${written}万元`,
    actual: `${written}元`,
  });
}
