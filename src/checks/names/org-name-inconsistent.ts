/**
 * Check `org-name-inconsistent`: a unit goes by one name in the fields of a report, and in its prose.
 *
 * Why: 信访局 and 某县信访局 on one page leave open whether they are one. In prose the plain short name without its region is
 * usual and nothing is said; what differs by more is another name.
 */
import { type Finding, type Place, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { all } from '../check.ts';
import { linesWith } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { isShortFor, namedUnits } from './units.ts';

export const orgNameInconsistent: Rule = {
  code: 'org-name-inconsistent',
  severity: 'warning',
  wants: '同一个单位在各处用同一个全称',
  wrong: '填报单位: 青龙满族自治县信访局\n实施单位: 信访局',
  right: '填报单位: 青龙满族自治县信访局\n实施单位: 青龙满族自治县信访局',
  find: all(checkUnitFields, checkUnitsInProse),
};

export function checkUnitFields({ report }: Scored): Finding[] {
  const units = namedUnits(report);
  return units.flatMap((unit) => {
    const full = units.find(({ name }) => isShortFor(unit.name, name));
    return full === undefined ? [] : [twoNames(unit, full, unit.field, full.field)];
  });
}

export interface Mention {
  readonly name: string;
  readonly place: Place;
}

/** `where`, `elsewhere`: what the two places are, in words. */
export function twoNames(short: Mention, full: Mention, where: string, elsewhere: string): Finding {
  return warning('org-name-inconsistent', short.place, {
    message: `${where}写作“${short.name}”，${elsewhere}写作“${full.name}”，同一个单位有两种写法`,
    hint: `统一写“${full.name}”；确实是两个单位的，接受并写明理由`,
    expected: full.name,
    actual: short.name,
    related: [{ message: elsewhere, place: full.place }],
  });
}

const region = String.raw`(?:\p{Script=Han}{2,7}?(?:自治区|自治州|自治县|省|市|区|县|旗))+`;
/** Behind a word that a name never begins with, up to what names of offices end with. */
const office =
  /(?:^|(?<=[由在经向和与及对被至从请交报、，。；：（“\s]))(?<name>(?:(?![由在向被请])\p{Script=Han}){4,24}?(?:服务中心|管理中心|事务中心|管理处|管理局|委员会|办公室|研究院))/gu;
const officeEnd = /服务中心|管理中心|事务中心|管理处|管理局|委员会|办公室|研究院/u;
/** Between region and name: more than nothing, and no office that the other belongs to. */
const oddMiddle = new RegExp(`^${region}(?<rest>\\p{Script=Han}{1,2})$`, 'u');
const shortest = 6;

export function checkUnitsInProse({ report }: Scored): Finding[] {
  if (linesWith(report, '简称', ['prose']).length > 0) return [];
  const mentions = linesWith(report, officeEnd, ['prose']).flatMap((line) =>
    matchesOf(office, line.text).map(({ index, groups }): Mention => {
      const name = groups?.name ?? '';
      return { name, place: line.at(index, index + name.length) };
    }),
  );
  const first = new Map([...mentions].reverse().map((mention) => [mention.name, mention]));
  return [...first.values()].flatMap((short) => {
    const full = [...first.values()].find(({ name }) => isOddlyLonger(name, short.name));
    if (full === undefined) return [];
    const [earlier, later] = [short, full].sort((a, b) => a.place.range.start.offset - b.place.range.start.offset);
    return earlier && later ? [differs(later, earlier)] : [];
  });
}

function isOddlyLonger(long: string, short: string): boolean {
  if (short.length < shortest || !isShortFor(short, long)) return false;
  return oddMiddle.test(long.slice(0, -short.length));
}

function differs(later: Mention, earlier: Mention): Finding {
  return warning('org-name-inconsistent', later.place, {
    message: `这里写“${later.name}”，前面写“${earlier.name}”，同一个单位有两种写法`,
    hint: '统一用全称；要用简称的，第一次出现时写明“以下简称××”',
    actual: later.name,
    related: [{ message: '前面的写法', place: earlier.place }],
  });
}
