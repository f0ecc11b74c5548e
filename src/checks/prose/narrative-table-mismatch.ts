/**
 * Check `narrative-table-mismatch`: a figure in the text is the one that the tables have.
 *
 * Why: the same figure is printed in three to six places, and the first thing that a reader does is to compare them. Only a figure that
 * can mean nothing else is compared; one that agrees within the digits that it prints is right.
 */
import { error, type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { findDeductedPoints } from './deducted-points.ts';
import { oneOf, placeOfFigure, printed } from './place-of.ts';
import { proseOf } from './prose.ts';
import { findSaidGrades } from './said-grade.ts';
import { findSpendingClaims } from './spending-claims.ts';
import { judge, sameAs, type Tie } from './tie/tie.ts';

export const narrativeTableMismatch: Rule = {
  code: 'narrative-table-mismatch',
  severity: 'error',
  wants: '文字里的数与表里的一致',
  wrong: '表中“线下实地核验点位”完成 2316 处，文字写“线下实地核验点位1000余处”',
  right: '文字写“线下实地核验点位2316处”；资金、执行率、得分用引用，如 {{执行率}}，就不会写错',
  find: checkNarrativeTableMismatch,
};

export function checkNarrativeTableMismatch(scored: Scored): Finding[] {
  const differing = proseOf(scored).ties.flatMap((tie) => {
    const verdict = judge(tie);
    // A figure under another's name, and a result among the goals, have rules of their own.
    return verdict === 'agrees' || hasOwnRule(tie) ? [] : [differs(tie, verdict === 'differs')];
  });
  return [...differing, ...findSpendingClaims(scored), ...findDeductedPoints(scored), ...findSaidGrades(scored)];
}

/** Whether the figure is another one of the data that stands beside it: `figure-label-mismatch`, `target-actual-figure-conflict`. */
export function hasOwnRule(tie: Tie): boolean {
  return isMislabelled(tie) || isResultAmongGoals(tie);
}

export function isMislabelled(tie: Tie): boolean {
  const { figure } = tie.mention;
  const isMoney = figure.kind === 'money' || figure.kind === 'percent';
  return (
    isMoney &&
    !('aspect' in tie) &&
    figure.reading === 'plain' &&
    !figure.value.isZero() &&
    differsFrom(tie) &&
    sameAs(tie, tie.others) !== undefined
  );
}

export function isResultAmongGoals(tie: Tie): boolean {
  return 'aspect' in tie && tie.aspect === 'target' && differsFrom(tie) && sameAs(tie, tie.others) !== undefined;
}

function differsFrom(tie: Tie): boolean {
  return judge(tie) === 'differs';
}

function differs(tie: Tie, isWrong: boolean): Finding {
  const { mention, candidates, label } = tie;
  const [first] = candidates;
  const expected = oneOf(candidates);
  const about = isWrong ? '' : '，像是舍入的办法不同';
  return (isWrong ? error : warning)('narrative-table-mismatch', placeOfFigure(mention), {
    message: `这里写“${mention.figure.text}”，${label}是 ${expected}${about}`,
    hint: '核对是哪一个，改成一致；资金、执行率、得分可以引用数据，如 {{执行率}}，就不会写错',
    expected,
    actual: mention.figure.text,
    ...(first ? { related: [{ message: `${first.label} ${printed(first)}`, place: first.place }] } : {}),
  });
}
