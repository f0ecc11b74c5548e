/**
 * Check `problem-section-empty-with-deductions`: where points were deducted, the section about problems does not say 无.
 *
 * Why: a deduction is a problem that somebody saw. The rows of the report itself count, and those of its annexes.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { Scored, ScoredRow, ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const problemSectionEmptyWithDeductions: Rule = {
  code: 'problem-section-empty-with-deductions',
  severity: 'error',
  wants: '有扣分的，存在的问题、建议各节不写“无”',
  wrong: '“存在的问题”写“无”，而自评表里有三行扣了分',
  right: '写出三处扣分的原因和改进的办法',
  find: checkProblemSectionEmpty,
};

const aboutProblems = /问题|建议|改进措施/u;
const saysNothing = /^(无|没有|暂无|不存在|未发现问题|无问题)[。.]?$/u;
/** Enough to look them up by. */
const shownRows = 5;

export function checkProblemSectionEmpty(scored: Scored): Finding[] {
  const empty = allSections(scored.narrative).filter(
    (section) => aboutProblems.test(section.title) && isEmpty(section),
  );
  if (empty.length === 0) return [];
  const rows = deductions(scored);
  return rows.length === 0 ? [] : empty.map((section) => emptySection(section, rows));
}

function allSections(sections: readonly ScoredSection[]): ScoredSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

function isEmpty({ blocks, children }: ScoredSection): boolean {
  if (children.length > 0 || blocks.length === 0) return false;
  return blocks.every((block) => block.kind === 'prose' && saysNothing.test(block.text.trim()));
}

/** The rows that lost points, each file's once. */
function deductions(scored: Scored, seen: Set<string> = new Set()): ScoredRow[] {
  if (seen.has(scored.report.file)) return [];
  seen.add(scored.report.file);
  const rows = [...(scored.form?.indicators ?? []), ...(scored.evaluation?.rows ?? [])];
  const own = rows.filter(({ weight, points }) => weight && points?.value.lessThan(weight));
  return [...own, ...scored.annexes.flatMap((annex) => deductions(annex, seen))];
}

function emptySection({ title, place, blocks }: ScoredSection, rows: readonly ScoredRow[]): Finding {
  const [first] = blocks;
  const said = first?.kind === 'prose' ? first.text.trim() : '';
  return error('problem-section-empty-with-deductions', place, {
    message: `“${title}”写作“${said}”，而评分中有 ${rows.length} 行扣了分`,
    hint: '把扣分的原因和改进的办法写在这里，与各表一致',
    actual: said,
    related: rows.slice(0, shownRows).map(({ name, weight, points, place: own }) => ({
      message: `${name}：${points ? show(points.value) : ''}/${weight ? show(weight) : ''} 分`,
      place: own,
    })),
  });
}
