/** What a report says of projects in figures: of its own, or of those that a department's report lists. */
import type { Decimal } from '../../core/decimal.ts';
import { fundsColumns, type Scored } from '../../scoring/scored.ts';
import type { SaidFigure, SaidProject } from './facts.ts';

export function saidProjects(scored: Scored): SaidProject[] {
  const { data, places } = scored.report;
  const name = data.项目名称;
  if (name !== undefined)
    return [{ name, place: places.at(['项目名称']), figures: [...amounts(scored), ...score(scored)] }];
  return (data.项目 ?? []).map((row, index) => {
    const figure = (label: string, key: string, value: Decimal | null | undefined): SaidFigure[] =>
      value ? [{ label, value, place: places.at(['项目', index, key]) }] : [];
    const scoreLabel = row.评价方式 === '部门评价' ? '部门评价得分' : '自评得分';
    return {
      name: row.项目名称,
      place: places.at(['项目', index, '项目名称']),
      figures: [...fundsColumns.flatMap((key) => figure(key, key, row[key])), ...figure(scoreLabel, '总分', row.总分)],
    };
  });
}

/** What was written, not what an annexed form says. A total that is not written stands at its only source. */
function amounts({ money }: Scored): SaidFigure[] {
  const whole = money?.funds.find((row) => row.name === '年度资金总额');
  if (money === undefined || whole === undefined) return [];
  const { places } = money.report;
  const written = money.funds.filter((row) => places.has(['项目资金', row.name]));
  const row = written.find(({ name }) => name === whole.name) ?? (written.length === 1 ? written[0] : undefined);
  return fundsColumns.flatMap((label) => {
    const value = whole.amounts[label];
    return value ? [{ label, value, place: places.at(['项目资金', ...(row ? [row.name, label] : [])]) }] : [];
  });
}

function score({ evaluation, form }: Scored): SaidFigure[] {
  const { value, place } = (evaluation ?? form)?.total ?? {};
  if (value === undefined || place === undefined) return [];
  return [{ label: evaluation ? '部门评价得分' : '自评得分', value, place }];
}
