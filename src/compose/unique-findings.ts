/** One mistake, one finding: the same fault seen from several rows, branches or forms is told once. */
import { byPlace, type Finding } from '../core/finding.ts';

/** Returns the findings by place, of those with one code at one place only the first. */
export function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const { place, code } = finding;
    const key = JSON.stringify([place.file, place.range.start.offset, code]);
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()].sort(byPlace);
}
