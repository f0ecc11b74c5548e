/** Every code that is no rule of the reviewer, by group, in the order of the manual. */
import { batchCodes } from '../../batch/codes.ts';
import { acceptanceCodes } from '../../checks/acceptance-codes.ts';
import { templateCodes } from '../../compose/codes.ts';
import type { CodeGroup } from '../../core/code-group.ts';
import { fontCodes } from '../../fonts/codes.ts';
import { packCodes } from '../../packs/codes.ts';
import { schemaCodes } from '../../schema/codes.ts';
import { narrativeCodes, scoringCodes } from '../../scoring/codes.ts';
import { fileCodes, mendableCodes, slipCodes } from '../../source/codes.ts';

export const codeGroups: readonly CodeGroup[] = [
  acceptanceCodes,
  scoringCodes,
  narrativeCodes,
  schemaCodes,
  mendableCodes,
  slipCodes,
  fileCodes,
  batchCodes,
  fontCodes,
  packCodes,
  templateCodes,
];
