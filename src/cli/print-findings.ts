/**
 * Findings as an officer reads them: place, message, the line with the place underlined, and what to do.
 *
 * In: findings and the texts of the files that they stand in. Out: text for the terminal.
 */
import { type Finding, type Place, severityNames } from '../core/finding.ts';
import { excerpt } from '../source/excerpt.ts';
import type { Paint } from './paint.ts';

/** Returns each finding as some lines, with a blank line after it. */
export function printFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>, paint: Paint): string {
  return findings.map((finding) => `${printFinding(finding, texts, paint).join('\n')}\n\n`).join('');
}

function printFinding(finding: Finding, texts: ReadonlyMap<string, string>, paint: Paint): string[] {
  const { severity, place, message, code, related = [] } = finding;
  const kind = paint.severity(severity, severityNames[severity]);
  const text = texts.get(place.file);
  return [
    `${paint.strong(showPlace(place))}: ${kind}: ${message} ${paint.faint(`[${code}]`)}`,
    ...(text === undefined || isWholeFile(place) ? [] : excerpt(text, place.range)),
    ...details(finding),
    ...related.map((one) => `  相关：${one.message}（${showPlace(one.place)}）`),
  ];
}

function details({ expected, actual, hint, rule }: Finding): string[] {
  const labelled = { 应为: expected, 实为: actual, 建议: hint, 依据: rule };
  return Object.entries(labelled).flatMap(([label, words]) => (words === undefined ? [] : [`  ${label}：${words}`]));
}

/** Returns `文件:行:列`, as editors and terminals understand it; of a whole file its name only. */
export function showPlace(place: Place): string {
  const { line, column } = place.range.start;
  return isWholeFile(place) ? place.file : `${place.file}:${line}:${column}`;
}

function isWholeFile({ path, range }: Place): boolean {
  return path.length === 0 && range.start.offset === 0 && range.end.offset === 0;
}

/** Returns `3 个错误，1 个警告`; of nothing, `没有问题`. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    name: severityNames[severity],
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const some = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} 个${name}`);
  return some.length === 0 ? '没有问题' : some.join('，');
}

/** Returns the findings with each said once: several reports see the same fault of a file that they share. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, message, place }) => {
    const key = JSON.stringify([code, message, place.file, place.range]);
    return !seen.has(key) && seen.add(key);
  });
}
