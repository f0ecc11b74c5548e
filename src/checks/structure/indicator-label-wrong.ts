/**
 * Check `indicator-label-wrong`: the numbers before indicators' names (指标1, 指标2) leave none out.
 *
 * Why: after 指标1 comes 指标2; a reader who finds 指标4 looks for a row that was lost. Numbers may start anew in each block or run on through
 * the form. A repeated one is `indicator-label-repeated`. Information.
 */
import type { Decimal } from '../../core/decimal.ts';
import { type Finding, info } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { readLabel } from '../indicator-label.ts';
import { namePlace } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { rowBlocks } from './rows-of-block.ts';

export const indicatorLabelWrong: Rule = {
  code: 'indicator-label-wrong',
  severity: 'info',
  wants: '三级指标名称前的编号不跳号',
  wrong: '数量指标下面写指标1、指标3',
  right: '写指标1、指标2；或者都不写编号',
  find: ofForm(checkIndicatorLabelWrong),
};

export function checkIndicatorLabelWrong(scored: ScoredForm): Finding[] {
  let last: Decimal | undefined;
  return rowBlocks(scored).flatMap((block) =>
    block.flatMap((row, index) => {
      const { label, number } = readLabel(row.name);
      if (number === undefined) return [];
      const next = last?.plus('1').toFixed() ?? '1';
      const isRight =
        number.toFixed() === next || number.toFixed() === last?.toFixed() || (index === 0 && number.equals('1'));
      last = number;
      if (isRight) return [];
      const expected = index === 0 ? '1' : next;
      return [
        info('indicator-label-wrong', namePlace(scored, row), {
          message: `“${row.level2}”下面的编号是“${label}”，应接着编 指标${expected}`,
          hint: '依次编号，或者不写编号：表格不需要',
          expected: `指标${expected}`,
          actual: label ?? '',
        }),
      ];
    }),
  );
}
