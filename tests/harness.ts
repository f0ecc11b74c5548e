/**
 * Takes a YAML file from disk down the road as far as its checks, with the real functions of every step.
 *
 * What the pages look like is no question of these tests, so the road ends there; annexes go down it by themselves. `findings` are those left open after `接受`.
 */
import { type AcceptedFinding, settle } from '../src/checks/acceptance.ts';
import { check } from '../src/checks/index.ts';
import { byPlace, type Finding } from '../src/core/finding.ts';
import type { Outcome } from '../src/core/outcome.ts';
import { findPack } from '../src/packs/find-pack.ts';
import { loadSchemas } from '../src/schema/load-schemas.ts';
import { knownKeys } from '../src/schema/registry.ts';
import type { Report } from '../src/schema/report.ts';
import { inMoneyUnit, validateReport } from '../src/schema/validate.ts';
import { score } from '../src/scoring/score.ts';
import type { Scored } from '../src/scoring/scored.ts';
import { loadWorkspace, type Workspace } from '../src/source/workspace.ts';
import { nodeWorld } from '../src/world/node-world.ts';
import type { World } from '../src/world/world.ts';

export interface CheckRun {
  readonly report: Report | undefined;
  readonly scored: Scored | undefined;
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A value that a step of the road did not give is undefined; its findings say why. `templates`: a region pack's folder. */
export async function runFile(file: string, world: World = nodeWorld(), templates?: string): Promise<CheckRun> {
  const registry = await loadSchemas(world);
  const findings: Finding[] = [];
  const note = <T>(outcome: Outcome<T>): T | undefined => {
    findings.push(...outcome.findings);
    return outcome.value;
  };
  const workspace = note(await loadWorkspace(world, file, knownKeys(registry)));
  const annexes = await runAnnexes(workspace, world);
  const valid = workspace && note(validateReport(registry, workspace));
  const region = valid?.data.地区 ?? '';
  const pack = valid && note(await findPack(world, registry, region, templates, valid.places.at(['地区'])));
  const report = workspace && inMoneyUnit(registry, workspace, valid, pack?.profile.rounding.moneyUnit);
  const scored =
    report &&
    pack &&
    note(
      score(
        report,
        pack.profile,
        annexes.flatMap(({ scored: annex }) => annex ?? []),
      ),
    );
  if (scored) findings.push(...check(scored));
  const { open, accepted } = settle(findings, scored?.report.data.接受, report?.places);
  const all = [...open, ...annexes.flatMap((annex) => annex.findings)];
  return { report, scored, findings: all.sort(byPlace), accepted };
}

async function runAnnexes(workspace: Workspace | undefined, world: World): Promise<CheckRun[]> {
  const runs: CheckRun[] = [];
  for (const { file, source } of workspace?.attachments ?? []) if (source) runs.push(await runFile(file, world));
  return runs;
}
