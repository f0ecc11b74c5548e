/**
 * A finding: one problem, from a YAML typo to a wrong total, as plain readonly data.
 *
 * `error`, `warning` and `info` are its only constructors. Every step of the road speaks to its user through
 * findings and through nothing else; a thrown error is a bug of ours.
 */

export type Severity = 'error' | 'warning' | 'info';

/** As officers read them, on screen and in the lists of findings. */
export const severityNames = { error: '错误', warning: '警告', info: '提示' } as const satisfies Record<
  Severity,
  string
>;

/** A point in a text: `offset` from 0 in UTF-16 units; `line` and `column` from 1, the column in UTF-16 units. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. Empty when both are the same point. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The keys and list indexes (from 0) that lead from the file's root to a value. */
export type KeyPath = readonly (string | number)[];

/** Where a thing stands: which file, which key, which characters. */
export interface Place {
  readonly file: string;
  readonly path: KeyPath;
  readonly range: Range;
}

/** Replaces the characters from `start` to `end` (offsets in UTF-16 units) by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Related {
  readonly message: string;
  readonly place: Place;
}

export interface Details {
  /** Says in Chinese what is, what should be, and why. */
  readonly message: string;
  /** Says in Chinese what to do next. */
  readonly hint?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The policy document (文号) that the rule comes from. */
  readonly rule?: string;
  readonly related?: readonly Related[];
  /** Edits of the file at `place` that mend it without changing its meaning; `check --fix` applies them. */
  readonly fix?: readonly TextEdit[];
}

export interface Finding extends Details {
  /** A stable kebab-case English name. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
}

export function error(code: string, place: Place, details: Details): Finding {
  return { code, severity: 'error', place, ...details };
}

export function warning(code: string, place: Place, details: Details): Finding {
  return { code, severity: 'warning', place, ...details };
}

export function info(code: string, place: Place, details: Details): Finding {
  return { code, severity: 'info', place, ...details };
}

/** Whether any of the findings forbids filing. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** Orders by file, then place in the file, then code; findings at one place keep their order otherwise. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.range.start.offset - b.place.range.start.offset ||
    compareText(a.code, b.code)
  );
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The place of a whole file, for a finding that concerns no particular line. */
export function fileStart(file: string): Place {
  const start = { offset: 0, line: 1, column: 1 };
  return { file, path: [], range: { start, end: start } };
}
