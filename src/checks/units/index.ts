/** The rules of the family 单位与数字, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { dashWhereRateRequired } from './dash-where-rate-required.ts';
import { fundCellEmpty } from './fund-cell-empty.ts';
import { mixedCurrencyUnits } from './mixed-currency-units.ts';
import { naStyleInconsistent } from './na-style-inconsistent.ts';
import { precisionInconsistent } from './precision-inconsistent.ts';
import { unitIncomplete } from './unit-incomplete.ts';
import { unitMissing } from './unit-missing.ts';

export const units: RuleFamily = {
  name: '单位与数字',
  rules: [
    unitMissing,
    unitIncomplete,
    mixedCurrencyUnits,
    precisionInconsistent,
    dashWhereRateRequired,
    fundCellEmpty,
    naStyleInconsistent,
  ],
};
