/** The rules of the family 名称与栏目, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { departmentNameIsCode } from './department-name-is-code.ts';
import { fieldEmpty } from './field-empty.ts';
import { nameContentMismatch } from './name-content-mismatch.ts';
import { orgNameInconsistent } from './org-name-inconsistent.ts';
import { personalDataPublished } from './personal-data-published.ts';
import { projectUnitIsContractor } from './project-unit-is-contractor.ts';
import { tableMissing } from './table-missing.ts';
import { titleInconsistent } from './title-inconsistent.ts';
import { titleYearDuplicated } from './title-year-duplicated.ts';

export const names: RuleFamily = {
  name: '名称与栏目',
  rules: [
    departmentNameIsCode,
    projectUnitIsContractor,
    orgNameInconsistent,
    titleInconsistent,
    nameContentMismatch,
    tableMissing,
    personalDataPublished,
    titleYearDuplicated,
    fieldEmpty,
  ],
};
