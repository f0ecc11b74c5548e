/**
 * Check `execution-row-missing`: a report that states its total states the points of 预算执行率 as well.
 *
 * Why: weights of 90 and points of 86 do not give 95.98. A form prints the row by itself; a report prints the sentence in the section where the
 * region's outline quotes 预算执行率得分, unless the author writes that section himself and leaves it out.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { Scored, ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const executionRowMissing: Rule = {
  code: 'execution-row-missing',
  severity: 'error',
  wants: '写了总分的报告，也写明预算执行率的分值和得分',
  wrong: '各项指标共得 86 分，没有写预算执行率的得分，总分写 95.98',
  right: '写“预算执行率99.87%，分值10，得分9.99”；或者不写这一节，由程序成文',
  find: checkExecutionRowMissing,
};

export function checkExecutionRowMissing(scored: Scored): Finding[] {
  const { report, profile, form, narrative } = scored;
  const points = form?.executionPoints;
  if (form === undefined || points === undefined || states(narrative)) return [];
  const outline = profile.forms[report.data.文种]?.outline ?? [];
  return rewritten(outline, narrative).map(({ place, title }) =>
    error('execution-row-missing', place, {
      message: `“${title}”没有写预算执行率的分值和得分，总分推不出来：指标得分加预算执行率 ${show(points.value)} 分才是总分`,
      hint: `加一句“预算执行率{{执行率}}，分值${show(form.executionWeight)}，得分{{预算执行率得分}}”，或者删去这一节，由程序成文`,
      expected: `预算执行率得分 ${show(points.value)}`,
    }),
  );
}

/** The sections that the author wrote himself, where the pack would have quoted the points. */
function rewritten(outline: readonly OutlineSection[], sections: readonly ScoredSection[]): ScoredSection[] {
  return outline.flatMap((wanted) => {
    const found = sections.find(({ title, isOwn }) => !isOwn && title === wanted.title);
    if (found === undefined) return [];
    const quotes = wanted.text?.text.includes('预算执行率得分') === true && found.fromPack === undefined;
    return [...(quotes ? [found] : []), ...rewritten(wanted.children, found.children)];
  });
}

const stated = /执行率[^。；]*得分?[为是：:]?\s*\d/u;

function states(sections: readonly ScoredSection[]): boolean {
  return sections.some(
    ({ blocks, children }) =>
      blocks.some((block) => block.kind === 'prose' && stated.test(block.text)) || states(children),
  );
}
