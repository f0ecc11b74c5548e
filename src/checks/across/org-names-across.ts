/**
 * Check `org-name-inconsistent`, across files: a unit goes by one name in all reports of a department-year.
 *
 * A short name that could be that of several units is none of them. One that its own report has in full elsewhere is told there.
 */
import { twoNames } from '../names/org-name-inconsistent.ts';
import { isOneUnit, isShortFor } from '../names/units.ts';
import { type AcrossCheck, fileName } from './across-rule.ts';
import type { Facts, SaidUnit } from './facts.ts';

/** 办公室 alone may be anybody's. */
const shortest = 4;

export const orgNamesAcross: AcrossCheck = (reports) => {
  const fullNames = fullNamesBySuffix(reports);
  return reports.flatMap((facts) =>
    facts.units.flatMap((unit) => {
      const full = fullNames.get(unit.name);
      if (full === undefined || full === 'several' || isToldAlone(unit, facts)) return [];
      const finding = twoNames(unit, full.unit, unit.field, `${fileName(full.facts)} 的${full.unit.field}`);
      return [{ file: facts.file, finding }];
    }),
  );
};

interface FullName {
  readonly unit: SaidUnit;
  readonly facts: Facts;
}

/** By each name that is written and is the end of a longer one. */
function fullNamesBySuffix(reports: readonly Facts[]): ReadonlyMap<string, FullName | 'several'> {
  const written = new Set(reports.flatMap(({ units }) => units.map(({ name }) => name)));
  const found = new Map<string, FullName | 'several'>();
  for (const facts of reports) {
    for (const unit of facts.units) {
      for (let from = 1; from <= unit.name.length - shortest; from++) {
        const end = unit.name.slice(from);
        if (!written.has(end)) continue;
        const known = found.get(end);
        if (known === undefined) found.set(end, { unit, facts });
        else if (known !== 'several' && !isOneUnit(known.unit.name, unit.name)) found.set(end, 'several');
      }
    }
  }
  return found;
}

function isToldAlone(unit: SaidUnit, { units }: Facts): boolean {
  return units.some(({ name }) => isShortFor(unit.name, name));
}
