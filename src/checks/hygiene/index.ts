/** The rules of the family 文字规范, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { bracketWidthMixed } from './bracket-width-mixed.ts';
import { citationFormat } from './citation-format.ts';
import { dateStyleMixed } from './date-style-mixed.ts';
import { headingTrailingPunctuation } from './heading-trailing-punctuation.ts';
import { paragraphEndsWithComma } from './paragraph-ends-with-comma.ts';
import { policyCitationOutdated } from './policy-citation-outdated.ts';
import { policyCitationYearMismatch } from './policy-citation-year-mismatch.ts';
import { punctEnumeration } from './punct-enumeration.ts';
import { punctuationUnbalanced } from './punctuation-unbalanced.ts';
import { punctuationWidthMixed } from './punctuation-width-mixed.ts';
import { termMisuse } from './term-misuse.ts';
import { textSpuriousSpace } from './text-spurious-space.ts';
import { typo } from './typo.ts';
import { wordArtifact } from './word-artifact.ts';

export const hygiene: RuleFamily = {
  name: '文字规范',
  rules: [
    wordArtifact,
    typo,
    termMisuse,
    punctuationUnbalanced,
    punctuationWidthMixed,
    punctEnumeration,
    bracketWidthMixed,
    textSpuriousSpace,
    paragraphEndsWithComma,
    headingTrailingPunctuation,
    citationFormat,
    policyCitationYearMismatch,
    policyCitationOutdated,
    dateStyleMixed,
  ],
};
