/** The rules of the family 文字与数据, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { contentSlotMismatch } from './content-slot-mismatch.ts';
import { countAmbiguous } from './count-ambiguous.ts';
import { figureLabelMismatch } from './figure-label-mismatch.ts';
import { gradeMissing } from './grade-missing.ts';
import { narrativeConclusionContradictsTable } from './narrative-conclusion-contradicts-table.ts';
import { narrativeConflict } from './narrative-conflict.ts';
import { narrativeTableMismatch } from './narrative-table-mismatch.ts';
import { narrativeUnsupported } from './narrative-unsupported.ts';
import { paragraphDuplicated } from './paragraph-duplicated.ts';
import { problemSectionBoilerplate } from './problem-section-boilerplate.ts';
import { shareUnverifiable } from './share-unverifiable.ts';
import { targetActualFigureConflict } from './target-actual-figure-conflict.ts';

export const prose: RuleFamily = {
  name: '文字与数据',
  rules: [
    narrativeTableMismatch,
    figureLabelMismatch,
    targetActualFigureConflict,
    narrativeConclusionContradictsTable,
    narrativeConflict,
    narrativeUnsupported,
    shareUnverifiable,
    gradeMissing,
    countAmbiguous,
    paragraphDuplicated,
    problemSectionBoilerplate,
    contentSlotMismatch,
  ],
};
