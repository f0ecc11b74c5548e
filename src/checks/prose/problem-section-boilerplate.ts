/**
 * Check `problem-section-boilerplate`: 存在问题 names a problem.
 *
 * Why: 切实发挥资金作用 is a resolution. The form asks what went wrong, why, and what is done about it.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { proseOf } from './prose.ts';
import { masks, type Passage } from './read/passages.ts';

export const problemSectionBoilerplate: Rule = {
  code: 'problem-section-boilerplate',
  severity: 'warning',
  wants: '存在问题写清问题、原因和措施，不写口号',
  wrong: '存在问题: 切实发挥资金作用，减少进京赴省访。',
  right: '存在问题: 资金到位比预算少，年底集中支出；下年度按季度编制用款计划，及时申请拨付。',
  find: checkProblemSectionBoilerplate,
};

/** What a clause of a slogan begins with: a resolve to do better, and nothing that happened. */
const resolve =
  /^(?:今后|下一步|下年度|明年|我们|我单位|要|将|继续|更加)*(?:切实|进一步|不断|加大|加强|加快|强化|确保|保证|努力|力争|认真|全面|积极|大力|扎实|做好|做实|做到|提高|提升|发挥|推动|推进|促进|深化|落实|坚持|严格|健全|完善|优化|保质|保量|按时|减少|降低)/u;
/** Words of something that went wrong; 推进缓慢 begins like a slogan and is none. */
const fault = /不(?!断|懈|折不扣|遗余力)|[未没缺慢难差晚拖欠]|滞后|薄弱|低于/u;
const title = /^(?:存在的?(?:主要|突出)?问题.*|主要问题|问题)$/u;

export function checkProblemSectionBoilerplate(scored: Scored): Finding[] {
  const passages = proseOf(scored).passages.filter(isAboutProblems);
  const [first] = passages;
  if (first === undefined || passages.some(({ text }) => text.includes(masks.quote) || !isSlogan(text))) return [];
  return [
    warning('problem-section-boilerplate', first.at(0, first.written.length), {
      message: '这里没有写出问题，只有打算和要求',
      hint: '写成：问题（哪一项没有做到、差多少）；原因；措施（谁、什么时候、怎么改）',
      actual: first.written,
    }),
  ];
}

function isAboutProblems({ slot, titles }: Passage): boolean {
  return slot === 'problems' || (slot === 'narrative' && titles.some((one) => title.test(one)));
}

function isSlogan(text: string): boolean {
  const clauses = text.split(/[，。；！\s]+/u).filter(Boolean);
  return clauses.length > 0 && clauses.every((clause) => resolve.test(clause) && !fault.test(clause));
}
