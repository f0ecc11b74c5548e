/**
 * Scoring: the tables of 部门决算说明: sums from below upwards, then changes and growth, then shares from above.
 *
 * In: a report that holds such tables. Out: their items with how each figure came about. Nothing that the author gave is lost: it
 * is compared by the checks, and printed where he stands by it.
 */
import { type Decimal, sum } from '../../core/decimal.ts';
import { percentOf } from '../../core/interval.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Report } from '../../schema/report.ts';
import type { Filler } from '../filler.ts';
import { placeOf } from '../place-of.ts';
import type { Basis } from '../scored.ts';
import { accountsBounds } from './accounts-bounds.ts';
import { type Accounting, changeBasis, growthBasis, shareBasis, totalBasis } from './accounts-figures.ts';
import { type AccountsBase, type AccountsKey, accountsTables } from './accounts-tables.ts';
import type { AccountsItem, ScoredAccounts } from './scored-accounts.ts';
import { readTable, type WrittenItem } from './written-item.ts';

/** Undefined: the report has none of these tables. The words of an item are not filled yet. */
export function scoreAccounts(report: Report, profile: Profile): ScoredAccounts | undefined {
  const tables = accountsTables.flatMap((table): [AccountsKey, AccountsItem][] => {
    const written = readTable(report.data, table);
    return written ? [[table.key, scoreItem({ report, profile }, written, table.base)]] : [];
  });
  return tables.length > 0 ? { report, profile, ...inOrder(new Map(tables)) } : undefined;
}

function inOrder(tables: ScoredAccounts['tables']): Pick<ScoredAccounts, 'tables' | 'items'> {
  const within = (item: AccountsItem): AccountsItem[] => [item, ...[...item.children, ...item.beside].flatMap(within)];
  return { tables, items: [...tables.values()].flatMap(within) };
}

function scoreItem(accounting: Accounting, written: WrittenItem, baseName: AccountsBase | undefined): AccountsItem {
  const { places } = accounting.report;
  const below = written.children.map((child) => scoreItem(accounting, child, baseName));
  const besideIt = written.beside.map((child) => scoreItem(accounting, child, undefined));
  const total = totalBasis(accounting, written, below);
  const amount = total?.value ?? written.amount;
  const base = baseOf(written, below, amount);
  const known = amount && base ? ([accounting, written, amount, base] as const) : undefined;
  const item: AccountsItem = {
    name: written.name,
    path: written.path,
    place: places.key(written.path),
    amount,
    total,
    baseName,
    base,
    change: known && changeBasis(...known),
    growth: known && growthBasis(...known),
    givenGrowth: written.growth && {
      value: written.growth.value,
      place: placeOf(places, [...written.path, written.growth.key]),
    },
    share: undefined,
    bounds: { ...accountsBounds(written, below), share: undefined },
    reason: written.reason ?? '',
    note: written.note ?? '',
    children: below,
    beside: besideIt,
  };
  const share = (child: AccountsItem, index: number, all: readonly WrittenItem[]) =>
    withShare(accounting, child, all[index]?.share, item);
  return {
    ...item,
    children: below.map((child, index) => share(child, index, written.children)),
    beside: besideIt.map((child, index) => share(child, index, written.beside)),
  };
}

/** Written, else the sum of those below that have an amount, else what the written increase leaves. */
function baseOf(
  written: WrittenItem,
  children: readonly AccountsItem[],
  amount: Decimal | undefined,
): Decimal | undefined {
  if (written.base !== undefined) return written.base;
  const counted = children.filter((child) => child.amount !== undefined);
  const bases = counted.flatMap(({ base }) => base ?? []);
  if (counted.length > 0 && bases.length === counted.length) return sum(bases);
  return amount && written.change && amount.minus(written.change.value);
}

function withShare(
  accounting: Accounting,
  child: AccountsItem,
  given: Decimal | undefined,
  whole: AccountsItem,
): AccountsItem {
  if (whole.amount === undefined) return child;
  const { amount: part } = child.bounds;
  const { amount: all } = whole.bounds;
  const bounds = { ...child.bounds, share: part && all && percentOf(part, all) };
  return { ...child, bounds, share: shareBasis(accounting, child, given, whole.amount) };
}

/** Returns the items with the quotes in their words filled. */
export function withWords(accounts: ScoredAccounts, filler: Filler): ScoredAccounts {
  const fill = (item: AccountsItem): AccountsItem => ({
    ...item,
    reason: item.reason === '' ? '' : filler.fill([...item.path, '原因'], item.reason),
    note: item.note === '' ? '' : filler.fill([...item.path, '说明'], item.note),
    children: item.children.map(fill),
    beside: item.beside.map(fill),
  });
  return { ...accounts, ...inOrder(new Map([...accounts.tables].map(([key, item]) => [key, fill(item)]))) };
}

export function accountsBases({ items }: ScoredAccounts): Basis[] {
  return items.flatMap(({ total, change, growth, share }) =>
    [total, change, growth, share].filter((basis) => basis !== undefined),
  );
}
