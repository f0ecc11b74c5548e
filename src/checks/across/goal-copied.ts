/**
 * Check `goal-copied`: no two projects have the same 预期目标 or the same 实际完成情况.
 *
 * Why: the money of each was granted for a goal of its own; a goal that fits every project measures none.
 */
import { warning } from '../../core/finding.ts';
import type { Rule } from '../rule.ts';
import { type AcrossCheck, fileName, ofSeveral } from './across-rule.ts';
import { copiesAmong } from './copies.ts';

export const goalCopied: Rule = {
  code: 'goal-copied',
  severity: 'warning',
  wants: '各个项目的预期目标、实际完成情况各写各的，不互相照抄',
  wrong: '宣传项目和运维项目的实际完成情况都写“根据实际工作开展情况完成该项目资金的支付。”',
  right: '各写本项目做了什么、做了多少',
  find: ofSeveral,
};

const names = { goal: '预期目标', result: '实际完成情况' } as const;

export const goalsAcross: AcrossCheck = (reports) =>
  copiesAmong(reports, ['goal', 'result']).map(({ facts, text, from, original }) => {
    const name = text.kind === 'goal' ? names.goal : names.result;
    return {
      file: facts.file,
      finding: warning('goal-copied', text.place, {
        message: `${name}（“${text.begin}”）与“${from.project ?? ''}”（${fileName(from)}）的一字不差，两个项目不会相同`,
        hint: `按本项目写${name}`,
        related: [{ message: `“${from.project ?? ''}”的${name}`, place: original.place }],
      }),
    };
  });
