/**
 * The road: from a YAML file to the pages of a report, with all the findings on the way.
 *
 * One direction; every step gives a value or none, and its findings. A step whose input is missing is left out, so that
 * a report with a fault still shows all faults that can be seen. Serves the command line, a folder, and the library API.
 */
import { type AcceptedFinding, settle } from './checks/acceptance.ts';
import { check } from './checks/index.ts';
import { compose } from './compose/compose.ts';
import { byPlace, type Finding, hasError } from './core/finding.ts';
import type { Outcome } from './core/outcome.ts';
import type { LoadedFonts } from './fonts/loaded-fonts.ts';
import type { LaidOut } from './layout/laid-out.ts';
import { layout } from './layout/layout.ts';
import type { Pack } from './packs/load-pack.ts';
import type { Program } from './program.ts';
import { renderDocx } from './render/docx/render-docx.ts';
import { renderPdf } from './render/pdf/render-pdf.ts';
import { type FolderSettings, folderSettings } from './schema/folder-settings.ts';
import type { Report } from './schema/report.ts';
import { validateReport } from './schema/validate.ts';
import { score } from './scoring/score.ts';
import type { Scored } from './scoring/scored.ts';
import { loadWorkspace, type Workspace } from './source/workspace.ts';
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
  /** The texts of the files that were read, by name; also when the file could not be understood. */
  readonly sources: ReadonlyMap<string, string>;
  readonly workspace: Workspace | undefined;
  readonly report: Report | undefined;
  readonly settings: FolderSettings;
  readonly pack: Pack | undefined;
  readonly scored: Scored | undefined;
  readonly fonts: LoadedFonts | undefined;
  readonly laid: LaidOut | undefined;
  /** Those that nobody accepted, by place. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** Takes one file down the road up to its pages; writes nothing. */
export async function runReport(program: Program, file: string, options: RunOptions = {}): Promise<ReportRun> {
  const { world, registry } = program;
  const findings: Finding[] = [];
  const note = <T>({ value, findings: found }: Outcome<T>): T | undefined => {
    findings.push(...found);
    return value;
  };

  const loaded = await loadWorkspace(world, file, program.keys);
  const workspace = note(loaded);
  const report = workspace && note(validateReport(registry, workspace));
  const settings = folderSettings(registry, workspace?.folder);
  const ownPack = options.templates ?? settings.templates;
  const found = report && (await program.pack(report.data.地区, ownPack, report.places.at(['地区'])));
  const pack = found && note(found);
  const scored = report && pack && note(score(report, pack.profile));
  if (scored) findings.push(...check(scored));
  const tree = scored && pack && !hasError(found?.findings ?? []) ? note(compose(scored, pack)) : undefined;
  const fonts = tree && note(await program.fonts(settings.fonts));
  const laid = tree && fonts && note(layout(datedInside(tree, world), fonts.set));

  // Where no check has run, an acceptance is not to blame for accepting nothing.
  const { open, accepted } = settle(findings, scored?.report.data.接受, report?.places);
  const steps = { sources: loaded.sources, workspace, report, settings, pack, scored, fonts, laid };
  return { file, ...steps, findings: [...open].sort(byPlace), accepted };
}

/** SOURCE_DATE_EPOCH (seconds since 1970) wins over the document's own date; it changes nothing that is printed. */
function datedInside(tree: PageTree, world: World): PageTree {
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
