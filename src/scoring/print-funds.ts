/** What the page prints of 项目资金: amounts in the region's unit, rates with their sign, points; blank where the author left a cell blank. */
import { show } from '../core/decimal.ts';
import type { Profile } from '../packs/profile.ts';
import type { FundsTotalRow } from '../schema/generated/shared.ts';
import { isFormReport, type MoneyReport } from '../schema/report.ts';
import { amountPlace } from './amount-place.ts';
import { amountText } from './amount-text.ts';
import { isLeftBlank } from './author-figure.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printText } from './print-figure.ts';
import { executionWeightOf } from './score-execution.ts';
import type { Basis, MoneyColumn, PrintedText, ScoredFundsRow } from './scored.ts';

export type PrintedFundsRow = Readonly<Record<MoneyColumn | '执行率' | '资金到位率' | '分值' | '得分', PrintedText>>;

/** `execution`: the points of 预算执行率. */
export function printFundsRow(
  report: MoneyReport,
  profile: Profile,
  row: ScoredFundsRow,
  execution: Basis | undefined,
): PrintedFundsRow {
  const amount = (column: MoneyColumn) => printAmount(report, profile, row, column);
  return {
    年初预算数: amount('年初预算数'),
    全年预算数: amount('全年预算数'),
    到位数: amount('到位数'),
    全年执行数: amount('全年执行数'),
    执行率: printFigure(row.rate, row.place, '%'),
    资金到位率: printFigure(row.arrivalRate, row.place, '%'),
    ...(row.name === '年度资金总额' ? printWeightAndPoints(report, profile, row, execution) : dashes(row)),
  };
}

function printAmount(
  report: MoneyReport,
  { rounding }: Profile,
  row: ScoredFundsRow,
  column: MoneyColumn,
): PrintedText {
  const path = ['项目资金', row.name, column];
  const amount = row.amounts[column];
  const written: FundsTotalRow = report.data.项目资金[row.name] ?? {};
  const place = amountPlace(report, row.name, column);
  if (amount === undefined || isLeftBlank(report, path, written[column])) return printText('', place);
  return { ...printText(amountText(amount, rounding), place), figure: { value: amount, unit: '万元' } };
}

function printWeightAndPoints(
  report: MoneyReport,
  profile: Profile,
  { place }: ScoredFundsRow,
  execution: Basis | undefined,
): Pick<PrintedFundsRow, '分值' | '得分'> {
  const path = ['项目资金', '年度资金总额', '分值'];
  const blank = !isFormReport(report) || isLeftBlank(report, path, report.data.项目资金.年度资金总额?.分值);
  const weight = blank ? '' : show(executionWeightOf(report, profile));
  return { 分值: printText(weight, placeOf(report.places, path)), 得分: printFigure(execution, place) };
}

/** A source of money has no weight and no points of its own. */
function dashes({ place }: ScoredFundsRow): Pick<PrintedFundsRow, '分值' | '得分'> {
  return { 分值: printText('—', place), 得分: printText('—', place) };
}
