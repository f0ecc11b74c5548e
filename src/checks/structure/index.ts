/** The rules of the family 指标结构, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { executionRowMissing } from './execution-row-missing.ts';
import { indicatorLabelRepeated } from './indicator-label-repeated.ts';
import { indicatorLabelWrong } from './indicator-label-wrong.ts';
import { indicatorLevelMissing } from './indicator-level-missing.ts';
import { indicatorNameTooLong } from './indicator-name-too-long.ts';
import { level1Order } from './level1-order.ts';
import { level1Unknown } from './level1-unknown.ts';
import { level2Misclassified } from './level2-misclassified.ts';
import { level2Unknown } from './level2-unknown.ts';
import { requiredLevel2Absent } from './required-level2-absent.ts';
import { typoLevel2Name } from './typo-level2-name.ts';

export const structure: RuleFamily = {
  name: '指标结构',
  rules: [
    level1Unknown,
    indicatorLevelMissing,
    level1Order,
    level2Unknown,
    typoLevel2Name,
    level2Misclassified,
    requiredLevel2Absent,
    executionRowMissing,
    indicatorNameTooLong,
    indicatorLabelRepeated,
    indicatorLabelWrong,
  ],
};
