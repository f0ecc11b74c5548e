/**
 * Check `heading-trailing-punctuation`: a heading of the author's own has no punctuation at its end.
 *
 * Why: a heading on its own line is no sentence. What stands under the outline's names has the outline's form.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const headingTrailingPunctuation: Rule = {
  code: 'heading-trailing-punctuation',
  severity: 'warning',
  wants: '自己加的标题末尾没有标点',
  wrong: '正文:\n  主要做法。: …',
  right: '正文:\n  主要做法: …',
  find: ({ narrative }) => narrative.flatMap(checkHeadingTrailingPunctuation),
};

const trailing = /[。，、；：！,;:.!]+$/u;

/** One that the outline probably means is a question of its own. */
export function checkHeadingTrailingPunctuation({ title, isOwn, meant, place, children }: ScoredSection): Finding[] {
  const marks = isOwn && meant === undefined ? trailing.exec(title)?.[0] : undefined;
  const below = children.flatMap(checkHeadingTrailingPunctuation);
  if (marks === undefined) return below;
  const found = warning('heading-trailing-punctuation', place, {
    message: `标题“${title}”以“${marks}”结尾，标题末尾不用标点`,
    hint: `删去“${marks}”`,
    expected: title.slice(0, -marks.length),
    actual: title,
  });
  return [found, ...below];
}
