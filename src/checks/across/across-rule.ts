/** What a rule across files is: a question put to the facts of all reports of a department-year. */
import type { Finding } from '../../core/finding.ts';
import type { ReportCheck } from '../check.ts';
import { isOneUnit } from '../names/units.ts';
import type { Facts } from './facts.ts';

/** A finding and the report that it belongs to: the later one by path of those that it concerns. */
export interface AcrossFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** Pure; in the order of the files. Linear in what the reports say. Nothing that it finds is an error: which of two files is wrong it cannot tell. */
export type AcrossCheck = (reports: readonly Facts[]) => AcrossFinding[];

/** A rule across files has nothing to say of one report. */
export const ofSeveral: ReportCheck = () => [];

/** Whether the two are bound together already: what they say of one project is compared then by the report that annexes the other. */
export function areBound(a: Facts, b: Facts): boolean {
  return a.annexes.includes(b.file) || b.annexes.includes(a.file);
}

/** The file as messages name it: its folder stands in the related place. */
export function fileName({ file }: Facts): string {
  return /[^\\/]+$/u.exec(file)?.[0] ?? file;
}

/** Whether both name one unit, by its full name or without its region: then one name means one project. */
export function haveOneUnit(a: Facts, b: Facts): boolean {
  return a.units.some(({ name }) => b.units.some((unit) => isOneUnit(unit.name, name)));
}
