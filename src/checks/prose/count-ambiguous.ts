/**
 * Check `count-ambiguous`: a result that the table knows exactly is not told as 300余项.
 *
 * Why: 余, 近 and 约 in the text, and the figure in the table, make a reader ask which of the two was counted.
 */
import { type Finding, info } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { oneOf, placeOfFigure, printed } from './place-of.ts';
import { proseOf } from './prose.ts';
import { judge } from './tie/tie.ts';

export const countAmbiguous: Rule = {
  code: 'count-ambiguous',
  severity: 'info',
  wants: '表里有准确数的，文字里也写准确数',
  wrong: '表中“线上核验任务”完成 323 项，文字写“线上核验任务300余项”',
  right: '文字写“线上核验任务323项”',
  find: checkCountAmbiguous,
};

export function checkCountAmbiguous(scored: Scored): Finding[] {
  return proseOf(scored)
    .ties.filter(
      (tie) => tie.mention.figure.reading === 'about' && tie.mention.figure.kind === 'count' && judge(tie) === 'agrees',
    )
    .map(({ mention, candidates, label }) =>
      info('count-ambiguous', placeOfFigure(mention), {
        message: `这里写约数“${mention.figure.text}”，${label}是 ${oneOf(candidates)}`,
        hint: '写准确的数',
        expected: oneOf(candidates),
        actual: mention.figure.text,
        related: candidates
          .slice(0, 1)
          .map((datum) => ({ message: `${datum.label} ${printed(datum)}`, place: datum.place })),
      }),
    );
}
