/**
 * Check `comment-fragment`: no sentence of 评价意见 begins with 但.
 *
 * Why: 但 continues a sentence; where nothing stands before it, the main clause was lost when the comment was shortened.
 */
import { type Finding, info } from '../../core/finding.ts';
import type { ScoredEvaluation } from '../../scoring/scored.ts';
import { ofEvaluation } from '../check.ts';
import { cellPlace, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const commentFragment: Rule = {
  code: 'comment-fragment',
  severity: 'info',
  wants: '评价意见的句子不以“但”开头',
  wrong: '评价意见写“但支撑材料略显不足。”',
  right: '写“效益有所体现，但支撑材料略显不足。”',
  find: ofEvaluation(checkCommentFragment),
};

const begins = /(?:^|[。！？；\n])\s*(?<word>但是|但)(?!凡)/u;

export function checkCommentFragment(evaluation: ScoredEvaluation): Finding[] {
  return evaluation.rows.flatMap((scored) => {
    const comment = scored.row.评价意见?.trim() ?? '';
    const found = begins.exec(comment);
    if (found === null) return [];
    const isLost = found.index === 0 && comment.startsWith('但');
    return [
      info('comment-fragment', cellPlace(evaluation, scored, '评价意见'), {
        message: `“${shortName(scored)}”的评价意见${isLost ? '以' : '有一句以'}“${found.groups?.word}”开头${isLost ? '，前半句可能漏写了' : ''}`,
        hint: isLost ? '补上前半句，如 效益有所体现，但支撑材料略显不足' : '前一句的句号改为逗号，连成一句',
        actual: comment,
      }),
    ];
  });
}
