/** The rules of the family 部门整体, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { averageMixedBasis } from './average-mixed-basis.ts';
import { carryoverLabelWrong } from './carryover-label-wrong.ts';
import { departmentFigureMismatch } from './department-figure-mismatch.ts';
import { formulaNonstandard } from './formula-nonstandard.ts';
import { listCountMismatch } from './list-count-mismatch.ts';
import { projectNameInconsistent } from './project-name-inconsistent.ts';
import { projectRepeated } from './project-repeated.ts';
import { unitMismatch } from './unit-mismatch.ts';

export const department: RuleFamily = {
  name: '部门整体',
  rules: [
    unitMismatch,
    departmentFigureMismatch,
    formulaNonstandard,
    carryoverLabelWrong,
    averageMixedBasis,
    listCountMismatch,
    projectNameInconsistent,
    projectRepeated,
  ],
};
