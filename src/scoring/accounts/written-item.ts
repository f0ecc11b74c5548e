/** What an author wrote of one item of the accounts, and of the items below it, in one shape whatever the table. */
import { Decimal, zero } from '../../core/decimal.ts';
import type { KeyPath } from '../../core/finding.ts';
import type { AccountsParts } from '../../schema/report.ts';
import { type AccountsBase, type AccountsTable, itemKeys } from './accounts-tables.ts';

export interface WrittenItem {
  readonly name: string;
  readonly path: KeyPath;
  readonly amount: Decimal | undefined;
  readonly base: Decimal | undefined;
  /** Below 0 for a decrease; with the key that it was written under. */
  readonly change: WrittenFigure | undefined;
  /** In percent; below 0 for a decrease. */
  readonly growth: WrittenFigure | undefined;
  readonly share: Decimal | undefined;
  readonly reason: string | null | undefined;
  readonly note: string | null | undefined;
  readonly children: readonly WrittenItem[];
  readonly beside: readonly WrittenItem[];
}

export interface WrittenFigure {
  readonly value: Decimal;
  readonly key: string;
}

type Node = { readonly [key: string]: unknown };

/** Returns none where the table was not written, or is 不涉及. */
export function readTable(data: AccountsParts, { key, base, parts, beside }: AccountsTable): WrittenItem | undefined {
  const node: unknown = data[key];
  if (!isNode(node)) return undefined;
  const path: KeyPath = [key];
  const names = parts === 'own' ? ownNames(node) : parts;
  return {
    ...readFigures(key, path, node, base),
    children: names.map((name) => readPart(name, [...path, name], node[name], base, parts === 'own')),
    beside: beside.map((name) => readPart(name, [...path, name], node[name], base, false)),
  };
}

/** An amount alone, or a map with it; what was not written is 0. `nested`: whether it may have items of its own. */
function readPart(
  name: string,
  path: KeyPath,
  value: unknown,
  base: AccountsBase | undefined,
  nested: boolean,
): WrittenItem {
  if (!isNode(value)) {
    return { ...readFigures(name, path, {}, base), amount: amountOf(value) ?? zero, children: [], beside: [] };
  }
  const names = nested ? ownNames(value) : [];
  const children = names.map((child) => readPart(child, [...path, child], value[child], base, true));
  return { ...readFigures(name, path, value, base), children, beside: [] };
}

function readFigures(
  name: string,
  path: KeyPath,
  node: Node,
  base: AccountsBase | undefined,
): Omit<WrittenItem, 'children' | 'beside'> {
  return {
    name,
    path,
    amount: amountOf(node.决算数),
    base: base && amountOf(node[base]),
    change: signed(node, '增加额', '减少额'),
    growth: signed(node, '增长率', '下降率'),
    share: amountOf(node.占比),
    reason: textOf(node.原因),
    note: textOf(node.说明),
  };
}

function ownNames(node: Node): string[] {
  return Object.keys(node).filter((key) => !itemKeys.has(key));
}

function signed(node: Node, more: string, less: string): WrittenFigure | undefined {
  const [up, down] = [amountOf(node[more]), amountOf(node[less])];
  if (up !== undefined) return { value: up, key: more };
  return down && { value: down.negated(), key: less };
}

function amountOf(value: unknown): Decimal | undefined {
  return Decimal.isDecimal(value) ? new Decimal(value) : undefined;
}

function textOf(value: unknown): string | null | undefined {
  return typeof value === 'string' || value === null ? value : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Decimal.isDecimal(value);
}
