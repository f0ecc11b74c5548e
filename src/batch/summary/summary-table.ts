/**
 * The summary as a document: 绩效评价结果汇总表 through the region's template, like any report.
 *
 * In: the manifest, from which alone it is filled. Out: its files, or why there are none.
 */
import { isAbsolute, join } from 'node:path';
import type { Composable } from '../../compose/annex-names.ts';
import { compose } from '../../compose/compose.ts';
import { type Decimal, show } from '../../core/decimal.ts';
import { fileStart, hasError } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { ConfiguredFonts } from '../../fonts/load-fonts.ts';
import type { LoadedFonts } from '../../fonts/loaded-fonts.ts';
import { roleFonts } from '../../fonts/roles.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import { layout } from '../../layout/layout.ts';
import { type Manifest, manifestName } from '../../manifest/manifest.ts';
import type { Pack } from '../../packs/load-pack.ts';
import type { Profile } from '../../packs/profile.ts';
import { datedInside, type FileFormat, fileFormats, type Program, renderReport } from '../../pipeline.ts';
import type { PrintedMap } from '../../scoring/scored.ts';
import { placesOf } from '../../source/places.ts';
import type { World } from '../../world/world.ts';
import { summaryKind } from './summary-name.ts';
import { amountColumns, type Summary, type SummaryRow, type SummaryTotal, summarise } from './summary-rows.ts';
import type { SummaryFile } from './write-summary.ts';

export interface SummaryTables {
  readonly files: readonly SummaryFile[];
  /** Why it could not be made, in words for the user. */
  readonly problems: readonly string[];
}

/** Where the summary comes from, for findings about it. */
const place = fileStart(manifestName);

/**
 * Returns no file for fewer than two reports, and for reports without a year in common: no date could stand in it.
 * Its formats are those of the reports; a region pack and fonts of the user's own are asked for where all were made with them.
 */
export async function summaryTables(
  load: () => Promise<Program>,
  folder: string,
  manifest: Manifest,
): Promise<SummaryTables> {
  const summary = summarise(manifest);
  if (summary.year === '' || summary.rows.length < 2) return { files: [], problems: [] };
  const program = await load();
  const pack = await program.pack(regionOf(manifest), ownPack(manifest, folder), place);
  const fonts = await program.fonts(await ownFonts(program.world, manifest, folder));
  if (pack.value === undefined || fonts.value === undefined || hasError(pack.findings)) {
    return failed('地区包或字体读不出来');
  }
  const laid = layOut(program.world, summary, pack.value, fonts.value);
  const wrong = laid.findings.find(({ severity }) => severity === 'error');
  if (laid.value === undefined || wrong !== undefined) return failed(wrong?.message ?? '模板没有排出任何一页');
  const files: SummaryFile[] = [];
  for (const format of fileFormats.filter((one) => isMade(manifest, one))) {
    const bytes = await renderReport(laid.value, fonts.value, format, { draft: false, program: makerOf(manifest) });
    files.push({ name: `${summaryKind}.${format}`, bytes });
  }
  return { files, problems: [] };
}

function failed(why: string): SummaryTables {
  return { files: [], problems: [`${summaryKind}没有排成：${why}`] };
}

function layOut(world: World, summary: Summary, pack: Pack, fonts: LoadedFonts): Outcome<LaidOut> {
  const tree = compose(summaryDocument(summary, pack.profile), pack);
  if (tree.value === undefined) return { value: undefined, findings: tree.findings };
  const laid = layout(datedInside(tree.value, world), fonts.set);
  return { value: laid.value, findings: [...tree.findings, ...laid.findings] };
}

/** The region of all reports; the nation's form for those of several. */
function regionOf({ 报告: entries }: Manifest): string {
  const [first = '', ...others] = new Set(entries.map(({ 地区包: region }) => region).filter(Boolean));
  return others.length === 0 && first !== '' ? first : '全国';
}

function ownPack({ 报告: entries }: Manifest, folder: string): string | undefined {
  const [first, ...others] = new Set(entries.map(({ 模板: named, 部门模板: own }) => named ?? own));
  if (first === undefined || others.length > 0) return undefined;
  return besideManifest(folder, first);
}

/** The font files that 字体 named for all reports; one that is not at hand is done without, as on another machine. */
async function ownFonts(world: World, { 报告: entries }: Manifest, folder: string): Promise<ConfiguredFonts> {
  const chosen = entries.filter(({ 字体: fonts }) => fonts.length > 0).map(({ 字体: fonts }) => fonts);
  const named = (key: string) => chosen.map((fonts) => fonts.find(({ 用途: role }) => role === key)?.指定);
  const own: Record<string, ConfiguredFonts[string]> = {};
  for (const { key } of Object.values(roleFonts)) {
    const [first, ...others] = new Set(named(key));
    const file = first === undefined || others.length > 0 ? undefined : besideManifest(folder, first);
    if (file !== undefined && (await world.kindOf(file)).ok) own[key] = { file, place };
  }
  return own;
}

/** A file as the manifest of the folder names it. */
function besideManifest(folder: string, name: string): string {
  return isAbsolute(name) ? name : join(folder, name);
}

function isMade({ 报告: entries }: Manifest, format: FileFormat): boolean {
  return entries.some(({ 输出: outputs }) => outputs.some(({ 文件: file }) => file.endsWith(`.${format}`)));
}

/** As the reports name it: by its version, without what tells two builds of it apart. */
function makerOf({ 报告: [first] }: Manifest): string {
  return `jixiao ${first?.程序版本.split('+')[0]}`;
}

/** What a template prints it from: a document without parts that are scored. */
function summaryDocument(summary: Summary, profile: Profile): Composable {
  const root = { kind: 'map', entries: [], place } as const;
  const data = { 文种: summaryKind, 地区: profile.name, 年度: summary.year };
  const report = { file: manifestName, data, places: placesOf(root), attachments: [], texts: new Map() };
  return { report, annexes: [], insideFiles: [], printed: printSummary(summary, data) };
}

function printSummary(summary: Summary, head: Readonly<Record<string, string>>): PrintedMap {
  const { department, year, rows, totals } = summary;
  const title = `${department}${year}年度${summaryKind}`;
  return {
    ...print({ ...head, 成文日期: `${year}年12月31日`, 报告题名: title, 主管部门: department }),
    项目: rows.map((row, index) => print(rowTexts(row, index))),
    合计: totals.map((total) => print(totalTexts(total))),
  };
}

function rowTexts(row: SummaryRow, index: number): Readonly<Record<string, string>> {
  const { name, kind, unit, amounts, rate, total, grade } = row;
  return {
    序号: `${index + 1}`,
    项目名称: name,
    文种: kind,
    实施单位: unit,
    ...amounts,
    执行率: rate,
    总分: total,
    等级: grade,
  };
}

function totalTexts({ kind, count, amounts, rate, average }: SummaryTotal): Readonly<Record<string, string>> {
  const sums = Object.fromEntries(amountColumns.map((column) => [column, said(amounts[column])]));
  return { 文种: kind, 份数: `${count}`, ...sums, 执行率: rate ? `${show(rate)}%` : '', 平均分: said(average) };
}

function said(figure: Decimal | undefined): string {
  return figure === undefined ? '' : show(figure);
}

function print(texts: Readonly<Record<string, string>>): PrintedMap {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text, place }]));
}
