/** What is wrong at one spot of a template's `{{…}}`, and what may run in its place. */
import type { Patch, Span } from '../template/spans.ts';

export interface NameFault {
  readonly span: Span;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** What a trial puts there; nothing where it can run as it is. */
  readonly patches: readonly Patch[];
}

export function fault(span: Span, code: string, message: string, hint: string, patches: readonly Patch[]): NameFault {
  return { span, code, message, hint, patches };
}
