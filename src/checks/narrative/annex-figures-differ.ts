/**
 * Check `annex-figures-differ`: the money of a report is that of the annexed form of the same project.
 *
 * Why: report and form are filed together, and the first thing that a reader compares is the money.
 */
import { type Decimal, places, round, show } from '../../core/decimal.ts';
import { error, type Finding, type Place } from '../../core/finding.ts';
import { isPrintedText, type PrintedMap, type Scored } from '../../scoring/scored.ts';
import { all, ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';
import { checkProjectFiguresDiffer } from './project-figures-differ.ts';

export const annexFiguresDiffer: Rule = {
  code: 'annex-figures-differ',
  severity: 'error',
  wants: '报告的资金数与附件中同一项目自评表的一致',
  wrong: '报告写全年执行数 20 万元，附件里同一项目的自评表是 19.5 万元',
  right: '改正其中一个；报告里不写“项目资金”，就自动取自评表的数',
  find: all(checkAnnexFiguresDiffer, ofDepartment(checkProjectFiguresDiffer)),
};

const columns = ['年初预算数', '全年预算数', '全年执行数'] as const;

/** Finds one error for each amount of 年度资金总额 that differs. */
export function checkAnnexFiguresDiffer({ report, printed, annexes }: Scored): Finding[] {
  const { 项目资金: funds, 项目名称: project } = report.data;
  if (funds === undefined || project === undefined) return [];
  const annexed = annexes.find((annex) => annex.form && annex.report.data.项目名称 === project);
  if (annexed === undefined) return [];
  return columns.flatMap((column) => {
    const own = amountOf(printed, column);
    const other = amountOf(annexed.printed, column);
    return own && other && !isSame(own.value, other.value) ? [differs(column, own, other)] : [];
  });
}

interface Amount {
  /** 万元. */
  readonly value: Decimal;
  readonly place: Place;
}

function amountOf(printed: PrintedMap, column: string): Amount | undefined {
  const found = printed[column];
  if (found === undefined || !isPrintedText(found) || found.figure === undefined) return undefined;
  return { value: found.figure.value, place: found.place };
}

/** 167.10 万元 in a report and 167.1011 in its form are one amount: the coarser has two digits at the least. */
function isSame(a: Decimal, b: Decimal): boolean {
  const digits = places(Math.max(2, Math.min(a.decimalPlaces(), b.decimalPlaces())));
  return round(a, digits).equals(round(b, digits));
}

function differs(column: string, own: Amount, other: Amount): Finding {
  return error('annex-figures-differ', own.place, {
    message: `本报告的${column} ${show(own.value)} 万元，附件中同一项目的自评表为 ${show(other.value)} 万元`,
    hint: '核对是哪一个；本报告里不写“项目资金”，就自动取自评表的数',
    expected: show(other.value),
    actual: show(own.value),
    related: [{ message: `自评表的${column}`, place: other.place }],
  });
}
