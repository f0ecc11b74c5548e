/**
 * Takes a YAML file from disk down the road as far as its checks, with the real functions of every step.
 *
 * What the pages look like is no question of these tests, so the road ends there; annexes go down it by themselves. `findings` are those left open after `接受`.
 */
import { type AcceptedFinding, settle } from '../src/checks/acceptance.ts';
import { check } from '../src/checks/index.ts';
import { byPlace, type Finding } from '../src/core/finding.ts';
import type { Outcome } from '../src/core/outcome.ts';
import { type FoundPack, findPack } from '../src/packs/find-pack.ts';
import { loadSchemas } from '../src/schema/load-schemas.ts';
import { knownKeys, type Registry } from '../src/schema/registry.ts';
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

/** What is loaded once and serves many files. */
export interface Road {
  readonly registry: Registry;
  /** Loads a region's pack once. */
  pack(region: string, templates: string | undefined, report: Report): Promise<FoundPack>;
  /** Annexes that are known already, by file: for tests that send many reports with the same ones. */
  readonly annexes: Map<string, CheckRun>;
}

export async function openRoad(world: World = nodeWorld()): Promise<Road> {
  const registry = await loadSchemas(world);
  const packs = new Map<string, FoundPack>();
  return {
    registry,
    annexes: new Map(),
    async pack(region, templates, { places }) {
      const key = JSON.stringify([region, templates]);
      const found = packs.get(key) ?? (await findPack(world, registry, region, templates, places.at(['地区'])));
      if (found.findings.length === 0) packs.set(key, found);
      return found;
    },
  };
}

/** A value that a step of the road did not give is undefined; its findings say why. `templates`: a region pack's folder. */
export async function runFile(file: string, world: World = nodeWorld(), templates?: string): Promise<CheckRun> {
  return runOn(await openRoad(world), file, world, templates);
}

/** The same on a road that is open already. */
export async function runOn(road: Road, file: string, world: World, templates?: string): Promise<CheckRun> {
  const { registry } = road;
  const findings: Finding[] = [];
  const note = <T>(outcome: Outcome<T>): T | undefined => {
    findings.push(...outcome.findings);
    return outcome.value;
  };
  const workspace = note(await loadWorkspace(world, file, knownKeys(registry)));
  const annexes = await runAnnexes(road, workspace, world);
  const valid = workspace && note(validateReport(registry, workspace));
  const pack = valid && note(await road.pack(valid.data.地区 ?? '', templates, valid));
  const report = workspace && inMoneyUnit(registry, workspace, valid, pack?.profile.rounding.moneyUnit);
  const annexed = annexes.flatMap(({ scored: annex }) => annex ?? []);
  const scored = report && pack && note(score(report, pack.profile, annexed));
  if (scored) findings.push(...check(scored));
  const { open, accepted } = settle(findings, scored?.report.data.接受, report?.places);
  const all = [...open, ...annexes.flatMap((annex) => annex.findings)];
  return { report, scored, findings: all.sort(byPlace), accepted };
}

async function runAnnexes(road: Road, workspace: Workspace | undefined, world: World): Promise<CheckRun[]> {
  const runs: CheckRun[] = [];
  for (const { file, source } of workspace?.attachments ?? [])
    if (source) runs.push(road.annexes.get(file) ?? (await runOn(road, file, world)));
  return runs;
}
