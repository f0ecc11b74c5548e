/** How rules point to a figure of prose and name what it should be. */
import { show } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { Mention } from './read/mentions.ts';
import type { Datum } from './tie/datum.ts';

export function placeOfFigure({ passage, figure }: Mention): Place {
  return passage.at(figure.start, figure.end);
}

/** `244.68万元`: the figure that prose should print. */
export function printed({ values, unit }: Datum): string {
  const [value] = values;
  return value === undefined ? '' : `${show(value)}${unit}`;
}

/** `80万元或76万元`: each once. */
export function oneOf(data: readonly Datum[]): string {
  return [...new Set(data.map(printed))].join('或');
}
