/** Whether a profile's figures fit together: what pack.yaml's schema cannot see. */
import { hundred, show, sum } from '../core/decimal.ts';
import { error, type Finding, type Place } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { RegionPack } from '../schema/generated/region-pack.ts';
import { nearestValue, type PackChain } from './pack-data.ts';
import type { Band, Profile, WeightScheme } from './profile.ts';

export function checkProfile(profile: Profile, chain: PackChain): Finding[] {
  const at = (key: keyof RegionPack) => placeOf(chain, key);
  return [
    ...checkBands('定性档次', profile.qualitativeTiers, at('定性档次')),
    ...checkBands('等级', profile.grades, at('等级')),
    ...checkWantedNames(profile, chain),
    ...profile.weightSchemes.flatMap((scheme) => checkScheme(profile, scheme, at('权重方案'))),
    ...checkExecutionWeight(profile, at('预算执行率分值')),
  ];
}

function placeOf(chain: PackChain, key: keyof RegionPack): Place {
  const [nearestPack] = chain;
  return (nearestValue(chain, key)?.pack ?? nearestPack).places.key([key]);
}

/** Every total must fall into exactly one band: they go down, and the last begins at 0. */
function checkBands(key: string, bands: readonly Band[], place: Place): Finding[] {
  const down = bands.every((band, index) => index === 0 || band.from.lessThan(bands[index - 1]?.from ?? hundred));
  if (down && bands.at(-1)?.from.isZero()) return [];
  const written = bands.map(({ name, from }) => `${name} ${show(from)}`).join('、');
  return [
    error('pack-band-order', place, {
      message: `“${key}”的下限应从高到低，最后一档为 0，现为 ${written}`,
      hint: '每个分数都要落在某一档里；请按从高到低排列，并补上下限为 0 的一档',
      actual: written,
    }),
  ];
}

function checkScheme(profile: Profile, { name, weights }: WeightScheme, place: Place): Finding[] {
  const known = profile.levels.map((level) => level.name);
  const strange = [...weights.keys()].filter((level) => !known.includes(level));
  if (strange.length > 0) return strange.map((level) => unknownLevel(name, level, known, place));
  const total = sum(weights.values()).plus(profile.executionWeight);
  if (total.equals(profile.fullScore)) return [];
  return [
    error('pack-scheme-sum', place, {
      message: `权重方案“${name}”加上预算执行率 ${show(profile.executionWeight)} 分共 ${show(total)}，应为 ${show(profile.fullScore)}`,
      hint: '各一级指标的分值不含预算执行率，加上它应等于满分',
      expected: show(profile.fullScore),
      actual: show(total),
    }),
  ];
}

function unknownLevel(scheme: string, level: string, known: readonly string[], place: Place): Finding {
  const meant = nearest(level, known);
  return error('pack-scheme-level', place, {
    message: `权重方案“${scheme}”里的“${level}”不在指标体系中`,
    hint: meant === undefined ? `指标体系中有：${known.join('、')}` : `是否想写 ${meant}？`,
    expected: known.join('、'),
    actual: level,
  });
}

/** Of the nearest pack only: what it inherits belongs to the 指标体系 of another. */
function checkWantedNames({ levels }: Profile, [{ data, places }]: PackChain): Finding[] {
  return Object.entries(data.二级指标要求 ?? {}).flatMap(([level1, wanted]) => {
    const children = levels.find(({ name }) => name === level1)?.children;
    const strange = children === undefined ? [] : Object.keys(wanted).filter((name) => !children.includes(name));
    if (children === undefined) {
      const known = levels.map(({ name }) => name);
      return [strangeName(level1, known, places.key(['二级指标要求', level1]))];
    }
    return strange.map((name) => strangeName(name, children, places.key(['二级指标要求', level1, name])));
  });
}

function strangeName(name: string, known: readonly string[], place: Place): Finding {
  const meant = nearest(name, known);
  return error('pack-wanted-level', place, {
    message: `二级指标要求里的“${name}”不在指标体系中`,
    hint: meant === undefined ? `指标体系中有：${known.join('、')}` : `是否想写 ${meant}？`,
    expected: known.join('、'),
    actual: name,
  });
}

function checkExecutionWeight({ executionWeight, fullScore }: Profile, place: Place): Finding[] {
  if (executionWeight.lessThanOrEqualTo(fullScore)) return [];
  return [
    error('pack-scheme-sum', place, {
      message: `预算执行率分值 ${show(executionWeight)} 超过满分 ${show(fullScore)}`,
      hint: '预算执行率的分值计入满分之内',
      expected: `不超过 ${show(fullScore)}`,
      actual: show(executionWeight),
    }),
  ];
}
