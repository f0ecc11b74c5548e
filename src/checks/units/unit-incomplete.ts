/**
 * Check `unit-incomplete`: an amount in 万 or 亿 says of what.
 *
 * Why: 20万 may be yuan or pages. Looked for in 年度指标值 and 实际完成值, and in sentences that speak of money.
 */
import { type Finding, type Place, warning } from '../../core/finding.ts';
import { partsOf } from '../../core/parts-of.ts';
import type { Scored } from '../../scoring/scored.ts';
import { all, ofTables } from '../check.ts';
import { proseOf } from '../prose/prose.ts';
import type { Passage } from '../prose/read/passages.ts';
import { cellPlace, type RowTable } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const unitIncomplete: Rule = {
  code: 'unit-incomplete',
  severity: 'warning',
  wants: '以万、亿计的数写全单位：万元、万份',
  wrong: '成本目标“20万。”',
  right: '成本目标“20万元”',
  find: all(ofTables(checkCells), checkProse),
};

const bare = /\d(?:[\d.]*)\s*[万亿](?=\s*(?:[。，；、,;)）/]|以[上下内]|$))/u;
const money = /成本|经费|资金|预算|支出|投入|金额|费用|拨款|补贴|补助/u;

/** One finding a row: its cells are mended together. */
function checkCells(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => {
    for (const cell of ['年度指标值', '实际完成值'] as const) {
      const [found] = bare.exec(row.row[cell] ?? '') ?? [];
      if (found === undefined) continue;
      const whole = cellPlace(table, row, cell);
      return [incomplete(found, partsOf(whole, table.report.texts.get(whole.file))(found))];
    }
    return [];
  });
}

function checkProse(scored: Scored): Finding[] {
  return proseOf(scored).passages.flatMap((passage) => {
    const found = bare.exec(passage.text);
    if (found === null || !speaksOfMoney(passage, found.index)) return [];
    return [incomplete(found[0], passage.at(found.index, found.index + found[0].length))];
  });
}

/** The clause names money, or there is nothing but the figure. */
function speaksOfMoney({ text }: Passage, at: number): boolean {
  const clause =
    text
      .slice(0, at)
      .split(/[。；，,;]/u)
      .at(-1) ?? '';
  return money.test(clause) || /^[\d.\s万亿。]+$/u.test(text);
}

function incomplete(written: string, place: Place): Finding {
  return warning('unit-incomplete', place, {
    message: `“${written}”没有写全单位`,
    hint: `是金额的写 ${written}元；是份数、人次等的写 ${written}份、${written}人次`,
    expected: `${written}元`,
    actual: written,
  });
}
