/** What `--json` prints: the same as the terminal shows, in one object, for machines. */
import type { ReportRun } from '../pipeline.ts';

/** Returns the text of one JSON value, ended by a line feed. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A report's findings: open ones first, then those that the author accepted, with the reason. */
export function reportToJson({ file, findings, accepted }: Pick<ReportRun, 'file' | 'findings' | 'accepted'>): object {
  return { file, findings, accepted: accepted.map(({ finding, reason }) => ({ ...finding, reason })) };
}
