/** Which of the levels that a region wants a form has not. */
import type { WantedLevel2 } from '../../packs/profile.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { judgeLevel2, level2Names } from './level-names.ts';

/**
 * The level-1 names with a weight in every scheme of the region that the form lacks; none where the region has no schemes, or where the form
 * has a name that nobody knows: it may be meant.
 */
export function missingLevel1({ profile, levels }: ScoredForm): string[] {
  const { weightSchemes, levels: known } = profile;
  const isUnknown = levels.some(({ level1 }) => !known.some(({ name }) => name === level1));
  const isEverywhere = (name: string) => weightSchemes.every(({ weights }) => weights.get(name)?.isZero() === false);
  const wanted = weightSchemes.length === 0 || isUnknown ? [] : known.map(({ name }) => name).filter(isEverywhere);
  return wanted.filter((name) => !levels.some(({ level1 }) => level1 === name));
}

/** The wanted level-2 names that the form lacks, of level-1 names that it has. One that is written 不涉及 or mistyped is there. */
export function missingLevel2(scored: ScoredForm): WantedLevel2[] {
  const names = level2Names(scored);
  const has = ({ level1, level2 }: WantedLevel2) =>
    names.some((one) => one.level1 === level1 && isName(scored, one, level2)) ||
    scored.levels.some((one) => one.level1 === level2);
  return scored.profile.wantedLevel2.filter(
    (wanted) => scored.levels.some(({ level1 }) => level1 === wanted.level1) && !has(wanted),
  );
}

function isName({ profile }: ScoredForm, one: ReturnType<typeof level2Names>[number], wanted: string): boolean {
  if (one.name === wanted || `${one.name}指标` === wanted) return true;
  const verdict = judgeLevel2(one, profile);
  return verdict.kind === 'typo' && verdict.meant === wanted;
}
