/** Made-up data of a shape, to try a template with before any report is there. */
import { fileStart } from '../../core/finding.ts';
import type { Printed, PrintedMap } from '../../scoring/scored.ts';
import type { DataShape, MapShape } from '../data-shape.ts';

/**
 * Returns data in which every text says its own name, or with `filled` false nothing. Lists have three rows, the first two
 * alike, so that cells merge and do not merge.
 */
export function sampleData(shape: MapShape, filled: boolean): PrintedMap {
  return sampleMap(shape, filled ? '' : undefined);
}

function sampleMap(shape: MapShape, suffix: string | undefined): PrintedMap {
  return Object.fromEntries(Object.entries(shape.names).map(([name, child]) => [name, sample(name, child, suffix)]));
}

function sample(name: string, shape: DataShape, suffix: string | undefined): Printed {
  if (shape.kind === 'map') return sampleMap(shape, suffix);
  if (shape.kind === 'text') return { text: suffix === undefined ? '' : name + suffix, place: fileStart('') };
  return ['', '', '二'].map((ending) => sampleMap(shape.row, suffix === undefined ? undefined : suffix + ending));
}
