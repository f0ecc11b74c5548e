/**
 * What the page prints of the tables of 部门决算说明: each item's figures, with what it is made of. The sentences are the templates'.
 *
 * A change is printed under 增加额 or 减少额, never with a sign; where there is none, both are blank and so are the rates. What could not be
 * compared has no base either, so that a template can tell 持平 from nothing known.
 */
import { type Decimal, places as decimalPlaces, round, showRounded } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { RoundingPolicy } from '../../packs/profile.ts';
import { inMoneyUnit } from '../amount-text.ts';
import { printFigure, printText } from '../print-figure.ts';
import type { Basis, PrintedMap, PrintedText } from '../scored.ts';
import { type AccountsKey, accountsTables } from './accounts-tables.ts';
import type { AccountsItem, ScoredAccounts } from './scored-accounts.ts';

/** How a table whose parts are the author's own stands once more: as the sentence that says what it is made of. */
export const madeOf: ReadonlyMap<AccountsKey, string> = new Map([
  ['一般公共预算支出', '一般公共预算支出构成'],
  ['政府性基金支出', '政府性基金支出构成'],
]);
const none = '不涉及';

/** `words`: whether the reasons are filled and may be printed; without them, all that is printed can be quoted. */
export function printAccounts({ report, profile, tables }: ScoredAccounts, words: boolean): PrintedMap {
  const printer = new AccountsPrinter(profile.rounding, words);
  const entries = accountsTables.flatMap(({ key, parts }): [string, PrintedMap][] => {
    const item = tables.get(key);
    const printed = item
      ? printer.table(item, parts !== 'own')
      : notApplicable(report.data[key], report.places.key([key]));
    const once = printed ? [[key, printed] as [string, PrintedMap]] : [];
    const again = madeOf.get(key);
    return printed && again !== undefined ? [...once, [again, printed]] : once;
  });
  return Object.fromEntries(entries);
}

function notApplicable(written: unknown, place: Place): PrintedMap | undefined {
  return written === none ? { [none]: printText(none, place) } : undefined;
}

class AccountsPrinter {
  private readonly rounding: RoundingPolicy;
  private readonly words: boolean;

  constructor(rounding: RoundingPolicy, words: boolean) {
    this.rounding = rounding;
    this.words = words;
  }

  table(item: AccountsItem, isFlat: boolean): PrintedMap {
    const beside = item.beside.map((one) => [one.name, this.figures(one)] as const);
    const isWhole = item.children.length > 0 || !isFlat;
    return {
      ...this.figures(item),
      ...(isWhole ? { 各项: item.children.map((child) => this.part(child, item.children, isFlat)) } : {}),
      ...Object.fromEntries(beside),
    };
  }

  private part(item: AccountsItem, siblings: readonly AccountsItem[], isFlat: boolean): PrintedMap {
    const below = item.children.map((child) => this.part(child, item.children, true));
    return { ...this.numbered(item, siblings), ...(isFlat ? {} : { 各项: below }) };
  }

  /** One alone has no number. */
  private numbered(item: AccountsItem, siblings: readonly AccountsItem[]): PrintedMap {
    const number = siblings.length > 1 ? `${siblings.indexOf(item) + 1}` : '';
    return { 序号: printText(number, item.place), ...this.figures(item) };
  }

  private figures(item: AccountsItem): PrintedMap {
    const { place, change, growth, base, baseName } = item;
    const more = change?.value.isNegative() ? undefined : change;
    const less = change?.value.isNegative() ? change : undefined;
    const isMore = more !== undefined && !more.value.isZero();
    return {
      名称: printText(item.name, place),
      决算数: this.amount(item.amount, place),
      上年决算数: this.amount(baseName === '上年决算数' ? base : undefined, place),
      年初预算数: this.amount(baseName === '年初预算数' ? base : undefined, place),
      增加额: this.amount(isMore ? more.value : undefined, place),
      减少额: this.amount(less?.value.abs(), place),
      增长率: isMore ? printFigure(growth, place, '%') : printText('', place),
      下降率: less ? printFigure(growth && unsigned(growth), place, '%') : printText('', place),
      占比: printFigure(item.share, place, '%'),
      原因: this.text(item.reason, place),
      说明: this.text(item.note, place),
    };
  }

  private amount(amount: Decimal | undefined, place: Place): PrintedText {
    return amount === undefined ? printText('', place) : printAccountsAmount(amount, place, this.rounding);
  }

  /** The template ends the sentence. */
  private text(words: string, place: Place): PrintedText {
    return printText(this.words ? words.trim().replace(/[。；;.，,]+$/u, '') : '', place);
  }
}

/** Accounts are published with two decimals, and nothing as 0. */
export function printAccountsAmount(amount: Decimal, place: Place, rounding: RoundingPolicy): PrintedText {
  const policy = rounding.amount ?? decimalPlaces(2, 'half-up', true);
  const exact = inMoneyUnit(amount, rounding);
  const text = exact.isZero() ? '0' : showRounded(round(exact, policy), policy);
  return { ...printText(text, place), figure: { value: amount, unit: '万元' } };
}

function unsigned(basis: Basis): Basis {
  const { exact, computed, value } = basis;
  return { ...basis, exact: exact.abs(), computed: computed.abs(), value: value.abs() };
}
