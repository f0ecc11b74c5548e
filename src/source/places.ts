/** Looks up where a value or a key stands, by its key path. */
import type { KeyPath, Place } from '../core/finding.ts';
import type { SourceEntry, SourceMap, SourceNode } from './source.ts';

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
  const indexes = new Map<SourceMap, ReadonlyMap<string, SourceEntry>>();
  const entryOf = (map: SourceMap, key: string) => {
    const index = indexes.get(map) ?? new Map(map.entries.map((entry) => [entry.key, entry]));
    indexes.set(map, index);
    return index.get(key);
  };
  const start = { ...root.place, range: { start: root.place.range.start, end: root.place.range.start } };
  const find = (path: KeyPath) => lastFound(root, start, path, entryOf);
  return {
    at: (path) => find(path).value,
    key: (path) => find(path).key,
    has: (path) => find(path).depth === path.length,
  };
}

interface Found {
  readonly value: Place;
  readonly key: Place;
  readonly depth: number;
}

type EntryOf = (map: SourceMap, key: string) => SourceEntry | undefined;

/** `start`: the key's place of the root, which has no key. */
function lastFound(root: SourceMap, start: Place, path: KeyPath, entryOf: EntryOf): Found {
  let node: SourceNode = root;
  let key = start;
  let depth = 0;
  for (const step of path) {
    const entry: SourceEntry | undefined = typeof step === 'string' ? entryIn(node, step, entryOf) : undefined;
    const child: SourceNode | undefined = typeof step === 'string' ? entry?.value : itemIn(node, step);
    if (child === undefined) break;
    node = child;
    key = entry?.keyPlace ?? child.place;
    depth += 1;
  }
  return { value: node.place, key, depth };
}

function entryIn(node: SourceNode, key: string, entryOf: EntryOf): SourceEntry | undefined {
  return node.kind === 'map' ? entryOf(node, key) : undefined;
}

function itemIn(node: SourceNode, index: number): SourceNode | undefined {
  return node.kind === 'list' ? node.items[index] : undefined;
}
