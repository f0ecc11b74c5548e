/** The fields of a report that name a unit, as its author filled them in. */
import type { Place } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';

export const unitFields = ['部门名称', '主管部门', '实施单位', '填报单位', '评价单位'] as const;
export type UnitField = (typeof unitFields)[number];

export interface NamedUnit {
  readonly field: UnitField;
  /** Without blanks: one within a name is a question of its own. */
  readonly name: string;
  readonly place: Place;
}

export function namedUnits({ data, places }: Report): NamedUnit[] {
  return unitFields.flatMap((field) => {
    const name = (data[field] ?? '').replace(/\s/gu, '');
    return name === '' ? [] : [{ field, name, place: places.at([field]) }];
  });
}

/** Whether `short` is the end of `long`: the same unit without its region, 信访局 for 某县信访局. */
export function isShortFor(short: string, long: string): boolean {
  return short.length >= 3 && short !== long && long.endsWith(short);
}

/** 丰台区信访办公室 and 北京市丰台区信访办公室 are one. */
export function isOneUnit(a: string, b: string): boolean {
  return a === b || isShortFor(a, b) || isShortFor(b, a);
}
