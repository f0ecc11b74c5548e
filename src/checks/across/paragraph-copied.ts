/**
 * Check `paragraph-copied`: no paragraph about the work of a project is that of another project.
 *
 * Why: it was copied from a report that served as a model. A warning where the paragraph holds figures, which cannot be those of both.
 */
import { info, warning } from '../../core/finding.ts';
import type { Rule } from '../rule.ts';
import { type AcrossCheck, fileName, ofSeveral } from './across-rule.ts';
import { copiesAmong } from './copies.ts';

export const paragraphCopied: Rule = {
  code: 'paragraph-copied',
  severity: 'warning',
  wants: '各个项目的报告写本项目的工作，不整段照抄别的项目',
  wrong: '两个项目的报告都写“全年开展培训12期、1240人次，覆盖全区16个街道，学员满意度达到96.5%，培训工作取得明显成效”',
  right: '各写本项目的工作和数字；写制度、方法的段落可以相同',
  find: ofSeveral,
};

export const paragraphsAcross: AcrossCheck = (reports) =>
  copiesAmong(reports, ['paragraph']).map(({ facts, text, from, original }) => {
    const hasFigures = text.holds === 'figures';
    return {
      file: facts.file,
      finding: (hasFigures ? warning : info)('paragraph-copied', text.place, {
        message: `这一段（“${text.begin}”）与“${from.project ?? ''}”（${fileName(from)}）的一字不差${hasFigures ? '，连数字也相同' : ''}`,
        hint: '按本项目的情况改写',
        related: [{ message: '另一份里的这一段', place: original.place }],
      }),
    };
  });
