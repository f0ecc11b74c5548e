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

/** Words of resolve that hold a letter of fault. */
const resolve =
  /不断|不仅|不但|不忘|不懈|不折不扣|不遗余力|减少|降低|至少|无缝|未来|差异|差旅|问题导向|解决[^，。；]{0,8}(?:问题|困难)|防范[^，。；]{0,6}风险|难点|低碳/gu;
const fault =
  /不|未|无|没|缺|少|低|慢|滞后|困难|薄弱|偏|超|短板|弱|难|延|迟|风险|有限|受限|紧张|隐患|失|误|差|有待|需|尚|仍|只|仅|原因|问题|影响|单一|过/u;
const title = /^(?:存在的?(?:主要|突出)?问题.*|主要问题|问题)$/u;

export function checkProblemSectionBoilerplate(scored: Scored): Finding[] {
  const passages = proseOf(scored).passages.filter(isAboutProblems);
  const [first] = passages;
  if (first === undefined || passages.some(({ text }) => text.includes(masks.quote) || namesProblem(text))) return [];
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

function namesProblem(text: string): boolean {
  return fault.test(text.replace(resolve, ''));
}
