/**
 * Check `list-count-mismatch`: the number of projects that the author wrote is the number of projects that there are; lists in prose
 * (五笔经费，包括……) are counted in `prose/listed-items.ts`.
 *
 * Why: a report of six projects with four files is not complete, or miscounts.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { all, ofDepartment } from '../check.ts';
import { checkListedItems } from '../prose/listed-items.ts';
import type { Rule } from '../rule.ts';

export const listCountMismatch: Rule = {
  code: 'list-count-mismatch',
  severity: 'error',
  wants: '填写的项目个数等于附件里的项目；文字里说的笔数、个数等于列出的项数',
  wrong: '“汇总”里写 6 个项目，附件只有 4 个',
  right: '补上漏附的两个，或者把个数改为 4',
  find: all(ofDepartment(checkListCountMismatch), checkListedItems),
};

export function checkListCountMismatch({ counts, summary }: ScoredDepartment): Finding[] {
  const { projectCount } = summary;
  return [projectCount, counts?.planned].flatMap((basis) => {
    if (basis?.given === undefined || basis.given.equals(basis.computed)) return [];
    const name = basis.label.replace('汇总.', '');
    return [
      error('list-count-mismatch', basis.place, {
        message: `${name}写作 ${show(basis.given)}，附件和“项目”里的项目算得 ${show(basis.computed)}（${basis.formula}）`,
        hint: '补上漏附的项目，或者改正个数；删去这一行，由程序计数',
        expected: show(basis.computed),
        actual: show(basis.given),
      }),
    ];
  });
}
