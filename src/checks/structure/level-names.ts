/** How a level-2 name of the author stands to the region's standard names. */

import type { KeyPath } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { Profile } from '../../packs/profile.ts';
import type { ScoredForm } from '../../scoring/scored.ts';

export type Level2Verdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'typo'; readonly meant: string }
  | { readonly kind: 'unknown'; readonly standard: readonly string[]; readonly belongsTo: string | undefined };

export interface Level2Name {
  readonly level1: string;
  readonly name: string;
  readonly path: KeyPath;
}

/** Returns the level-2 names in the form's order. Under an unknown level-1 name there is nothing to compare with. */
export function level2Names(scored: ScoredForm): Level2Name[] {
  const own: ReadonlySet<string> = new Set(['分值', '得分']);
  return scored.blocks.flatMap(({ indicators, path }) =>
    Object.entries(indicators).flatMap(([level1, rows]) =>
      Object.keys(rows)
        .filter((name) => !own.has(name))
        .map((name) => ({ level1, name, path: [...path, level1, name] })),
    ),
  );
}

/** A name without its last two characters 指标 is a usual short form, and known. */
export function judgeLevel2({ level1, name }: Level2Name, profile: Profile): Level2Verdict {
  const level = profile.levels.find((candidate) => candidate.name === level1);
  if (level === undefined) return { kind: 'known' };
  const full = name.endsWith('指标') ? name : `${name}指标`;
  if (level.children.includes(name) || level.children.includes(full)) return { kind: 'known' };
  const elsewhere = profile.levels.find(({ children }) => children.includes(name) || children.includes(full));
  const meant = elsewhere === undefined ? nearest(name, level.children) : undefined;
  if (meant !== undefined && differsLittle(name, meant)) return { kind: 'typo', meant };
  return { kind: 'unknown', standard: level.children, belongsTo: elsewhere?.name };
}

/** Whether one change in one spot turns one name into the other: 安全指标 is a name of its own, no slip for 质量指标. */
function differsLittle(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const room = Math.min(a.length, b.length);
  let head = 0;
  while (head < room && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < room - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return longer - head - tail <= 1;
}
