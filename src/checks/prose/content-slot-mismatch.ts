/**
 * Check `content-slot-mismatch`: under a heading stands what the heading says.
 *
 * Why: expenses are no outputs, interviewed people are no object of evaluation, and 指标完成情况 without one figure tells nothing.
 * Four slips that can be told for certain; others are left to the reader.
 */
import { type Finding, info, type Severity, warning } from '../../core/finding.ts';
import type { Scored, ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { proseOf } from './prose.ts';
import type { Passage } from './read/passages.ts';
import { readFigures } from './read/read-figures.ts';

export const contentSlotMismatch: Rule = {
  code: 'content-slot-mismatch',
  severity: 'warning',
  wants: '标题下面写标题所说的内容',
  wrong: '“项目资金产出情况”下面列办公费、印刷费等支出',
  right: '支出写在“支出明细”；“项目资金产出情况”写办成了哪些事',
  find: checkContentSlotMismatch,
};

export function checkContentSlotMismatch(scored: Scored): Finding[] {
  const { passages } = proseOf(scored);
  const narrative = passages.filter(({ slot }) => slot === 'narrative');
  const isEvaluation = scored.report.data.文种.includes('评价报告');
  return [
    ...narrative.flatMap(expensesAsOutputs),
    ...narrative.flatMap(peopleAsObject),
    ...(isEvaluation ? narrative.flatMap(selfEvaluation) : []),
    ...sectionsWithoutIndicators(scored.narrative),
  ];
}

/** So many named expenses in one passage are a list of what was paid. */
const manyExpenses = 3;
const expense = /(?:费|费用|购置|租赁|补贴|补助)$/u;

function expensesAsOutputs(passage: Passage): Finding[] {
  if (!/产出/u.test(passage.titles.at(-1) ?? '')) return [];
  const amounts = readFigures(passage.text).filter(({ kind }) => kind === 'money');
  const paid = amounts.filter(({ start }) => expense.test(passage.text.slice(0, start).trimEnd()));
  const [first] = paid;
  const last = paid.at(-1);
  if (first === undefined || last === undefined || paid.length < manyExpenses) return [];
  return [
    slip(warning, passage, first.start, last.end, {
      message: `“${passage.titles.at(-1)}”里列的是支出（${paid.length} 笔），支出不是产出`,
      hint: '支出写在“支出明细”，由程序列出；这里写资金办成了哪些事，写出数字',
    }),
  ];
}

const object = /评价(?:的)?对象(?:主要)?(?:包括|是|为|有)(?<who>[^。；]*)/u;
const people = /科室|人员|领导|干部|职工|群众|村民|学生/u;
const work = /项目资金|经费|支出|预算|资金|政策/u;

function peopleAsObject(passage: Passage): Finding[] {
  const found = object.exec(passage.text);
  const who = found?.groups?.who ?? '';
  if (found === null || !people.test(who) || work.test(who)) return [];
  return [
    slip(warning, passage, found.index, found.index + found[0].length, {
      message: '这里把访谈、调查的人写成了评价对象；评价对象是项目及其资金',
      hint: '评价对象写“××年度××项目经费××万元”；访谈了哪些人，写在评价工作过程',
    }),
  ];
}

const departmentSelf = /(?:开展|进行|组织|实施)(?:了)?部门自评/u;

function selfEvaluation(passage: Passage): Finding[] {
  const found = departmentSelf.exec(passage.text);
  if (found === null) return [];
  return [
    slip(info, passage, found.index, found.index + found[0].length, {
      message: `这是评价报告，这里却写“${found[0]}”：自评与部门评价不是一回事`,
      hint: '统一写“绩效评价”；单位自评的结果写在自评表',
    }),
  ];
}

/** Tables and lists that show how indicators were met. */
const indicatorBlocks: ReadonlySet<string> = new Set([
  '绩效指标',
  '评价指标',
  '预期目标完成情况',
  '绩效目标表',
  '年度绩效目标',
]);

/** Sections that the author wrote under a heading that promises how indicators were met. */
function sectionsWithoutIndicators(sections: readonly ScoredSection[]): Finding[] {
  return sections.flatMap((section) => {
    const { title, blocks, children, fromPack, place } = section;
    const isEmpty =
      !fromPack &&
      /指标完成/u.test(title) &&
      children.length === 0 &&
      blocks.length > 0 &&
      !blocks.some(tellsIndicator);
    const finding = warning('content-slot-mismatch', place, {
      message: `“${title}”里没有一项指标，也没有一个数`,
      hint: '列出各项指标的目标值和完成值，或者写 {{绩效指标}}，由程序列出',
    });
    return [...(isEmpty ? [finding] : []), ...sectionsWithoutIndicators(children)];
  });
}

function tellsIndicator(block: ScoredSection['blocks'][number]): boolean {
  if (block.kind === 'table') return indicatorBlocks.has(block.name);
  return /绩效指标/u.test(block.text) || readFigures(block.text).length > 0;
}

type Says = Pick<Finding, 'message' | 'hint'>;

function slip(
  make: (
    code: string,
    place: Finding['place'],
    details: Says & { readonly actual: string },
  ) => Finding & { readonly severity: Severity },
  passage: Passage,
  start: number,
  end: number,
  says: Says,
): Finding {
  return make('content-slot-mismatch', passage.at(start, end), { ...says, actual: passage.written.slice(start, end) });
}
