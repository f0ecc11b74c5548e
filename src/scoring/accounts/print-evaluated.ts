/** What the page prints of how a department evaluated its projects: how many of them, what they cost, and what they scored. */
import { Decimal, hundred, round, showRounded } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Report } from '../../schema/report.ts';
import { placeOf } from '../place-of.ts';
import { printText } from '../print-figure.ts';
import { isPrintedText, type PrintedMap, type PrintedText } from '../scored.ts';
import { printedAt } from './text-at.ts';

/** `department`: what is printed of its projects, 汇总 and the list 项目. */
export function printEvaluated(report: Report, profile: Profile, department: PrintedMap): PrintedMap {
  const { 项目总数: written } = report.data;
  const place = placeOf(report.places, ['项目总数']);
  const all = written === undefined ? undefined : new Decimal(written);
  const summary = mapAt(department, '汇总');
  const count = printedAt(summary, '项目数');
  if (count === undefined || !isSome(count)) return all ? { 项目总数: printText(all.toFixed(), place) } : {};
  const projects = listAt(department, '项目');
  const [only] = projects;
  const text = (name: string) => printedAt(summary, name) ?? printText('', place);
  return {
    ...(all && { 项目总数: printText(all.toFixed(), place) }),
    项目评价情况: {
      项目数: count,
      占比: shareOf(count, all, place, profile),
      全年执行数: text('全年执行数'),
      平均分: text('平均分'),
      // Of several, each has its own.
      等级: (projects.length === 1 && only && printedAt(only, '等级')) || printText('', place),
    },
  };
}

function isSome({ figure }: PrintedText): boolean {
  return figure?.value.greaterThan('0') ?? false;
}

/** A share of nothing does not exist. */
function shareOf(count: PrintedText, all: Decimal | undefined, place: Place, { rounding }: Profile): PrintedText {
  if (all === undefined || all.isZero() || count.figure === undefined) return printText('', place);
  const exact = count.figure.value.times(hundred).div(all);
  const text = `${showRounded(round(exact, rounding.rate), rounding.rate)}%`;
  return { ...printText(text, place), figure: { value: exact, unit: '%' } };
}

function mapAt(printed: PrintedMap, name: string): PrintedMap {
  const found = printed[name];
  return found === undefined || isPrintedText(found) || Array.isArray(found) ? {} : (found as PrintedMap);
}

function listAt(printed: PrintedMap, name: string): readonly PrintedMap[] {
  const found = printed[name];
  return Array.isArray(found) ? (found as readonly PrintedMap[]) : [];
}
