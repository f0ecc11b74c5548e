/**
 * Check `target-actual-figure-conflict`: where the goals are told, their figures are the targets, not what was done.
 *
 * Why: a goal that prints the result was written afterwards, and says nothing.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { isResultAmongGoals } from './narrative-table-mismatch.ts';
import { oneOf, placeOfFigure, printed } from './place-of.ts';
import { isGoalSection, proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';
import { sameAs } from './tie/tie.ts';

export const targetActualFigureConflict: Rule = {
  code: 'target-actual-figure-conflict',
  severity: 'error',
  wants: '绩效目标里写目标值，不写实际完成的数',
  wrong: '绩效目标写“共计124413页”，而目标是不少于100000页，124413页是实际完成',
  right: '绩效目标写“不少于100000页”，124413页写在完成情况里',
  find: checkTargetActualFigureConflict,
};

export function checkTargetActualFigureConflict(scored: Scored): Finding[] {
  const { ties, mentions } = proseOf(scored);
  const tied = ties.filter(isResultAmongGoals).map(({ mention, candidates, others, ...tie }) => {
    const result = sameAs({ mention, candidates, others, ...tie }, others);
    const related = result ? [{ message: `${result.label} ${printed(result)}`, place: result.place }] : [];
    return conflict(mention, oneOf(candidates), related);
  });
  return [...tied, ...ofGoalRows(mentions)];
}

/**
 * A figure in a section of goals that 预期目标完成情况 has as the result of its only goal in that unit. Short figures repeat by chance: 100
 * and above are looked at.
 */
function ofGoalRows(mentions: readonly Mention[]): Finding[] {
  const rows = mentions.filter(({ passage }) => passage.path[0] === '预期目标完成情况');
  const goals = mentions.filter(({ passage, figure }) => isGoalSection(passage.titles) && figure.reading === 'plain');
  return goals.flatMap((mention) => {
    const { figure } = mention;
    const same = rows.filter((one) => one.figure.unit === figure.unit && figure.value.greaterThanOrEqualTo('100'));
    const results = same.filter(({ passage }) => passage.slot === 'result');
    const targets = same.filter(({ passage }) => passage.slot === 'goal');
    const result = results.find((one) => one.figure.value.equals(figure.value));
    const [target, second] = targets;
    if (result === undefined || target === undefined || second !== undefined) return [];
    if (target.figure.value.equals(figure.value)) return [];
    return [
      conflict(mention, target.figure.text, [
        { message: `目标 ${target.figure.text}`, place: placeOfFigure(target) },
        { message: `实际完成 ${result.figure.text}`, place: placeOfFigure(result) },
      ]),
    ];
  });
}

function conflict(mention: Mention, expected: string, related: NonNullable<Finding['related']>): Finding {
  return error('target-actual-figure-conflict', placeOfFigure(mention), {
    message: `这里是绩效目标，写的“${mention.figure.text}”却是实际完成的数；目标是 ${expected}`,
    hint: '绩效目标里写目标值；实际完成的数写在完成情况里',
    expected,
    actual: mention.figure.text,
    related,
  });
}
