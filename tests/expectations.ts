/**
 * What a YAML file of cases/ or published/ must give, read from its head.
 *
 * `# expect: error weight-sum-not-100 at 绩效指标 (D000-01)`: severity, code, key path; in brackets the id of DOMAIN.md §6, which
 * then also stands at the end of the line that the finding must point to: `绩效指标: # ← D000-01`. `# expect: nothing` says that all
 * checks must stay silent.
 */
import type { Finding } from '../src/core/finding.ts';
import { writePath } from '../src/core/key-path.ts';

export interface Expectation {
  readonly severity: string;
  readonly code: string;
  readonly path: string;
  readonly id: string | undefined;
}

const head =
  /^# expect: (?<severity>error|warning|info) (?<code>[a-z0-9-]+) at (?<path>[^ ]+)(?: \((?<id>D\d+-\d+)\))?$/;

/** Throws on a line that cannot be read, and on a file without any. */
export function readExpectations(text: string): Expectation[] {
  const lines = text.split('\n').filter((line) => line.startsWith('# expect:'));
  if (lines.length === 1 && lines[0] === '# expect: nothing') return [];
  if (lines.length === 0) throw new Error('the file says nothing about what to expect');
  return lines.map((line) => {
    const { severity = '', code = '', path = '', id } = head.exec(line)?.groups ?? {};
    if (severity === '') throw new Error(`cannot read: ${line}`);
    return { severity, code, path, id };
  });
}

/** Returns each expectation as one line, sorted: what `describeFindings` gives for the same findings. */
export function describeExpectations(expectations: readonly Expectation[]): string[] {
  return expectations.map(({ severity, code, path }) => `${severity} ${code} at ${path}`).sort();
}

export function describeFindings(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, place }) => `${severity} ${code} at ${writePath(place.path)}`).sort();
}

/** Returns the line of the text that the finding points to; within a text under `|` that of its key, because no remark can stand below. */
export function lineOf(text: string, finding: Finding): string {
  const lines = text.split('\n');
  const index = finding.place.range.start.line - 1;
  const line = lines[index] ?? '';
  const above = lines.slice(0, index).findLast((one) => one.trim() !== '' && indentOf(one) < indentOf(line)) ?? '';
  return /: [|>]-?\s*(?:#.*)?$/.test(above) ? above : line;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
