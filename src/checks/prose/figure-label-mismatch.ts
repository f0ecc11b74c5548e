/**
 * Check `figure-label-mismatch`: an amount or a rate in the text has its own name, not that of another one.
 *
 * Why: 决算数 beside the figure of the budget makes two true figures a false sentence.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { isMislabelled } from './narrative-table-mismatch.ts';
import { oneOf, placeOfFigure, printed } from './place-of.ts';
import { proseOf } from './prose.ts';
import { sameAs } from './tie/tie.ts';

export const figureLabelMismatch: Rule = {
  code: 'figure-label-mismatch',
  severity: 'error',
  wants: '文字里的金额、比率名实相符：不把一个数叫成另一个数的名称',
  wrong: '2023年决算数2608.92万元（2608.92 是全年预算数，决算支出是 2499.39）',
  right: '2023年全年预算数2608.92万元，决算支出2499.39万元',
  find: checkFigureLabelMismatch,
};

export function checkFigureLabelMismatch(scored: Scored): Finding[] {
  return proseOf(scored)
    .ties.filter(isMislabelled)
    .flatMap((tie) => {
      const { mention, candidates, label, others } = tie;
      const meant = sameAs(tie, others);
      if (meant === undefined) return [];
      const expected = oneOf(candidates);
      return [
        error('figure-label-mismatch', placeOfFigure(mention), {
          message: `“${mention.figure.text}”是${meant.label}，这里写作${label}；${label}是 ${expected}`,
          hint: `改名称为“${meant.label}”，或者把数改为 ${expected}`,
          expected,
          actual: mention.figure.text,
          related: [{ message: `${meant.label} ${printed(meant)}`, place: meant.place }],
        }),
      ];
    });
}
