/** What is scored of 部门决算说明: each item with its change, its growth and its share, and how they came about. */
import type { Decimal } from '../../core/decimal.ts';
import type { KeyPath, Place } from '../../core/finding.ts';
import type { Interval } from '../../core/interval.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Report } from '../../schema/report.ts';
import type { Basis } from '../scored.ts';
import type { AccountsBase, AccountsKey } from './accounts-tables.ts';

export interface AccountsItem {
  readonly name: string;
  readonly path: KeyPath;
  /** The place of its key. */
  readonly place: Place;
  /** 万元; undefined: not written, and nothing below it to add. */
  readonly amount: Decimal | undefined;
  /** How the amount came about, where it is a sum. */
  readonly total: Basis | undefined;
  readonly baseName: AccountsBase | undefined;
  /** What it is compared with: written, added up from below, or the amount less the increase that was written; 万元. */
  readonly base: Decimal | undefined;
  /** 万元, below 0 for a decrease. Its `given` is what the author wrote, with the same sign. */
  readonly change: Basis | undefined;
  /** In percent, below 0 for a decrease; undefined when there is no base, or it is 0. */
  readonly growth: Basis | undefined;
  /** The growth that the author wrote, also where there can be none. */
  readonly givenGrowth: { readonly value: Decimal; readonly place: Place } | undefined;
  /** Of the item above it, in percent. */
  readonly share: Basis | undefined;
  /** What the figures can have been before they were rounded to what was written. */
  readonly bounds: AccountsBounds;
  readonly reason: string;
  readonly note: string;
  readonly children: readonly AccountsItem[];
  /** Shares of it that are no part of its sum. */
  readonly beside: readonly AccountsItem[];
}

export interface AccountsBounds {
  readonly amount: Interval | undefined;
  /** Of the sum of what stands below. */
  readonly total: Interval | undefined;
  readonly base: Interval | undefined;
  readonly change: Interval | undefined;
  readonly growth: Interval | undefined;
  readonly share: Interval | undefined;
}

export interface ScoredAccounts {
  readonly report: Report;
  readonly profile: Profile;
  /** By the key of the table; those that were written and are not 不涉及. */
  readonly tables: ReadonlyMap<AccountsKey, AccountsItem>;
  /** All of them, those below and beside others behind these. */
  readonly items: readonly AccountsItem[];
}
