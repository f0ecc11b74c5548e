/** A place, as the page shows it and an editor opens it. */
import { resolve } from 'node:path';
import type { Place } from '../core/finding.ts';
import { writePath } from '../core/key-path.ts';
import type { PlaceCard } from './cards.ts';

export type ToPlaceCard = (place: Place) => PlaceCard;

/** In: the working folder, to which names of files are relative. */
export function placeCards(cwd: string): ToPlaceCard {
  return ({ file, path, range: { start, end } }) => {
    const isWholeFile = path.length === 0 && start.offset === 0 && end.offset === 0;
    return {
      file,
      full: resolve(cwd, file).replaceAll('\\', '/'),
      line: isWholeFile ? 0 : start.line,
      column: isWholeFile ? 0 : start.column,
      key: writePath(path),
    };
  };
}
