/**
 * Check `level1-weight-mismatch`: the 分值 and 得分 that a level carries are the sums of its rows: a level-1 name of a form with its
 * keys, a name of 评价指标 at any level with the weight in its brackets.
 *
 * Why: the label of the level and the rows under it are read side by side.
 */
import { type Decimal, show, sum } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { EvaluationLevel, LevelTotal, ScoredEvaluation, ScoredForm } from '../../scoring/scored.ts';
import { all, ofEvaluation, ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';

export const level1WeightMismatch: Rule = {
  code: 'level1-weight-mismatch',
  severity: 'error',
  wants: '一级指标上写的分值、得分，评价指标各级名称后面写的分值，等于下面各行之和',
  wrong: '写“项目决策(15)”，下面各行的分值是 3、2、2、2、1、2.5、2，合计 14.5',
  right: '把漏写的 0.5 分补到行上，使各行合计 15；或者删去括号，由程序相加',
  find: all(ofForm(checkLevel1WeightMismatch), ofEvaluation(checkEvaluationLevelWeights)),
};

export function checkLevel1WeightMismatch(scored: ScoredForm): Finding[] {
  return scored.levels.flatMap((level) => [
    ...compare(scored, level, '分值', level.givenWeight, level.weight),
    ...compare(scored, level, '得分', level.givenPoints, level.points),
  ]);
}

function compare(
  scored: ScoredForm,
  level: LevelTotal,
  key: '分值' | '得分',
  given: Decimal | undefined,
  rows: Decimal,
): Finding[] {
  if (given === undefined || given.equals(rows)) return [];
  return [
    error('level1-weight-mismatch', scored.report.places.at([...level.path, key]), {
      message: `${level.level1}的${key}写作 ${show(given)}，下面各行${key}之和为 ${show(rows)}`,
      hint: `改为 ${show(rows)}，或者删去这一项由程序相加；如果这里没错，请核对各行的${key}`,
      expected: show(rows),
      actual: show(given),
    }),
  ];
}

export function checkEvaluationLevelWeights({ levels }: ScoredEvaluation): Finding[] {
  return levels.flatMap(checkLevel);
}

/**
 * A level is compared with what its children say of themselves, and with what they hold: one slip, in a row or in a name, is found
 * once, at the level where the two part.
 */
function checkLevel(level: EvaluationLevel): Finding[] {
  const below = level.children.flatMap(checkLevel);
  const { name, weight, givenWeight, place, children, rows } = level;
  const hasOpenRow = rows.some(({ weight, target }) => weight === undefined && target.kind !== 'not-applicable');
  const held = sum([...children.map(saidWeight), ...rows.flatMap(({ weight }) => weight ?? [])]);
  if (givenWeight === undefined || hasOpenRow || [held, weight].some((sum) => sum.equals(givenWeight))) return below;
  const parts = children.length > 0 ? '各级' : '各行';
  return [
    error('level1-weight-mismatch', place, {
      message: `“${name}”的名称后面写 ${show(givenWeight)} 分，下面${parts}分值之和为 ${show(held)}`,
      hint: `改为 ${name}(${show(held)})，或者删去括号由程序相加；如果这里没错，请核对下面的分值`,
      expected: show(held),
      actual: show(givenWeight),
      related: [...children, ...rows].map((one) => ({
        message: `${one.name} ${one.weight ? show(one.weight) : ''} 分`,
        place: one.place,
      })),
    }),
    ...below,
  ];
}

function saidWeight({ givenWeight, weight }: EvaluationLevel): Decimal {
  return givenWeight ?? weight;
}
