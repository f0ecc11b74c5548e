/** The key path of what stands at an offset; in: the root of a file, out: the path of the innermost entry around it. */
import type { KeyPath } from '../core/finding.ts';
import type { SourceMap, SourceNode } from './source.ts';

export function pathAt(root: SourceMap, offset: number): KeyPath {
  const path: (string | number)[] = [];
  let node: SourceNode | undefined = root;
  while (node !== undefined) {
    const child: Step | undefined = stepInto(node, offset);
    if (child !== undefined) path.push(child.step);
    node = child?.node;
  }
  return path;
}

interface Step {
  readonly step: string | number;
  readonly node: SourceNode;
}

function stepInto(node: SourceNode, offset: number): Step | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.findLast((one) => one.keyPlace.range.start.offset <= offset);
    const isInside = entry !== undefined && offset <= entry.value.place.range.end.offset;
    return isInside ? { step: entry.key, node: entry.value } : undefined;
  }
  if (node.kind === 'scalar') return undefined;
  const step = node.items.findLastIndex((one) => one.place.range.start.offset <= offset);
  const item = node.items[step];
  return item === undefined || offset > item.place.range.end.offset ? undefined : { step, node: item };
}
