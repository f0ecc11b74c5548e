/** The amounts that stand in a report's prose, in 万元: by them a report without figures of its own is tied to its form. */
import { Decimal } from '../../core/decimal.ts';
import type { Report } from '../../schema/report.ts';
import { writtenTexts } from '../written-texts.ts';

const amount = /(?<![\d.])(?<figure>\d+(?:\.\d+)?)\s?万元/gu;

/** Each once. */
export function proseAmounts(report: Report): Decimal[] {
  const lines = writtenTexts(report).flatMap(({ role, lines: own }) => (role === 'prose' ? own : []));
  const figures = lines.flatMap(({ text }) => [...text.matchAll(amount)].map(({ groups }) => groups?.figure ?? '0'));
  return [...new Set(figures)].map((figure) => new Decimal(figure));
}
