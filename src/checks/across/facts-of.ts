/** The facts of one report. */
import { compareText } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { namedUnits } from '../names/units.ts';
import { acrossCodes } from './across-codes.ts';
import type { Acceptance, Facts } from './facts.ts';
import { proseAmounts } from './prose-amounts.ts';
import { saidProjects } from './said-projects.ts';
import { saidTexts } from './said-texts.ts';

export function factsOf(scored: Scored): Facts {
  const { report, profile, annexes, money } = scored;
  const { data, file } = report;
  const levels = [...profile.checkLevels].flatMap(([code, { level }]) =>
    acrossCodes.has(code) ? [[code, level] as const] : [],
  );
  return {
    file,
    kind: data.文种,
    year: data.年度,
    project: data.项目名称,
    units: namedUnits(report),
    projects: saidProjects(scored),
    proseAmounts: data.项目名称 === undefined || money ? [] : proseAmounts(report),
    texts: saidTexts(scored),
    annexes: allAnnexes(annexes),
    acceptances: (data.接受 ?? []).filter(({ 检查: code }) => acrossCodes.has(code)).map(acceptance),
    levels: Object.fromEntries(levels.sort(([a], [b]) => compareText(a, b))),
  };
}

function allAnnexes(annexes: readonly Scored[]): string[] {
  return annexes.flatMap((annex) => [annex.report.file, ...allAnnexes(annex.annexes)]);
}

type Written = NonNullable<Scored['report']['data']['接受']>[number];

function acceptance({ 检查: code, 位置: at, 理由: reason }: Written): Acceptance {
  return { code, at, reason };
}
