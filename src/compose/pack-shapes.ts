/** The names that a pack's templates may print, by 文种: the program's, and those of the 文种 that the pack brings. */
import type { Pack } from '../packs/load-pack.ts';
import { printableNames, shapeOf } from './data-names.ts';
import type { MapShape } from './data-shape.ts';

export function packShapes({ ownKinds }: Pack): Readonly<Record<string, MapShape>> {
  const own = ownKinds.map(({ kind, keys, own: fields }) => [kind, shapeOf(keys, fields)] as const);
  return { ...printableNames, ...Object.fromEntries(own) };
}
