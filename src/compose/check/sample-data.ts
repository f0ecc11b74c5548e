/** Made-up data of a shape, to try a template with before any report is there. */
import { fileStart } from '../../core/finding.ts';
import type { Printed, PrintedMap } from '../../scoring/scored.ts';
import type { DataShape, ListShape, MapShape } from '../data-shape.ts';

/** `full`: every text says its own name; `blank`: lists have rows, but nothing is written; `bare`: lists have no rows either. */
export type Fullness = 'full' | 'blank' | 'bare';

/**
 * Lists have three rows, the first two alike, so that cells merge and do not merge. A list of the form itself also has
 * for each name a row with only that name in it: the rows of a narrative are one thing or another, and never all at once.
 */
export function sampleData(shape: MapShape, fullness: Fullness): PrintedMap {
  return mapValues(shape, (name, child) => sample(name, child, { fullness, suffix: '', within: false }));
}

interface How {
  readonly fullness: Fullness;
  readonly suffix: string;
  /** Whether it is the row of another list. */
  readonly within: boolean;
}

function sample(name: string, shape: DataShape, how: How): Printed {
  if (shape.kind === 'map') return mapValues(shape, (inner, child) => sample(inner, child, how));
  if (shape.kind === 'list') return sampleRows(shape, how);
  return { text: how.fullness === 'full' ? name + how.suffix : '', place: fileStart('') };
}

function sampleRows({ row }: ListShape, how: How): readonly PrintedMap[] {
  if (how.fullness === 'bare') return [];
  const filled = (suffix: string) =>
    mapValues(row, (name, child) => sample(name, child, { ...how, suffix: how.suffix + suffix, within: true }));
  const alike = ['', '', '二'].map(filled);
  if (how.within || how.fullness !== 'full') return alike;
  const alone = Object.keys(row.names).map((one) =>
    mapValues(row, (name, child) =>
      sample(name, child, { ...how, fullness: name === one ? 'full' : 'bare', within: true }),
    ),
  );
  return [...alike, ...alone];
}

function mapValues(shape: MapShape, make: (name: string, child: DataShape) => Printed): PrintedMap {
  return Object.fromEntries(Object.entries(shape.names).map(([name, child]) => [name, make(name, child)]));
}
