/** How a figure came about, as the page shows it; the words are those of `jixiao score`. */
import { givenLine, printed, roundingLine } from '../scoring/describe-bases.ts';
import { ruleWords } from '../scoring/rule-words.ts';
import type { Basis } from '../scoring/scored.ts';
import type { BasisCard } from './cards.ts';
import type { ToPlaceCard } from './place-card.ts';

export function basisCard(basis: Basis, toCard: ToPlaceCard): BasisCard {
  const [, given] = givenLine(basis)[0] ?? [];
  const [, rounding = ''] = roundingLine(basis)[0] ?? [];
  return {
    label: basis.label,
    printed: printed(basis),
    rule: ruleWords[basis.rule] ?? basis.rule,
    formula: basis.formula,
    rounding,
    ...(given !== undefined && { given }),
    inputs: basis.inputs.map(({ name, text, place }) => ({ name, text, place: toCard(place) })),
    place: toCard(basis.place),
  };
}
