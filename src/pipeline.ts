/**
 * The road: from a YAML file to the pages of a report, with all the findings on the way.
 *
 * One direction; every step gives a value or none, and its findings. A step whose input is missing is left out, so that
 * a report with a fault still shows all faults that can be seen. An annex that is a report goes down the road by itself;
 * its figures go into the score, its pages behind those of the report. Serves the command line, a folder, and the library API.
 */
import { normalize } from 'node:path';
import { type AcceptedFinding, settle } from './checks/acceptance.ts';
import { check } from './checks/index.ts';
import { compose } from './compose/compose.ts';
import { byPlace, error, type Finding, hasError, type Place } from './core/finding.ts';
import type { Outcome } from './core/outcome.ts';
import type { LoadedFonts } from './fonts/loaded-fonts.ts';
import type { LaidOut } from './layout/laid-out.ts';
import { layout } from './layout/layout.ts';
import { openReport } from './open-report.ts';
import type { FoundPack } from './packs/find-pack.ts';
import type { Pack } from './packs/load-pack.ts';
import type { Program } from './program.ts';
import type { Carried } from './render/carried.ts';
import { renderDocx } from './render/docx/render-docx.ts';
import { renderPdf } from './render/pdf/render-pdf.ts';
import type { FolderSettings } from './schema/folder-settings.ts';
import type { Report } from './schema/report.ts';
import { inMoneyUnit, validateReport } from './schema/validate.ts';
import { score } from './scoring/score.ts';
import type { Scored } from './scoring/scored.ts';
import { isYaml, type Workspace } from './source/workspace.ts';
import type { PageTree } from './tree/page-tree.ts';
import type { World } from './world/world.ts';

export { loadProgram, type Program } from './program.ts';

export interface RunOptions {
  /** The folder of the user's own region pack; wins over 模板 in 部门.yaml. */
  readonly templates?: string;
}

/** How far one report came, and what is to be said about it. A value is undefined when the road ended before it. */
export interface ReportRun {
  /** As the user named it. */
  readonly file: string;
  /** The texts of the files that were read, its annexes' included, by name; also when the file could not be understood. */
  readonly sources: ReadonlyMap<string, string>;
  readonly workspace: Workspace | undefined;
  readonly report: Report | undefined;
  readonly settings: FolderSettings;
  readonly pack: Pack | undefined;
  readonly scored: Scored | undefined;
  /** The reports among its 附件, in order; each as far as its own pages, which are part of this one's. */
  readonly annexes: readonly ReportRun[];
  readonly fonts: LoadedFonts | undefined;
  readonly laid: LaidOut | undefined;
  /** Those that nobody accepted, its annexes' included, by place. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** Takes one file down the road up to its pages, with its annexes; writes nothing. */
export async function runReport(program: Program, file: string, options: RunOptions = {}): Promise<ReportRun> {
  const composed = await composeReport({ program, options, done: new Map() }, file);
  const { tree, steps } = composed;
  const found = tree && (await program.fonts(steps.settings.fonts));
  const fonts = found?.value;
  const laid = tree && fonts && layout(datedInside(tree, program.world), fonts.set);
  const findings = [...(found?.findings ?? []), ...(laid?.findings ?? [])];
  return finish(composed, { fonts, laid: laid?.value, findings });
}

/** A report on its way, before fonts and layout: an annex goes no further by itself. */
interface Composed {
  readonly steps: Omit<ReportRun, 'fonts' | 'laid' | 'findings' | 'accepted'>;
  readonly tree: PageTree | undefined;
  readonly findings: readonly Finding[];
  /** Its own pages and those of all annexes below it, counted. */
  readonly pageSets: number;
}

interface Road {
  readonly program: Program;
  readonly options: RunOptions;
  /** An annex that several reports share goes down the road once. */
  readonly done: Map<string, Composed>;
}

async function composeReport(road: Road, file: string): Promise<Composed> {
  const { program, options } = road;
  const findings: Finding[] = [];
  const note = <T>({ value, findings: found }: Outcome<T>): T | undefined => {
    findings.push(...found);
    return value;
  };

  const { loaded, settings: read, found, registry } = await openReport(program, file, options.templates);
  const workspace = note(loaded);
  findings.push(...read.findings);
  const valid = workspace && note(unlessPackFails(validateReport(registry, workspace), found));
  const annexes = workspace && note(await composeAnnexes(road, workspace, loaded.findings));
  const annexed = annexes && allOf(annexes.map(({ steps }) => steps.scored));
  const pack = valid && found && note(found);
  const report = workspace && inMoneyUnit(registry, workspace, valid, pack?.profile.rounding.moneyUnit);
  const scored = report && pack && annexed && note(score(report, pack.profile, annexed));
  if (scored) findings.push(...check(scored));
  const trees = annexes && allOf(annexes.map((annex) => annex.tree));
  const isPackSound = !hasError(found?.findings ?? []);
  const tree = scored && pack && trees && isPackSound ? note(compose(scored, pack, trees)) : undefined;

  const runs = (annexes ?? []).map((annex) => finish(annex));
  const sources = new Map([loaded, ...runs].flatMap((one) => [...one.sources]));
  const steps = { file, sources, workspace, report, settings: read.value, pack, scored, annexes: runs };
  return { steps, tree, findings, pageSets: countPageSets(annexes ?? []) };
}

/** A 文种 that nobody knows may be that of a pack which is at fault: then the pack's faults are what is to be said. */
function unlessPackFails(valid: Outcome<Report>, found: FoundPack | undefined): Outcome<Report> {
  const isUnknown = valid.findings.some(({ code }) => code === 'unknown-document-kind');
  if (!isUnknown || found === undefined || !hasError(found.findings)) return valid;
  const others = valid.findings.filter(({ code }) => code !== 'unknown-document-kind');
  return { value: undefined, findings: [...others, ...found.findings] };
}

const withoutPages = { fonts: undefined, laid: undefined, findings: [] };

/** Settles what was found on the way, and behind it for the pages, with what the author accepts. */
function finish(
  { steps, findings }: Composed,
  { findings: later, ...pages }: Pick<ReportRun, 'fonts' | 'laid' | 'findings'> = withoutPages,
): ReportRun {
  const { report, scored, annexes } = steps;
  // Where no check has run, an acceptance is not to blame for accepting nothing.
  const { open, accepted } = settle([...findings, ...later], scored?.report.data.接受, report?.places);
  return {
    ...steps,
    ...pages,
    findings: eachOnce([...open, ...annexes.flatMap((annex) => annex.findings)]).sort(byPlace),
    accepted: [...accepted, ...annexes.flatMap((annex) => annex.accepted)],
  };
}

/** More than any office binds together; where annexes have annexes that are shared, the pages multiply. */
export const mostPageSets = 2000;

/** Returns none where the references go in a circle, which is a finding already, or are too many. */
async function composeAnnexes(
  road: Road,
  { attachments, main }: Workspace,
  known: readonly Finding[],
): Promise<Outcome<readonly Composed[]>> {
  if (known.some(({ code }) => code === 'attachment-cycle')) return { value: undefined, findings: [] };
  const annexes: Composed[] = [];
  for (const { file, place } of attachments.filter((one) => isYaml(one.file))) {
    const name = normalize(file);
    const annex = road.done.get(name) ?? (await composeReport(road, file));
    road.done.set(name, annex);
    annexes.push(annex);
    if (countPageSets(annexes) > mostPageSets)
      return { value: undefined, findings: [tooManyAnnexes(main.file, place)] };
  }
  return { value: annexes, findings: [] };
}

function countPageSets(annexes: readonly Composed[]): number {
  return annexes.reduce((count, annex) => count + annex.pageSets, 1);
}

function tooManyAnnexes(file: string, place: Place): Finding {
  return error('attachment-too-many', place, {
    message: `${file} 连同附件的附件超过 ${mostPageSets} 份`,
    hint: '把附件分到几份报告里；附件自己又带附件的，核对有没有重复',
  });
}

/** Returns all values, or none where one is missing: a report cannot be scored without what it refers to. */
function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  return values.includes(undefined) ? undefined : values.filter((value) => value !== undefined);
}

/** An annex, and the 部门.yaml above it, are read on both their own road and that of the report. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const byText = new Map(findings.map((one) => [JSON.stringify([one.code, one.place, one.message]), one]));
  return [...byText.values()];
}

/** SOURCE_DATE_EPOCH (seconds since 1970) wins over the document's own date; it changes nothing that is printed. */
export function datedInside(tree: PageTree, world: World): PageTree {
  const epoch = world.environment('SOURCE_DATE_EPOCH') ?? '';
  if (!/^\d{1,11}$/.test(epoch)) return tree;
  return { ...tree, date: new Date(Number(epoch) * 1000).toISOString().slice(0, 10) };
}

export const fileFormats = ['docx', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

export interface RenderOptions {
  /** Lays 草稿 across each page. */
  readonly draft: boolean;
  /** What the file names as its maker, e.g. `jixiao 0.1.0`. */
  readonly program: string;
  /** What it was made of, to go into the file. */
  readonly carried?: Carried | undefined;
}

/** Returns the bytes of one file: the same for the same pages. */
export function renderReport(
  laid: LaidOut,
  fonts: LoadedFonts,
  format: FileFormat,
  options: RenderOptions,
): Promise<Uint8Array> {
  return format === 'docx' ? renderDocx(laid, options) : renderPdf(laid, fonts, options);
}
