/**
 * Check `section-order`: the sections stand in the file as the outline orders them.
 *
 * Why: they are printed in the outline's order, which the author should not first see on paper.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored, ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const sectionOrder: Rule = {
  code: 'section-order',
  severity: 'warning',
  wants: '正文各节按提纲的顺序写',
  wrong: '“有关建议”写在“基本情况”前面',
  right: '按提纲的顺序写；照样能印，印出来也是提纲的顺序',
  find: checkSectionOrder,
};

export function checkSectionOrder({ narrative }: Scored): Finding[] {
  return findMisplaced(narrative);
}

/** The sections come in the order in which they are printed. */
function findMisplaced(sections: readonly ScoredSection[]): Finding[] {
  const known = sections.filter(({ isOwn, fromPack }) => !isOwn && !fromPack);
  const late = known.flatMap((section, index) => {
    const successor = known.slice(index + 1).find((one) => offsetOf(one) < offsetOf(section));
    return successor === undefined ? [] : [misplaced(section, successor)];
  });
  return [...late, ...sections.flatMap(({ children }) => findMisplaced(children))];
}

function offsetOf({ place }: ScoredSection): number {
  return place.range.start.offset;
}

function misplaced({ title, place }: ScoredSection, successor: ScoredSection): Finding {
  return warning('section-order', place, {
    message: `“${title}”写在“${successor.title}”的后面；提纲里它在前面，按提纲的顺序印`,
    hint: `把“${title}”连同它下面的内容移到“${successor.title}”的前面`,
    related: [{ message: '应在这里之前', place: successor.place }],
  });
}
