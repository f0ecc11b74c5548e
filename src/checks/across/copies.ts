/** Texts of one kind that two projects have in common, each told of the first report that has it. */

import { projectCore } from '../names/project-core.ts';
import { areBound } from './across-rule.ts';
import type { Facts, SaidText, TextKind } from './facts.ts';

export interface Copy {
  readonly facts: Facts;
  readonly text: SaidText;
  readonly from: Facts;
  readonly original: SaidText;
}

/** The two documents of one project may say the same, and so may a report and what it annexes. */
export function copiesAmong(reports: readonly Facts[], kinds: readonly TextKind[]): Copy[] {
  const first = new Map<string, { readonly facts: Facts; readonly text: SaidText }>();
  const copies: Copy[] = [];
  for (const facts of reports) {
    if (facts.project === undefined) continue;
    for (const text of facts.texts) {
      if (!kinds.includes(text.kind)) continue;
      const key = `${text.kind} ${text.mark}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, { facts, text });
      else if (areOfTwoProjects(known.facts, facts))
        copies.push({ facts, text, from: known.facts, original: known.text });
    }
  }
  return copies;
}

function areOfTwoProjects(a: Facts, b: Facts): boolean {
  return projectCore(a.project ?? '') !== projectCore(b.project ?? '') && !areBound(a, b);
}
