/** Looks up where a value or a key stands, by its key path. */
import type { KeyPath, Place } from '../core/finding.ts';
import type { SourceMap, SourceNode } from './source.ts';

/** Where the parts of one report stand; values inherited from 部门.yaml have their place in that file. */
export interface Places {
  /** Returns the place of the value; of the nearest existing ancestor when there is none. */
  at(path: KeyPath): Place;
  /** Returns the place of the key; for a list item or a missing key, the place of the nearest ancestor's key. */
  key(path: KeyPath): Place;
  /** Whether the author wrote this key, even with nothing after it. */
  has(path: KeyPath): boolean;
}

export function placesOf(root: SourceMap): Places {
  return {
    at: (path) => lastFound(root, path).value,
    key: (path) => lastFound(root, path).key,
    has: (path) => lastFound(root, path).depth === path.length,
  };
}

interface Found {
  readonly value: Place;
  readonly key: Place;
  readonly depth: number;
}

function lastFound(root: SourceMap, path: KeyPath): Found {
  let node: SourceNode = root;
  let key: Place = { ...root.place, range: { start: root.place.range.start, end: root.place.range.start } };
  let depth = 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) break;
    node = child.value;
    key = child.keyPlace ?? child.value.place;
    depth += 1;
  }
  return { value: node.place, key, depth };
}

function childOf(node: SourceNode, step: string | number): { value: SourceNode; keyPlace?: Place } | undefined {
  if (node.kind === 'map') return node.entries.find((entry) => entry.key === step);
  if (node.kind === 'list' && typeof step === 'number') {
    const value = node.items[step];
    return value && { value };
  }
  return undefined;
}
