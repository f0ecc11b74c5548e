/** What the data of a report say, as figures that its prose can be compared with. */
import type { Scored, ScoredRow } from '../../../scoring/scored.ts';
import type { Subject } from './datum.ts';
import { departmentCells, departmentCounts, departmentRates, projectSubject } from './department-cells.ts';
import { moneyCells, moneyRates } from './money-cells.ts';
import { namedCells } from './named-cells.ts';
import { scoresOf } from './score-cells.ts';
import { bareName } from './words.ts';

export interface Facts {
  readonly own: Subject;
  /** The projects that a department's report tells of, and those among the annexes; by name. */
  readonly projects: readonly Subject[];
  /** The names that mean the report's own project or department. */
  readonly names: readonly string[];
  /** The rows of its own tables, and of the annexed form of the same project. */
  readonly rows: readonly ScoredRow[];
  readonly isDepartment: boolean;
}

export function factsOf(scored: Scored): Facts {
  const { report, form, evaluation, department } = scored;
  const { data } = report;
  const annexed = scored.annexes.find((annex) => annex.form && annex.report.data.项目名称 === data.项目名称);
  const money = scored.money ?? annexed?.money;
  const annexedForm = annexed?.form;
  return {
    own: {
      name: undefined,
      amounts: [...(money ? moneyCells(money) : []), ...(department ? departmentCells(department) : [])],
      rates: [...(money ? moneyRates(money) : []), ...(department ? departmentRates(department) : [])],
      scores: scoresOf(scored, form ?? annexedForm, evaluation),
      counts: department ? departmentCounts(department) : [],
      named: namedCells(scored),
    },
    projects: (department?.projects ?? []).map(projectSubject),
    names: [data.项目名称, data.部门名称, data.主管部门, data.实施单位, data.评价单位].flatMap((name) => namesOf(name)),
    rows: [...(form?.indicators ?? []), ...(evaluation?.rows ?? []), ...(annexedForm?.indicators ?? [])],
    isDepartment: department !== undefined || scored.accounts !== undefined,
  };
}

/** A name also stands without the words that it ends with: 档案数字化服务项目, 档案数字化服务. Longest first. */
function namesOf(name: string | null | undefined): string[] {
  const whole = bareName(name ?? '');
  const short = whole.replace(/(?:项目|经费|费用|费)+$/u, '');
  return [whole, short].filter((one) => one.length > 1);
}
