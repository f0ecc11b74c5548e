/**
 * Check `goal-coverage-gap`: the result answers the goal, point by point and with figures.
 *
 * Why: 支付了日常费用 is no answer to drinking water, supplies, condolences and legal fees. Found where the result has no figure and speaks of
 * hardly any point of the goal, or has none although the form has measured; for 预期目标完成情况 where benefits are scored but not listed.
 */
import { type Finding, info, warning } from '../../core/finding.ts';
import type { Scored, ScoredForm } from '../../scoring/scored.ts';
import { bareWords } from '../bare-words.ts';
import { letterRuns } from '../letter-runs.ts';
import { proseOf } from '../prose/prose.ts';
import { rowKind } from '../row-kind.ts';
import type { Rule } from '../rule.ts';
import { namedIn } from './common-words.ts';
import { isBoilerplate } from './goal-actual-boilerplate.ts';
import { isCopied } from './goal-actual-copied.ts';
import { type Goal, goalsOf } from './goals-of.ts';

export const goalCoverageGap: Rule = {
  code: 'goal-coverage-gap',
  severity: 'warning',
  wants: '实际完成情况逐项对应预期目标，写出数',
  wrong: '目标写提供饮用水、采购物资、慰问、支付法律服务费，完成情况只写“支付了日常费用，保障了工作有序开展”',
  right: '写“提供饮用水420桶，采购物资4批次，支付法律服务费9件次；没有发生慰问支出”',
  find: checkGoalCoverageGap,
};

export function checkGoalCoverageGap(scored: Scored): Finding[] {
  return [...goalsOf(scored).flatMap((goal) => checkGoal(scored, goal)), ...checkGoalTable(scored)];
}

/** A goal of fewer points is told in a sentence, and so is its result. */
const fewestPoints = 3;
/** So few measured rows prove nothing: the form may have none. */
const measuredRows = 3;
/** In letters: whoever writes so much had room for a figure. */
const longTalk = 60;

function checkGoal(scored: Scored, goal: Goal): Finding[] {
  if (!goal.isOverall || isCopied(goal) || isBoilerplate(goal) || goal.resultWords === '') return [];
  if (hasFigure(scored, goal)) return [];
  const points = pointsOf(scored, goal);
  const open = points.filter(({ words }) => ![...words].some((word) => goal.result.includes(word)));
  const isGap = points.length >= fewestPoints && (points.length - open.length) * 4 < points.length;
  if (!isGap && !(scored.form && isLongTalk(scored.form, goal))) return [];
  const place = scored.report.places.at(goal.resultPath);
  const related = [{ message: '预期目标', place: scored.report.places.at(goal.goalPath) }];
  const [first] = open;
  const missing = `“${first?.text ?? ''}”${open.length > 1 ? `等 ${open.length} 项` : ''}`;
  return [
    warning('goal-coverage-gap', place, {
      message: isGap
        ? `实际完成情况没有回答预期目标里的${missing}，也没有一个数`
        : `实际完成情况没有一个数，而绩效指标有 ${scored.form ? measured(scored.form) : 0} 行写了实际的数：看不出目标完成了多少`,
      hint: '对着预期目标逐项写做成了什么，写出数（与绩效指标的实际完成值一致）；没有发生的，说明没有发生',
      related,
    }),
  ];
}

/** A long text without any figure, where the form has them. */
function isLongTalk(form: ScoredForm, { resultWords }: Goal): boolean {
  return resultWords.length >= longTalk && measured(form) >= measuredRows;
}

function measured({ indicators }: ScoredForm): number {
  return indicators.filter(({ actual }) => actual !== undefined).length;
}

/** A figure, or a quote of one. */
function hasFigure(scored: Scored, { result, resultPath }: Goal): boolean {
  const key = JSON.stringify(resultPath);
  return result.includes('{{') || proseOf(scored).mentions.some(({ passage }) => JSON.stringify(passage.path) === key);
}

interface Point {
  readonly text: string;
  /** Its words, two letters each; those of the project's name only where it has no others. */
  readonly words: ReadonlySet<string>;
}

/** What stands between two marks of the goal, as far as it names anything. */
function pointsOf({ report: { data } }: Scored, { goal }: Goal): Point[] {
  const names = letterRuns(bareWords(`${data.项目名称 ?? ''}，${data.主管部门 ?? ''}，${data.实施单位 ?? ''}`), 2);
  const clauses = goal.split(/[，。；,;\n]/u).map((clause) => clause.trim());
  return clauses.flatMap((text) => {
    const runs = namedIn(bareWords(text)).flatMap((piece) => [...letterRuns(piece, 2)]);
    const own = runs.filter((word) => !names.has(word));
    return runs.length === 0 ? [] : [{ text, words: new Set(own.length > 0 ? own : runs) }];
  });
}

/** The table of goals ends before the benefits that the evaluation scores. */
function checkGoalTable({ report, evaluation }: Scored): Finding[] {
  const rows = report.data.预期目标完成情况 ?? [];
  const isBenefit = (levels: readonly string[]) => ['benefit', 'satisfaction'].includes(rowKind(levels) ?? '');
  const scoredBenefits = evaluation?.rows.filter(({ levels }) => isBenefit(levels)) ?? [];
  if (rows.length === 0 || scoredBenefits.length === 0 || rows.some(({ 目标: name }) => isBenefit([name]))) return [];
  return [
    info('goal-coverage-gap', report.places.key(['预期目标完成情况']), {
      message: `预期目标完成情况只有 ${rows.map(({ 目标: name }) => name).join('、')}，评价指标却给 ${scoredBenefits.length} 行效益、满意度打了分`,
      hint: '补上效益、满意度的预期目标和实际完成',
    }),
  ];
}
