/** Checks the tags of all templates, each partial within the tags that it is called in. */
import type { Finding } from '../../core/finding.ts';
import type { Doubt } from '../read/reading.ts';
import type { PreparedTemplates } from '../template/prepare-pack.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import type { Span } from '../template/spans.ts';
import { checkMarkup } from './check-markup.ts';
import { tagRules } from './markup.ts';

export interface PackMarkup {
  readonly findings: readonly Finding[];
  /** By template, what a trial leaves out. */
  readonly mends: ReadonlyMap<PreparedTemplate, readonly Span[]>;
  /** By template and the offset of a `tr` (-1: one in another file), what a trial cannot rely on. */
  readonly doubts: ReadonlyMap<PreparedTemplate, ReadonlyMap<number, Doubt>>;
}

export function checkAllMarkup(templates: PreparedTemplates, starts: readonly PreparedTemplate[]): PackMarkup {
  const work: Work = { templates, findings: [], mends: new Map(), doubts: new Map(), seen: new Set() };
  for (const start of starts) checkOne(work, start, '');
  for (const template of [...uncalled(templates), ...templates.values()])
    if (!work.mends.has(template)) checkOne(work, template, likelyParent(template));
  return work;
}

/** Those that no other template calls; they tell in what tags the templates stand that they call. */
function uncalled(templates: PreparedTemplates): readonly PreparedTemplate[] {
  const called = new Set(
    [...templates.values()].flatMap(({ mustaches }) =>
      mustaches.filter(({ kind }) => kind === 'partial').map(({ name }) => name),
    ),
  );
  return [...templates.values()].filter(({ name }) => !called.has(name));
}

interface Work {
  readonly templates: PreparedTemplates;
  readonly findings: Finding[];
  readonly mends: Map<PreparedTemplate, Span[]>;
  readonly doubts: Map<PreparedTemplate, Map<number, Doubt>>;
  readonly seen: Set<string>;
}

function checkOne(work: Work, template: PreparedTemplate, parent: string): void {
  const key = JSON.stringify([template.name, parent]);
  if (work.seen.has(key)) return;
  work.seen.add(key);
  const report = checkMarkup(template, parent);
  work.findings.push(...report.findings);
  work.mends.set(template, [...(work.mends.get(template) ?? []), ...report.mends]);
  work.doubts.set(template, new Map([...(work.doubts.get(template) ?? []), ...report.unsureRows]));
  for (const partial of report.partials) {
    const called = work.templates.get(partial.name);
    if (called !== undefined) checkOne(work, called, partial.parent);
  }
}

/** For a template that nothing calls: the tag that its first tag would stand in. */
function likelyParent(template: PreparedTemplate): string {
  const first = template.tokens.find((token) => token.kind === 'start');
  if (first === undefined) return 'p';
  if (first.name === 'section') return '';
  return Object.entries(tagRules).find(([, rule]) => rule.children.includes(first.name))?.[0] ?? '';
}
