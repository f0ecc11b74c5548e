/**
 * Check `grade-band-mismatch`: a 等级 that the author wrote is the one that the total falls into.
 *
 * Why: the bands are fixed. A grade that follows from a wrong 总分 is not counted again: the total is the finding.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { Band, Profile } from '../../packs/profile.ts';
import type { Scored } from '../../scoring/scored.ts';
import { policyRule } from '../policy-rule.ts';
import type { Rule } from '../rule.ts';

export const gradeBandMismatch: Rule = {
  code: 'grade-band-mismatch',
  severity: 'error',
  wants: '填写的等级与总分相符',
  wrong: '总分 93.5，等级写“良”',
  right: '等级写“优”；或者不写，由程序确定',
  source: '财预〔2020〕10号：90（含）—100 分为优，80（含）—90 分为良，60（含）—80 分为中，60 分以下为差',
  find: checkGradeBandMismatch,
};

export function checkGradeBandMismatch(scored: Scored): Finding[] {
  const { 等级: given, 总分: givenTotal } = scored.report.data;
  const { profile, total, grade } = scored;
  if (total === undefined || grade === undefined) return [];
  const written = profile.grades.find(({ name }) => name === given);
  if (written === undefined || written.name === grade) return [];
  if (givenTotal && bandOf(givenTotal, profile)?.name === given) return [];
  return [
    error('grade-band-mismatch', scored.report.places.at(['等级']), {
      message: `等级写作“${given}”，总分 ${show(total.value)} 应为“${grade}”（${listBands(profile.grades)}）`,
      hint: `改为“${grade}”，或者删去由程序确定`,
      expected: grade,
      actual: written.name,
      ...policyRule(profile),
    }),
  ];
}

function bandOf(total: Decimal, profile: Profile): Band | undefined {
  return profile.grades.find(({ from }) => total.greaterThanOrEqualTo(from));
}

/** Returns the bands in words: `优 90 分及以上，良 80 分及以上`. */
function listBands(bands: readonly Band[]): string {
  return bands.map(({ name, from }) => `${name} ${show(from)} 分及以上`).join('，');
}
