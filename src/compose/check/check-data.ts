/** Checks whether a data path leads to what its place wants. */
import type { PreparedTemplate } from '../template/prepare-template.ts';
import { type Path, spanOf } from '../template/template-ast.ts';
import { fault, type NameFault } from './name-fault.ts';
import type { Found } from './scope.ts';

/** Says what is wrong with a path for a place that wants a text, a list, a map or anything. */
export function dataFault(
  template: PreparedTemplate,
  path: Path,
  found: Found,
  wanted: 'text' | 'list' | 'map' | 'any',
): NameFault | undefined {
  const span = spanOf(template, path);
  if (found.kind === 'nothing') return fault(span, 'template-unknown-name', found.message, found.hint, []);
  if (found.kind === 'flag') {
    return wanted === 'any'
      ? undefined
      : fault(span, 'template-data-kind', `${path.original} 只能写在条件里`, `写成 {{#if ${path.original}}}`, []);
  }
  if (found.shape === 'unknown' || wanted === 'any' || found.shape.kind === wanted) return undefined;
  const name = path.original;
  const hints = {
    text: `${name} 是一个值，直接写 {{${name}}}`,
    list: `${name} 有若干行，写成 {{#each ${name}}} … {{/each}}`,
    map: `${name} 下面还有名称，写成 {{${name}.…}}`,
  };
  return fault(span, 'template-data-kind', `${name} 不能这样用`, hints[found.shape.kind], []);
}
