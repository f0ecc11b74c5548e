/** Counts of projects in a department's prose → the number that they can only be: 计划开展项目6个, 追加项目0个. */
import type { Mention } from '../read/mentions.ts';
import type { Subject } from './datum.ts';
import type { Tie } from './tie.ts';
import { unknownWords } from './words.ts';

const counted: readonly (readonly [RegExp, readonly string[]])[] = [
  [/计划(?:开展|实施)?(?:的)?项目$/u, ['计划项目数', '项目数']],
  [/(?:年中)?追加(?:的)?项目$/u, ['追加项目数']],
  [/未(?:实施|开展|完成)(?:的)?项目$/u, ['未实施项目数']],
];
const evaluated = /绩效(?:评价|自评)/u;

export function tieCount(mention: Mention, subject: Subject, names: readonly string[]): Tie | undefined {
  const { figure, lead, tail, isOtherYear, earlier } = mention;
  if (figure.unit !== '个' || figure.reading === 'bound' || isOtherYear || subject.counts.length === 0)
    return undefined;
  const columns = columnsOf(lead, tail, names);
  const candidates = subject.counts.filter(({ column }) => columns.includes(column));
  if (candidates.length === 0 || /其中/u.test(earlier)) return undefined;
  return { mention, candidates, others: [], label: candidates[0]?.label ?? '' };
}

function columnsOf(lead: string, tail: string, names: readonly string[]): readonly string[] {
  for (const [pattern, columns] of counted) {
    const words = lead.replace(pattern, '');
    if (words !== lead && unknownWords(words, names) === '') return columns;
  }
  const isAll = /^项目开展(?:了)?绩效(?:评价|自评)/u.test(tail) && /^(?:我单位|本单位|本部门|我部门)?对$/u.test(lead);
  const isEvaluated =
    evaluated.test(lead) &&
    /项目$/u.test(lead) &&
    unknownWords(lead.replace(/开展绩效(?:评价|自评)(?:的)?项目/u, ''), names) === '';
  return isAll || isEvaluated ? ['项目数', '计划项目数'] : [];
}
