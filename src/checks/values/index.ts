/** The rules of the family 指标值, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { actualValueNotAValue } from './actual-value-not-a-value.ts';
import { costActualMissing } from './cost-actual-missing.ts';
import { indicatorIsDateRange } from './indicator-is-date-range.ts';
import { indicatorTargetActualIdentical } from './indicator-target-actual-identical.ts';
import { satisfactionActualMissing } from './satisfaction-actual-missing.ts';
import { satisfactionNotMeasured } from './satisfaction-not-measured.ts';
import { targetActualIncomparable } from './target-actual-incomparable.ts';
import { targetNotMeasurable } from './target-not-measurable.ts';
import { targetValueInName } from './target-value-in-name.ts';

export const values: RuleFamily = {
  name: '指标值',
  rules: [
    actualValueNotAValue,
    satisfactionActualMissing,
    satisfactionNotMeasured,
    costActualMissing,
    targetNotMeasurable,
    targetValueInName,
    targetActualIncomparable,
    indicatorTargetActualIdentical,
    indicatorIsDateRange,
  ],
};
