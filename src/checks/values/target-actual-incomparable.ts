/**
 * Check `target-actual-incomparable`: 实际完成值 answers 年度指标值.
 *
 * Why: 大幅减少 is not answered by 满意程度提升, nor 90% by 35次. Found where both are figures of different kinds, or where one speaks only of less
 * and the other only of more.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Quantity } from '../../scoring/target.ts';
import { bareWords } from '../bare-words.ts';
import { ofTables } from '../check.ts';
import { cellPlace, type RowTable, relatedCells, shortName, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const targetActualIncomparable: Rule = {
  code: 'target-actual-incomparable',
  severity: 'warning',
  wants: '实际完成值与年度指标值说的是同一件事、同一种量',
  wrong: '年度指标值“大幅减少”，实际完成值“群众满意程度提升”',
  right: '年度指标值“比上年减少10%”，实际完成值“比上年减少12%”',
  find: ofTables(checkTargetActualIncomparable),
};

export function checkTargetActualIncomparable(table: RowTable): Finding[] {
  return table.rows
    .filter((row) => row.points !== undefined && (unitsDiffer(row) || directionsDiffer(row)))
    .map((row) =>
      warning('target-actual-incomparable', cellPlace(table, row, '实际完成值'), {
        message: `“${shortName(row)}”的实际完成值“${row.row.实际完成值}”，与年度指标值“${row.row.年度指标值}”说的不是一件事，不能相比`,
        hint: '照年度指标值写同一种量、同一个单位的结果',
        related: relatedCells(table, row, '年度指标值'),
      }),
    );
}

/** Two units that both are known, and measure different things: a share and a count, money and a count. */
function unitsDiffer({ target, actual, met, weight }: TableRow): boolean {
  if (target.kind !== 'quantity' || actual === undefined || met !== undefined) return false;
  return weight?.isZero() === false && isShare(target.quantity) !== isShare(actual);
}

function isShare({ unit }: Quantity): boolean {
  return unit === '%';
}

const less = /减少|降低|下降|缩短|压缩|压减/u;
const more = /提升|提高|增加|增长|增强|上升|扩大/u;

function directionsDiffer({ target, row }: TableRow): boolean {
  const [wanted, reached] = [bareWords(row.年度指标值), bareWords(row.实际完成值)];
  if (target.kind !== 'qualitative' || /\d/u.test(wanted + reached)) return false;
  const [down, up] = [less.test(wanted) && !more.test(wanted), more.test(wanted) && !less.test(wanted)];
  const opposite =
    (down && more.test(reached) && !less.test(reached)) || (up && less.test(reached) && !more.test(reached));
  return opposite && !haveWordInCommon(wanted, reached);
}

/** Two letters in a row that both texts have. */
function haveWordInCommon(a: string, b: string): boolean {
  return [...a].some((letter, at, all) => at > 0 && b.includes(`${all[at - 1]}${letter}`));
}
