/** The rules of the family 绩效目标, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { goalActualBoilerplate } from './goal-actual-boilerplate.ts';
import { goalActualCopied } from './goal-actual-copied.ts';
import { goalCoverageGap } from './goal-coverage-gap.ts';
import { goalTextDuplicated } from './goal-text-duplicated.ts';

export const goals: RuleFamily = {
  name: '绩效目标',
  rules: [goalTextDuplicated, goalActualCopied, goalActualBoilerplate, goalCoverageGap],
};
