/** The rules of the family 多份报告之间, in the order of the manual. Names across files are told by the codes of the rules about names. */
import type { RuleFamily } from '../rule.ts';
import { goalCopied } from './goal-copied.ts';
import { indicatorBoilerplateReused } from './indicator-boilerplate-reused.ts';
import { paragraphCopied } from './paragraph-copied.ts';
import { projectFiguresConflict } from './project-figures-conflict.ts';

export const across: RuleFamily = {
  name: '多份报告之间',
  rules: [projectFiguresConflict, goalCopied, paragraphCopied, indicatorBoilerplateReused],
};
