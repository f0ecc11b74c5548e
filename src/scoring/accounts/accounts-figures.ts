/** How each computed figure of an item came about: its sum, its change, its growth, its share. Amounts in 万元; rates in percent. */
import { type Decimal, hundred, round, show, sum } from '../../core/decimal.ts';
import type { KeyPath } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Report } from '../../schema/report.ts';
import { asSum } from '../as-sum.ts';
import { withAuthorFigure } from '../author-figure.ts';
import { placeOf } from '../place-of.ts';
import type { Basis, Input } from '../scored.ts';
import { showExact } from '../show-exact.ts';
import type { AccountsItem } from './scored-accounts.ts';
import type { WrittenItem } from './written-item.ts';

export interface Accounting {
  readonly report: Report;
  readonly profile: Profile;
}

const tail = 'tail-difference';

/** Returns the sum of the items below; undefined when there are none with an amount. */
export function totalBasis(
  { report }: Accounting,
  written: WrittenItem,
  children: readonly AccountsItem[],
): Basis | undefined {
  const parts = children.flatMap(({ name, amount, place }) => (amount ? [{ name, amount, place }] : []));
  if (parts.length === 0) return undefined;
  const exact = sum(parts.map(({ amount }) => amount));
  const figure = {
    label: `决算数（${written.name}）`,
    rule: 'accounts-total',
    formula: asSum(
      parts.map(({ amount }) => amount),
      exact,
    ),
    inputs: parts.map(({ name, amount, place }) => ({ name, text: show(amount), place })),
    exact,
    rounding: undefined,
    computed: exact,
    unit: '万元',
    path: [...written.path, '决算数'],
  } as const;
  return withAuthorFigure(report, figure, written.amount, ['item-sum-mismatch', tail]);
}

/** Returns the amount less its base, below 0 for a decrease. */
export function changeBasis({ report }: Accounting, written: WrittenItem, amount: Decimal, base: Decimal): Basis {
  const exact = amount.minus(base);
  const key = written.change?.key ?? (exact.isNegative() ? '减少额' : '增加额');
  const figure = {
    label: `增减额（${written.name}）`,
    rule: 'accounts-change',
    formula: `${show(amount)} − ${show(base)} = ${show(exact)}`,
    inputs: inputsOf(report, written, amount, base),
    exact,
    rounding: undefined,
    computed: exact,
    unit: '万元',
    path: [...written.path, key],
  } as const;
  return withAuthorFigure(report, figure, written.change?.value, ['increase-sum-mismatch', tail]);
}

/** Returns the change in percent of the base; undefined when the base is 0: there is no growth from nothing. */
export function growthBasis(
  { report, profile }: Accounting,
  written: WrittenItem,
  amount: Decimal,
  base: Decimal,
): Basis | undefined {
  if (base.isZero()) return undefined;
  const exact = amount.minus(base).times(hundred).div(base);
  const { rate } = profile.rounding;
  const key = written.growth?.key ?? (exact.isNegative() ? '下降率' : '增长率');
  const figure = {
    label: `增长率（${written.name}）`,
    rule: 'accounts-growth',
    formula: `(${show(amount)} − ${show(base)}) ÷ ${show(base)} = ${showExact(exact)}%`,
    inputs: inputsOf(report, written, amount, base),
    exact,
    rounding: rate,
    // A decrease is printed without its sign, so it is rounded without it.
    computed: round(exact.abs(), rate).times(exact.isNegative() ? -1 : 1),
    unit: '%',
    path: [...written.path, key],
  } as const;
  return withAuthorFigure(report, figure, written.growth?.value, ['growth-rate-mismatch', tail]);
}

/** Returns the amount in percent of the whole; a share of nothing is 0. */
export function shareBasis(
  { report, profile }: Accounting,
  item: AccountsItem,
  given: Decimal | undefined,
  whole: Decimal,
): Basis | undefined {
  if (item.amount === undefined || (whole.isZero() && !item.amount.isZero())) return undefined;
  const exact = whole.isZero() ? whole : item.amount.times(hundred).div(whole);
  const { rate } = profile.rounding;
  const figure = {
    label: `占比（${item.name}）`,
    rule: 'accounts-share',
    formula: whole.isZero() ? '合计为 0' : `${show(item.amount)} ÷ ${show(whole)} = ${showExact(exact)}%`,
    inputs: [{ name: item.name, text: show(item.amount), place: item.place }],
    exact,
    rounding: rate,
    computed: round(exact, rate),
    unit: '%',
    path: [...item.path, '占比'],
  } as const;
  return withAuthorFigure(report, figure, given, ['share-mismatch', tail]);
}

function inputsOf(report: Report, { path, base }: WrittenItem, amount: Decimal, from: Decimal): readonly Input[] {
  const at = (key: string): KeyPath => [...path, key];
  const baseKey = ['上年决算数', '年初预算数'].find((key) => report.places.has(at(key)));
  return [
    { name: '决算数', text: show(amount), place: placeOf(report.places, at('决算数')) },
    {
      name: base === undefined ? '基数' : (baseKey ?? '基数'),
      text: show(from),
      place: placeOf(report.places, baseKey ? at(baseKey) : path),
    },
  ];
}
