/** The names that a form's prose may quote, and the blocks that may stand in it, as far as the 文种 decides: by the form's shape. */
import { blockNames } from './check/check-outline-blocks.ts';
import type { DataShape, MapShape } from './data-shape.ts';

export interface QuotableNames {
  /** Dotted paths of single texts; nothing in a list can be quoted. */
  readonly texts: readonly string[];
  readonly blocks: readonly string[];
}

export function quotableNames(shape: MapShape): QuotableNames {
  return { texts: leavesOf(shape, ''), blocks: blockNames(shape) };
}

function leavesOf(shape: DataShape, path: string): string[] {
  if (shape.kind === 'text') return [path];
  if (shape.kind === 'list') return [];
  const prefix = path === '' ? '' : `${path}.`;
  return Object.entries(shape.names).flatMap(([name, child]) => leavesOf(child, `${prefix}${name}`));
}
