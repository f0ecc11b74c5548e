/** The amounts that stand in a report's prose, in 万元: by them a report without figures of its own is tied to its form. */
import { Decimal } from '../../core/decimal.ts';
import type { Report } from '../../schema/report.ts';
import { linesWith } from '../lines.ts';
import { matchesOf } from '../matches.ts';

const amount = /(?<![\d.])(?<figure>\d+(?:\.\d+)?)\s?万元/gu;

/** Each once. */
export function proseAmounts(report: Report): Decimal[] {
  const figures = linesWith(report, '万元', ['prose']).flatMap(({ text }) =>
    matchesOf(amount, text).map(({ groups }) => groups?.figure ?? '0'),
  );
  return [...new Set(figures)].map((figure) => new Decimal(figure));
}
