/**
 * Check `indicator-label-repeated`: within its block, a row's label and its name are its own.
 *
 * Why: two 指标1 in one block, or three rows named 达到预期目标, cannot be told apart when somebody refers to them. Rows of 评价指标 carry their
 * meaning in the levels above them too, so there it is information.
 */
import { type Finding, info, warning } from '../../core/finding.ts';
import type { ScoredEvaluation, ScoredForm, ScoredRow } from '../../scoring/scored.ts';
import { bareWords } from '../bare-words.ts';
import { all, ofEvaluation, ofForm } from '../check.ts';
import { readLabel } from '../indicator-label.ts';
import { namePlace, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { applies, rowBlocks } from './rows-of-block.ts';

export const indicatorLabelRepeated: Rule = {
  code: 'indicator-label-repeated',
  severity: 'warning',
  wants: '同一个二级指标下面，编号和名称不重复；评价指标各行的名称不重复',
  wrong: '质量指标下面两行都是“指标1”；三行都叫“达到预期目标”',
  right: '指标1、指标2依次编号；写“产出数量达到预期目标”“产出质量达到预期目标”',
  find: all(ofForm(checkLabels), ofEvaluation(checkEvaluationNames)),
};

function checkLabels(scored: ScoredForm): Finding[] {
  return rowBlocks(scored).flatMap((block) => {
    const rows = block.filter(applies);
    const labels = repeated(rows, ({ name }) => readLabel(name).number?.toFixed() ?? '');
    const names = repeated(rows, ({ name }) => bareWords(readLabel(name).name));
    const again = new Set([...labels, ...names].map(({ row }) => row));
    return [...again].map((row) => {
      const { row: _, first } = labels.find((one) => one.row === row) ??
        names.find((one) => one.row === row) ?? { first: row };
      const label = labels.some((one) => one.row === row) ? readLabel(row.name).label : undefined;
      return warning('indicator-label-repeated', namePlace(scored, row), {
        message: label ? `“${row.level2}”下面有两个“${label}”` : `“${row.level2}”下面有两行都叫“${shortName(row)}”`,
        hint: label ? '依次编号，或者不写编号：表格不需要' : '各写各衡量什么；是同一件事的，并成一行',
        related: [{ message: `前面的一行：${shortName(first)}`, place: namePlace(scored, first) }],
      });
    });
  });
}

/** One finding for each name that three rows or more bear, at the second: official tables have 管理制度健全性 twice. */
function checkEvaluationNames(scored: ScoredEvaluation): Finding[] {
  const again = repeated(scored.rows, ({ name }) => bareWords(name));
  const firsts = [...new Set(again.map(({ first }) => first))];
  return firsts.flatMap((first) => {
    const others = again.filter((one) => one.first === first).map(({ row }) => row);
    const [second, third] = others;
    if (second === undefined || third === undefined) return [];
    return [
      info('indicator-label-repeated', namePlace(scored, second), {
        message: `有 ${others.length + 1} 行都叫“${shortName(first)}”`,
        hint: '名称写出是哪一方面，如“产出数量达到预期目标”',
        related: [first, ...others.slice(1)].map((row) => ({
          message: `“${scored.rows.find((one) => one === row)?.levels.at(-1) ?? ''}”下面的一行`,
          place: namePlace(scored, row),
        })),
      }),
    ];
  });
}

interface Repeated<Row> {
  readonly row: Row;
  readonly first: Row;
}

/** Returns the rows whose key an earlier row has; an empty key is none. */
function repeated<Row extends ScoredRow>(rows: readonly Row[], keyOf: (row: Row) => string): Repeated<Row>[] {
  const firsts = new Map<string, Row>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const first = firsts.get(key);
    if (key === '') return [];
    if (first === undefined) firsts.set(key, row);
    return first === undefined ? [] : [{ row, first }];
  });
}
