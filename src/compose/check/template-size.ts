/** Whether a template, with the partials that its partials call, stays within bounds. */
import { error, type Finding, fileStart } from '../../core/finding.ts';
import type { PreparedTemplates } from '../template/prepare-pack.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';

/** Calls of partials in one template, all levels together; real forms need a few dozen. */
const limit = 5000;

/** Returns one finding when the partials multiply beyond bounds. Loops are reported by `check-names.ts`. */
export function endlessFindings(start: PreparedTemplate, templates: PreparedTemplates): readonly Finding[] {
  if (calls(start, templates, new Map()) <= limit) return [];
  const message = `模板一层层引用，合计超过 ${limit} 次，印不完`;
  return [error('template-too-large', fileStart(start.source.file), { message, hint: '减少 {{> …}} 的层数' })];
}

function calls(template: PreparedTemplate, templates: PreparedTemplates, known: Map<PreparedTemplate, number>): number {
  const before = known.get(template);
  if (before !== undefined) return before;
  known.set(template, 0);
  const partials = template.mustaches
    .filter(({ kind }) => kind === 'partial')
    .flatMap(({ name }) => templates.get(name) ?? []);
  const count = partials.reduce((sum, partial) => Math.min(sum + 1 + calls(partial, templates, known), limit + 1), 0);
  known.set(template, count);
  return count;
}
