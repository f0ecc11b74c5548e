/** What the program's exit status says to scripts. */
import type { Finding } from '../core/finding.ts';

export const exitStatus = {
  done: 0,
  /** Findings of severity error; a draft that wrote everything is `done`. */
  findings: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A bug of ours, or a report that came to no end. */
  bug: 3,
  /** The machine: disk, permission, missing file. */
  machine: 4,
  /** The user pressed Ctrl-C, or the system asked to end. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The disk or a permission kept a file of the user's from being read: nobody's writing is at fault. */
const refused = /^file-(missing|unreadable)$|-denied$/;

/** What the findings of a command's reports come to. */
export function statusOfFindings(findings: readonly Finding[]): ExitStatus {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => refused.test(code))) return exitStatus.machine;
  return errors.length > 0 ? exitStatus.findings : exitStatus.done;
}

/** Returns the one that matters more to whoever waits for the program: a file not read or written before findings. */
export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
