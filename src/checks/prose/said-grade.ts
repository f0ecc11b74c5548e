/** 等级为“良” in the text, against the grade that the total falls into. */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { matchesOf } from '../matches.ts';
import { proseOf } from './prose.ts';
import type { Passage } from './read/passages.ts';

/** Words for the four grades that older rules have; as 等级 they are a finding of their own. */
const older: Readonly<Record<string, string>> = {
  优秀: '优',
  良好: '良',
  合格: '中',
  一般: '中',
  较差: '差',
  不合格: '差',
};
const words = [...Object.keys(older), '优', '良', '中', '差'].join('|');
const said = new RegExp(
  `(?:等级|级别|档次|评价结果|评定结果)(?:评定|确定)?(?:为|是|：|:)?\\s*[“"‘]?(?<grade>${words})(?![好秀分\\p{Script=Han}])[”"’]?`,
  'gu',
);
const awarded = /(?:评|定)为\s*[“"‘]?(?<grade>优秀|良好|优|良|中|差)(?![好秀\p{Script=Han}])/gu;

export interface SaidGrade {
  readonly passage: Passage;
  readonly grade: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a text, its quotes filled, names a grade. */
export function hasGrade(text: string): boolean {
  return [said, awarded].some((pattern) => text.search(pattern) >= 0);
}

/** Returns what the passage calls the grade, as it is written. */
export function saidGrades(passage: Passage): SaidGrade[] {
  return [said, awarded].flatMap((pattern) =>
    matchesOf(pattern, passage.text).map((match) => {
      const grade = match.groups?.grade ?? '';
      const start = match.index + match[0].lastIndexOf(grade);
      return { passage, grade, start, end: start + grade.length };
    }),
  );
}

/** A department's report tells of many projects' grades: only a report about one project is looked at. */
export function findSaidGrades(scored: Scored): Finding[] {
  const { grade, total, report, profile, department, accounts } = scored;
  const names = profile.grades.map(({ name }) => name);
  if (grade === undefined || total === undefined || department || accounts || !names.includes('优')) return [];
  return proseOf(scored)
    .passages.flatMap(saidGrades)
    .filter((one) => (older[one.grade] ?? one.grade) !== grade && one.grade !== report.data.等级)
    .map((one) =>
      error('narrative-table-mismatch', one.passage.at(one.start, one.end), {
        message: `这里写等级“${one.grade}”，总分 ${show(total.value)} 的等级是“${grade}”`,
        hint: '引用数据就不会写错：{{等级}}',
        expected: grade,
        actual: one.grade,
        related: [{ message: `总分 ${show(total.value)}`, place: total.place }],
      }),
    );
}
