/** The manifest's entry of one report: everything that decided its files, and what was found. */
import type { AcceptedFinding } from '../checks/acceptance.ts';
import type { Facts } from '../checks/across/facts.ts';
import { show } from '../core/decimal.ts';
import { compareText } from '../core/finding.ts';
import type { LoadedFonts } from '../fonts/loaded-fonts.ts';
import { fontRoles, roleFonts } from '../fonts/roles.ts';
import type { ReportRun } from '../pipeline.ts';
import { factsRecord } from './facts-record.ts';
import type { FileNames } from './file-names.ts';
import { findingRecords } from './finding-records.ts';
import type { AcceptedRecord, FileRecord, FontRecord, ManifestEntry, PackRecord, ReferenceRecord } from './manifest.ts';
import { summaryRecord } from './summary-record.ts';

/** What stands behind the run, as it was read. */
export interface Making {
  readonly names: FileNames;
  /** The base of the output files' names, if the report has one. */
  readonly name: string | undefined;
  readonly version: string;
  readonly draft: boolean;
  /** The folder of --templates. */
  readonly templates: string | undefined;
  readonly fileDate: string | undefined;
  readonly carriesSources: boolean;
  /** The author's files with their hashes; empty when a later run may not rely on them. */
  readonly inputs: readonly FileRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly packs: readonly PackRecord[];
  /** What the other reports of its folder must agree with; none of a report that could not be scored. */
  readonly facts: Facts | undefined;
  /** Returns the SHA-256 of a font file that was read. */
  hashOf(file: string): string | undefined;
}

/** Returns the entry without outputs: they get their names when the names of all reports are known. */
export function makeEntry(run: ReportRun, making: Making): ManifestEntry {
  const { report, pack, scored, fonts, accepted, findings, settings } = run;
  const { names, name, templates, fileDate, references, packs } = making;
  return {
    文件: names.nameOf(run.file),
    文种: report?.data.文种 ?? '',
    ...(report?.data.项目名称 && { 项目名称: report.data.项目名称 }),
    ...(name !== undefined && { 名称: name }),
    程序版本: making.version,
    地区包: pack?.profile.name ?? '',
    ...(scored?.total && { 总分: show(scored.total.value) }),
    ...(scored?.grade && { 等级: scored.grade }),
    草稿: making.draft,
    ...(templates !== undefined && { 模板: names.nameOf(templates) }),
    ...(templates === undefined && settings.templates && { 部门模板: names.nameOf(settings.templates.file) }),
    ...(fileDate !== undefined && { 文件日期: fileDate }),
    ...(!making.carriesSources && { 附源: false }),
    输入: making.inputs,
    ...(references.length > 0 && { 引用: references }),
    输出: [],
    ...(packs.length > 0 && { 表样: packs }),
    字体: fonts ? fontRecords(fonts, settings.fonts, making) : [],
    接受: accepted.map(acceptedRecord),
    ...(scored && { 汇总: summaryRecord(scored) }),
    问题: findingRecords(findings, accepted, names.nameOf),
    ...(making.facts && { 要点: factsRecord(making.facts, names.nameOf) }),
  };
}

function fontRecords(
  { roles }: LoadedFonts,
  configured: ReportRun['settings']['fonts'],
  { names, hashOf }: Making,
): FontRecord[] {
  return fontRoles.map((role) => {
    const { official, family, substituted, file } = roles[role];
    const { key } = roleFonts[role];
    const named = configured[key];
    const hash = hashOf(file);
    return {
      用途: key,
      标准字体: official,
      采用: family,
      替代: substituted,
      ...(named && { 指定: names.nameOf(named.file) }),
      ...(hash !== undefined && { SHA256: hash }),
    };
  });
}

function acceptedRecord({ finding, reason }: AcceptedFinding): AcceptedRecord {
  return { 检查: finding.code, 内容: finding.message, 理由: reason };
}

export function byFile(a: FileRecord, b: FileRecord): number {
  return compareText(a.文件, b.文件);
}
