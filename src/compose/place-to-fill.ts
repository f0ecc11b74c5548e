/** Where a text would be typed that the page has blank. */
import type { KeyPath, Place } from '../core/finding.ts';

/**
 * In: the nearest place that stands in the file, and the names by which the page asks for the text, from the list row or
 * from the top. Returns that place with the path of the key to write: the names that it does not say yet are put to it.
 */
export function placeToFill(place: Place, names: KeyPath): Place {
  const said = names.findLastIndex((_, last) => endsWith(place.path, names.slice(0, last + 1))) + 1;
  return { ...place, path: [...place.path, ...names.slice(said)] };
}

function endsWith(path: KeyPath, end: KeyPath): boolean {
  const from = path.length - end.length;
  return from >= 0 && end.every((step, index) => path[from + index] === step);
}
