/** Scoring: 项目开展情况: how many projects were planned, added during the year, and not carried out. */
import { type Decimal, parseDecimal, show, zero } from '../../core/decimal.ts';
import type { ProjectCounts } from '../../schema/generated/shared.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import { withAuthorFigure } from '../author-figure.ts';
import type { Basis } from '../scored.ts';
import type { ScoredCounts } from './scored-department.ts';

/** `done`: the projects among the files, which are those that were carried out. What is not written is 0. */
export function projectCounts(report: DepartmentReport, done: Decimal): ScoredCounts {
  const written: ProjectCounts = report.data.项目开展情况 ?? {};
  const count = (name: keyof ProjectCounts, exact: Decimal, formula: string): Basis => {
    const figure = {
      label: name,
      rule: 'project-count',
      formula,
      inputs: [],
      exact,
      rounding: undefined,
      computed: exact,
      unit: '个',
      path: ['项目开展情况', name],
    } as const;
    return withAuthorFigure(report, figure, figureOf(written[name]), ['list-count-mismatch']);
  };
  const added = figureOf(written.追加项目数) ?? zero;
  const dropped = figureOf(written.未实施项目数) ?? zero;
  const planned = done.minus(added).plus(dropped);
  const formula = `完成 ${show(done)} − 追加 ${show(added)} + 未实施 ${show(dropped)} = ${show(planned)}`;
  return {
    planned: count('计划项目数', planned, formula),
    added: count('追加项目数', added, '所写的个数'),
    dropped: count('未实施项目数', dropped, '所写的个数'),
  };
}

function figureOf(written: string | undefined): Decimal | undefined {
  return written === undefined ? undefined : parseDecimal(written);
}
