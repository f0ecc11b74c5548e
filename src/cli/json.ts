/** What `--json` prints: the same as the terminal shows, in one object, for machines. */
import type { AcceptedFinding } from '../checks/acceptance.ts';
import type { Finding } from '../core/finding.ts';

/** Returns the text of one JSON value, ended by a line feed. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export interface ReportFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Pick<AcceptedFinding, 'finding' | 'reason'>[];
}

/** A report's findings: open ones first, then those that the author accepted, with the reason. */
export function reportToJson({ file, findings, accepted }: ReportFindings): object {
  return { file, findings, accepted: accepted.map(({ finding, reason }) => ({ ...finding, reason })) };
}
