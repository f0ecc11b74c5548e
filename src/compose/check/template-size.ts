/** Whether a template, with the partials that its partials call, stays within bounds. */
import { error, type Finding, fileStart } from '../../core/finding.ts';
import type { PreparedTemplates } from '../template/prepare-pack.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';

interface Size {
  /** Of partials, all levels together. */
  readonly calls: number;
  /** Characters, those of the partials included as often as they are called. */
  readonly length: number;
  /** How many partials deep it goes. */
  readonly depth: number;
}

/** Real forms need a few dozen calls, three levels and some ten thousand characters. */
export const limits: Size = { calls: 5000, length: 3_000_000, depth: 100 };

/** Returns one finding when the partials multiply beyond bounds. Loops are reported by `check-names.ts`. */
export function endlessFindings(start: PreparedTemplate, templates: PreparedTemplates): readonly Finding[] {
  const { calls, length, depth } = sizeOf(start, { templates, known: new Map() }, 0);
  const message =
    depth > limits.depth
      ? `模板一层层引用，超过 ${limits.depth} 层`
      : `模板一层层引用，合计超过 ${calls > limits.calls ? `${limits.calls} 次` : `${limits.length} 个字符`}，印不完`;
  if (calls <= limits.calls && length <= limits.length && depth <= limits.depth) return [];
  return [error('template-too-large', fileStart(start.source.file), { message, hint: '减少 {{> …}} 的层数和次数' })];
}

interface Walk {
  readonly templates: PreparedTemplates;
  readonly known: Map<PreparedTemplate, Size>;
}

/** `level`: how many calls lead here; beyond the limit nothing is walked any more. */
function sizeOf(template: PreparedTemplate, walk: Walk, level: number): Size {
  const { templates, known } = walk;
  const before = known.get(template);
  if (before !== undefined || level > limits.depth) return before ?? { calls: 0, length: 0, depth: 0 };
  known.set(template, { calls: 0, length: 0, depth: 0 });
  const partials = template.mustaches
    .filter(({ kind }) => kind === 'partial')
    .flatMap(({ name }) => templates.get(name) ?? [])
    .map((partial) => sizeOf(partial, walk, level + 1));
  const size = {
    calls: partials.reduce((sum, { calls }) => Math.min(sum + 1 + calls, limits.calls + 1), 0),
    length: partials.reduce(
      (sum, { length }) => Math.min(sum + length, limits.length + 1),
      Math.min(template.source.text.length, limits.length + 1),
    ),
    depth: partials.reduce((deepest, { depth }) => Math.max(deepest, depth + 1), 0),
  };
  known.set(template, size);
  return size;
}
