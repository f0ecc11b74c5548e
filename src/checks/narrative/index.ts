/** The rules of the family 正文与附件, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { annexFiguresDiffer } from './annex-figures-differ.ts';
import { problemSectionEmptyWithDeductions } from './problem-section-empty-with-deductions.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionUnknown } from './section-unknown.ts';

export const narrative: RuleFamily = {
  name: '正文与附件',
  rules: [sectionMissing, sectionUnknown, sectionOrder, annexFiguresDiffer, problemSectionEmptyWithDeductions],
};
