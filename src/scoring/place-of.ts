/** Where a thing stands, whether or not the author wrote it. */
import type { KeyPath, Place } from '../core/finding.ts';
import type { Places } from '../source/places.ts';

/** Returns the place of the value; of the nearest key above it when it was not written. */
export function placeOf(places: Places, path: KeyPath): Place {
  return places.has(path) ? places.at(path) : places.key(path);
}

/** Returns the place of an indicator row: its path, and the range of its name, which is one line. */
export function rowPlace(places: Places, path: KeyPath, nameKey: string): Place {
  return { ...places.at(path), range: places.at([...path, nameKey]).range };
}
