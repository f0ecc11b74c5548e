/** What a run has to say about one report in the end. */
import { byPlace, type Finding } from '../core/finding.ts';
import { fontSubstituted } from '../fonts/font-substituted.ts';
import { restoreFindings } from '../manifest/finding-records.ts';
import type { ManifestEntry } from '../manifest/manifest.ts';
import type { FileFormat } from '../pipeline.ts';
import type { Failure, Made } from './order.ts';

export interface BuiltReport {
  readonly file: string;
  /** `blocked`: by its findings; `failed`: by the machine or by a bug of ours; `gone`: its YAML is no more, its files are. */
  readonly result: 'written' | 'unchanged' | 'blocked' | 'failed' | 'gone';
  /** The paths of its files that stand in the folder. */
  readonly outputs: readonly string[];
  readonly findings: readonly Finding[];
  readonly accepted: Made['accepted'];
  readonly score?: string;
  readonly grade?: string;
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
  /** Why it came to no end. */
  readonly failure?: Failure;
}

export function scoreOf({ 总分: score, 等级: grade }: ManifestEntry): Pick<BuiltReport, 'score' | 'grade'> {
  return { ...(score !== undefined && { score }), ...(grade !== undefined && { grade }) };
}

/** A report that was not made again says what it said when it was made. */
export interface KeptReport {
  readonly file: string;
  readonly entry: ManifestEntry;
  fileOf(name: string): string;
}

export function tellKept(
  { file, entry, fileOf }: KeptReport,
  folder: string,
  formats: readonly FileFormat[],
): BuiltReport {
  const { open, accepted } = restoreFindings([...(entry.问题 ?? []), ...(entry.跨文件问题 ?? [])], fileOf);
  const roles = entry.字体.map((font) => ({ official: font.标准字体, family: font.采用, substituted: font.替代 }));
  const wanted = formats.map((format) => `${entry.名称}.${format}`);
  const outputs = entry.输出
    .filter(({ 文件: name }) => wanted.includes(name))
    .map(({ 文件: name }) => `${folder}/${name}`);
  const result = outputs.length > 0 ? 'unchanged' : 'blocked';
  return {
    file,
    result,
    outputs,
    findings: [...open, ...fontSubstituted(roles)].sort(byPlace),
    accepted,
    ...scoreOf(entry),
    problems: [],
  };
}
