/**
 * What is left of a pack.yaml without the entries that are at fault: so that the rest of it, and its templates, are checked in the
 * same run. A pack is never used like that.
 */
import type { Finding } from '../core/finding.ts';
import type { SourceMap, SourceNode } from '../source/source.ts';

export function withoutFaults(root: SourceMap, findings: readonly Finding[]): SourceMap {
  const faulty = new Set(findings.map(({ place }) => place.range.start.offset));
  return prunedMap(root, faulty);
}

function prunedMap(map: SourceMap, faulty: ReadonlySet<number>): SourceMap {
  const entries = map.entries
    .filter(({ keyPlace, value }) => !faulty.has(keyPlace.range.start.offset) && !isFaulty(value, faulty))
    .map((entry) => ({ ...entry, value: pruned(entry.value, faulty) }));
  return { ...map, entries };
}

function pruned(node: SourceNode, faulty: ReadonlySet<number>): SourceNode {
  if (node.kind === 'map') return prunedMap(node, faulty);
  if (node.kind === 'scalar') return node;
  const items = node.items.filter((item) => !isFaulty(item, faulty));
  return { ...node, items: items.map((item) => pruned(item, faulty)) };
}

/** A map begins where its first key does: that key is at fault, and the map is not. */
function isFaulty(node: SourceNode, faulty: ReadonlySet<number>): boolean {
  return node.kind === 'scalar' && faulty.has(node.place.range.start.offset);
}
