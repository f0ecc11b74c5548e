/**
 * Check `weight-profile-deviation`: the level-1 weights follow a scheme that the region knows.
 *
 * Why: the rules give the weights in principle and allow others, so this is information; it is a warning where the weights leave
 * 预算执行率 no room, for no scheme does that. Silent where the weights do not add up or a level-1 name is unknown: that is the
 * finding then.
 */
import { type Decimal, show, zero } from '../../core/decimal.ts';
import { type Finding, info, warning } from '../../core/finding.ts';
import type { WeightScheme } from '../../packs/profile.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { all, ofEvaluation, ofForm } from '../check.ts';
import { policyRule } from '../policy-rule.ts';
import { executionStandsOutside } from '../printed-total.ts';
import type { Rule } from '../rule.ts';
import { missingLevel1 } from '../structure/wanted-levels.ts';
import { checkOutputBenefitShare } from './output-benefit-share.ts';

export const weightProfileDeviation: Rule = {
  code: 'weight-profile-deviation',
  severity: 'warning',
  wants: '一级指标的分值符合本地区通常的搭配之一；评价指标中产出和效益合占六成以上',
  wrong: '产出 60、效益 20、满意度 10，另有预算执行率 10',
  right: '产出 50、效益 30、满意度 10，另有预算执行率 10；确有特殊情况的，可以不改',
  source:
    '财预〔2020〕10号：自评原则上产出 50%、效益 30%、满意度 10%、预算执行率 10%；部门评价、财政评价的产出、效益权重原则上不低于 60%',
  find: all(ofForm(checkWeightProfileDeviation), ofEvaluation(checkOutputBenefitShare)),
};

export function checkWeightProfileDeviation(scored: ScoredForm): Finding[] {
  const { weightSchemes, fullScore } = scored.profile;
  const outside = executionStandsOutside(scored);
  const comparable = (outside || scored.totalWeight.equals(fullScore)) && levelsAreKnown(scored) && isWhole(scored);
  if (weightSchemes.length === 0 || !comparable) return [];
  const weights = weightsOf(scored);
  if (weightSchemes.some((scheme) => follows(weights, scheme))) return [];
  const known = likely(weights, weightSchemes).map((scheme) => `${scheme.name}（${list(scheme.weights)}）`);
  const make = outside ? warning : info;
  return [
    make('weight-profile-deviation', scored.indicatorsPlace, {
      message: `一级指标的分值是 ${list(weights)}，另有预算执行率 ${show(scored.executionWeight)}，与本地区通常的搭配不同：${known.join('；')}`,
      hint: '按其中一种搭配调整分值；确有特殊情况的，可以不改',
      ...policyRule(scored.profile),
    }),
  ];
}

/** By level-1 name, those of several goals together; without names that hold nothing. */
function weightsOf({ levels }: ScoredForm): ReadonlyMap<string, Decimal> {
  const weights = new Map<string, Decimal>();
  for (const { level1, weight } of levels) {
    if (!weight.isZero()) weights.set(level1, weight.plus(weights.get(level1) ?? zero));
  }
  return weights;
}

function levelsAreKnown({ levels, profile }: ScoredForm): boolean {
  return levels.every(({ level1 }) => profile.levels.some(({ name }) => name === level1));
}

/** A missing level-1 name is the finding then. */
function isWhole(scored: ScoredForm): boolean {
  return missingLevel1(scored).length === 0;
}

function follows(weights: ReadonlyMap<string, Decimal>, scheme: WeightScheme): boolean {
  const used = [...scheme.weights].filter(([, weight]) => !weight.isZero());
  return used.length === weights.size && used.every(([name, weight]) => weights.get(name)?.equals(weight) === true);
}

/** Returns the schemes with the same level-1 names; all of them when there is none. */
function likely(weights: ReadonlyMap<string, Decimal>, schemes: readonly WeightScheme[]): readonly WeightScheme[] {
  const same = schemes.filter((scheme) => {
    return scheme.weights.size === weights.size && [...scheme.weights.keys()].every((name) => weights.has(name));
  });
  return same.length > 0 ? same : schemes;
}

function list(weights: ReadonlyMap<string, Decimal>): string {
  return [...weights].map(([name, weight]) => `${name} ${show(weight)}`).join('、');
}
