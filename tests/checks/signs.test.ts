/** What rules of wording are told by at a glance (`sign`) passes over nothing that they would find line by line. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketWidthMixed, checkBracketWidthMixed } from '../../src/checks/hygiene/bracket-width-mixed.ts';
import { checkCitationFormat, citationFormat } from '../../src/checks/hygiene/citation-format.ts';
import { knownTypos } from '../../src/checks/hygiene/known-typos.ts';
import { misusedTerms } from '../../src/checks/hygiene/misused-terms.ts';
import {
  checkParagraphEndsWithComma,
  paragraphEndsWithComma,
} from '../../src/checks/hygiene/paragraph-ends-with-comma.ts';
import { checkPunctEnumeration, punctEnumeration } from '../../src/checks/hygiene/punct-enumeration.ts';
import { checkPunctuationWidthMixed, punctuationWidthMixed } from '../../src/checks/hygiene/punctuation-width-mixed.ts';
import { checkTextSpuriousSpace, textSpuriousSpace } from '../../src/checks/hygiene/text-spurious-space.ts';
import { checkWordArtifact, wordArtifact } from '../../src/checks/hygiene/word-artifact.ts';
import { matchesOf } from '../../src/checks/matches.ts';
import { checkPersonalDataPublished, personalDataPublished } from '../../src/checks/names/personal-data-published.ts';
import { writtenLines } from '../../src/checks/written-texts.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import { scoreForm } from '../scoring/scored-form.ts';

const { scored } = scoreForm({});

/** The form with the text as its only prose beside its goals. */
function withProse(text: string): Scored {
  const { report } = scored;
  return { ...scored, report: { ...report, data: { ...report.data, 引言: text } } };
}

/** Lines put together from pieces of the examples, so that what is wrong stands at their beginnings and ends too. */
function textsOf(...examples: readonly string[]): fc.Arbitrary<string> {
  const piece = fc
    .tuple(fc.constantFrom(...examples), fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }))
    .map(([example, from, length]) => example.slice(from % example.length).slice(0, length));
  return fc
    .array(fc.oneof(piece, piece, fc.constantFrom(...examples, '\n', '1', '，')), { maxLength: 10 })
    .map((all) => all.join(''));
}

describe('of lines', () => {
  test.each([
    {
      rule: wordArtifact,
      check: checkWordArtifact,
      more: ['_Toc12', '错误！未找到引用源。', 'PAGEREF _a', '单击此处输入文字'],
    },
    { rule: punctuationWidthMixed, check: checkPunctuationWidthMixed, more: ['他说"好"', '完成.', '3;《法》'] },
    { rule: punctEnumeration, check: checkPunctEnumeration, more: [] },
    { rule: bracketWidthMixed, check: checkBracketWidthMixed, more: ['(一)', '（9)', '(9）'] },
    { rule: textSpuriousSpace, check: checkTextSpuriousSpace, more: ['甲 乙', '甲\u3000 乙', '甲 A'] },
    { rule: paragraphEndsWithComma, check: checkParagraphEndsWithComma, more: ['甲、\n\n', '甲,\n\n'] },
    {
      rule: citationFormat,
      check: checkCitationFormat,
      more: ['关于印发《甲》的通知', '《关于甲通知》', '甲〔2022〕15', '甲(2022)1号'],
    },
    {
      rule: personalDataPublished,
      check: checkPersonalDataPublished,
      more: ['13812345678', '138 1234 5678', '11010519491231002X'],
    },
  ])('$rule.code', ({ rule, check, more }) => {
    let found = 0;
    fc.assert(
      fc.property(textsOf(rule.wrong, ...more), (text) => {
        const report = withProse(text);
        const expected = writtenLines(report.report).flatMap((line) => check(line));
        found += expected.length;
        expect(rule.find(report)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(0);
  });
});

test.each([...knownTypos, ...misusedTerms])('$sign stands in every $pattern', ({ sign, pattern }) => {
  const around = ['。', '及时', '完成了', '2024年', '度', '，', '化', '8.65万元', '系统', '群众诉求', '社会', ' 3元'];
  fc.assert(
    fc.property(textsOf(sign, ...around), (text) => {
      for (const [match] of matchesOf(pattern, text)) expect(match).toContain(sign);
    }),
  );
});
