/**
 * Check `section-missing`: the narrative has every section that the region's outline wants.
 *
 * Why: a report without its conclusion or its findings on the money comes back from the finance bureau.
 */
import { error, type Finding, type Place } from '../../core/finding.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { Scored, ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const sectionMissing: Rule = {
  code: 'section-missing',
  severity: 'error',
  wants: '正文写齐提纲要求的各节',
  wrong: '得分有扣分，正文里没有“存在的问题及原因分析”一节',
  right: '补上这一节，写清扣分的原因和改进的办法',
  source: '财预〔2020〕10号所附报告参考提纲',
  find: checkSectionMissing,
};

/** Finds one error for each missing section, at the heading that it belongs under. */
export function checkSectionMissing(scored: Scored): Finding[] {
  const { report, profile, narrative } = scored;
  const outline = profile.forms[report.data.文种]?.outline ?? [];
  const place = report.places.key(['正文']);
  return findMissing(outline, narrative, {
    title: '正文',
    place,
    all: allSections(narrative),
    deducted: isDeducted(scored),
  });
}

interface Parent {
  readonly title: string;
  readonly place: Place;
  /** Every section of the narrative: the missing one may stand elsewhere. */
  readonly all: readonly ScoredSection[];
  /** Whether a row of the report has less than its full points. */
  readonly deducted: boolean;
}

function findMissing(
  outline: readonly OutlineSection[],
  sections: readonly ScoredSection[],
  parent: Parent,
): Finding[] {
  return outline.flatMap((wanted) => {
    const found = sections.find(({ title, isOwn }) => !isOwn && title === wanted.title);
    if (found !== undefined) return findMissing(wanted.children, found.children, { ...parent, ...found });
    const isMeant = sections.some(({ meant }) => meant === wanted.title);
    const isRequired = wanted.required || (wanted.requiredWithDeductions && parent.deducted);
    return isRequired && !isMeant ? [missing(wanted, outline, parent)] : [];
  });
}

function missing(wanted: OutlineSection, siblings: readonly OutlineSection[], parent: Parent): Finding {
  const { title, note } = wanted;
  const before = siblings[siblings.indexOf(wanted) - 1];
  const position = before === undefined ? '的最前面' : `里，“${before.title}”的后面`;
  const elsewhere = parent.all.find((one) => one.title === title);
  const advice = note === undefined ? '' : `；写：${note}`;
  return error('section-missing', parent.place, {
    message: `缺少“${title}”：提纲把它放在“${parent.title}”${position}`,
    hint: elsewhere ? `正文里有“${title}”，移到这里` : `补上 ${title}:${advice}`,
    expected: title,
    ...(elsewhere ? { related: [{ message: '现在写在这里', place: elsewhere.place }] } : {}),
  });
}

function allSections(sections: readonly ScoredSection[]): ScoredSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

function isDeducted({ form, evaluation }: Scored): boolean {
  const rows = [...(form?.indicators ?? []), ...(evaluation?.rows ?? [])];
  return rows.some(({ weight, points }) => weight && points?.value.lessThan(weight));
}
