/** The findings of a report, as the page shows them: open ones in order, then those that the author accepted. */
import type { Finding } from '../core/finding.ts';
import type { ReportRun } from '../pipeline.ts';
import { excerpt } from '../source/excerpt.ts';
import type { FindingCard } from './cards.ts';
import type { ToPlaceCard } from './place-card.ts';

export function findingCards(
  { findings, accepted, sources }: Pick<ReportRun, 'findings' | 'accepted' | 'sources'>,
  toCard: ToPlaceCard,
): FindingCard[] {
  const card = (finding: Finding) => findingCard(finding, sources, toCard);
  return [...findings.map(card), ...accepted.map(({ finding, reason }) => ({ ...card(finding), accepted: reason }))];
}

/** `sources`: the texts of the files, for the line that is shown. */
export function findingCard(
  { code, severity, message, hint, expected, actual, rule, place, related = [] }: Finding,
  sources: ReadonlyMap<string, string>,
  toCard: ToPlaceCard,
): FindingCard {
  const at = toCard(place);
  const text = sources.get(place.file);
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(rule !== undefined && { rule }),
    place: at,
    excerpt: text === undefined || at.line === 0 ? [] : excerpt(text, place.range),
    related: related.map((one) => ({ message: one.message, place: toCard(one.place) })),
  };
}
