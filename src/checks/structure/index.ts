/** The rules of the family 指标结构, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { indicatorNameTooLong } from './indicator-name-too-long.ts';
import { level1Unknown } from './level1-unknown.ts';
import { level2Unknown } from './level2-unknown.ts';
import { typoLevel2Name } from './typo-level2-name.ts';

export const structure: RuleFamily = {
  name: '指标结构',
  rules: [level1Unknown, level2Unknown, typoLevel2Name, indicatorNameTooLong],
};
