/**
 * Check `grade-missing`: where the text gives the total, it gives the grade.
 *
 * Why: the grade is what decides about the next budget; 状况和效果良好 beside 98.706 points reads like 良, and the points say 优.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { type Finding, type Place, warning } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Scored, ScoredSection } from '../../scoring/scored.ts';
import { policyRule } from '../policy-rule.ts';
import type { Rule } from '../rule.ts';
import { placeOfFigure } from './place-of.ts';
import { proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';
import type { Passage } from './read/passages.ts';
import { hasGrade } from './said-grade.ts';
import { saysTotal } from './tie/tie-score.ts';

export const gradeMissing: Rule = {
  code: 'grade-missing',
  severity: 'warning',
  wants: '写了得分的，写明等级',
  wrong: '项目得分为98.706分，项目支出状况和效果良好',
  right: '项目得分为98.706分，等级为“优”',
  source: '财预〔2020〕10号：等级分优、良、中、差四档',
  find: checkGradeMissing,
};

const quotedTotal = /\{\{\s*总分\s*\}\}\s*分/u;

/** Finds one warning, at the first total that the text gives. */
export function checkGradeMissing(scored: Scored): Finding[] {
  const { mentions, facts, passages } = proseOf(scored);
  if (allSections(scored.narrative).some(tellsGrade)) return [];
  const totals = mentions.filter((mention) => mention.passage.slot === 'narrative' && saysTotal(mention, facts.names));
  const [only, second] = totals;
  if (only !== undefined) return second === undefined ? [missing(only, scored.profile)] : [];
  const quoted = passages.find(({ slot, written }) => slot === 'narrative' && quotedTotal.test(written));
  return quoted ? [missingBeside(quoted, scored)] : [];
}

function allSections(sections: readonly ScoredSection[]): ScoredSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

function tellsGrade({ blocks }: ScoredSection): boolean {
  return blocks.some((block) => block.kind === 'prose' && hasGrade(block.text));
}

function missing(mention: Mention, profile: Profile): Finding {
  const { figure, passage } = mention;
  return without(placeOfFigure(mention), figure.text, gradeOf(figure.value, profile), passage, profile);
}

/** The total is quoted from the data. */
function missingBeside(passage: Passage, { total, grade, profile }: Scored): Finding {
  const [quote = ''] = quotedTotal.exec(passage.written) ?? [];
  const start = passage.written.indexOf(quote);
  const text = total ? `${show(total.value)}分` : quote;
  return without(passage.at(start, start + quote.length), text, grade, passage, profile);
}

function without(place: Place, points: string, grade: string | undefined, passage: Passage, profile: Profile): Finding {
  const mistaken = grade === '优' && passage.text.includes('良好') ? '；“良好”容易看成“良”' : '';
  return warning('grade-missing', place, {
    message: `这里写了得分 ${points}，没有写等级${grade ? `（按得分是“${grade}”）` : ''}${mistaken}`,
    hint: '写明等级；有评分的引用数据：等级为“{{等级}}”',
    ...(grade ? { expected: grade } : {}),
    ...policyRule(profile),
  });
}

function gradeOf(points: Decimal, { grades }: Profile): string | undefined {
  return grades.find(({ from }) => points.greaterThanOrEqualTo(from))?.name;
}
