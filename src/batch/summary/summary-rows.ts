/**
 * The rows of a folder's summary: one a report of the manifest, and the totals of each 文种.
 *
 * Totals are taken within one 文种: a project may have a form and a report, and must not be counted twice.
 */
import { type Decimal, hundred, parseDecimal, places, round, sum } from '../../core/decimal.ts';
import { compareText } from '../../core/finding.ts';
import type { Manifest, ManifestEntry } from '../../manifest/manifest.ts';

export const amountColumns = ['年初预算数', '全年预算数', '全年执行数'] as const;
export type AmountColumn = (typeof amountColumns)[number];

export interface SummaryRow {
  /** The project's name; of a report that names none, its unit's. */
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  /** 万元, as the report prints them. */
  readonly amounts: Readonly<Record<AmountColumn, string>>;
  /** With its %. */
  readonly rate: string;
  readonly total: string;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  readonly draft: boolean;
  /** Paths from the manifest's folder; none when the report could not be made. */
  readonly outputs: readonly string[];
}

/** Of the rows of one 文种. */
export interface SummaryTotal {
  readonly kind: string;
  readonly count: number;
  /** Undefined: no row has such an amount. */
  readonly amounts: Readonly<Record<AmountColumn, Decimal | undefined>>;
  /** Σ 全年执行数 ÷ Σ 全年预算数 in percent, two places. */
  readonly rate: Decimal | undefined;
  /** The mean of the totals that there are, two places. */
  readonly average: Decimal | undefined;
}

export interface Summary {
  /** What all reports share; '' where they differ. */
  readonly department: string;
  readonly year: string;
  /** By 文种, then by file. */
  readonly rows: readonly SummaryRow[];
  readonly totals: readonly SummaryTotal[];
}

/** Two places, half up: the regulations prescribe no rounding for a summary. */
export const summaryRounding = places(2);

export function summarise({ 报告: entries }: Manifest): Summary {
  const sorted = [...entries].sort((a, b) => compareText(a.文种, b.文种) || compareText(a.文件, b.文件));
  const rows = sorted.map(summaryRow);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return {
    department: shared(sorted.map(({ 汇总: record }) => record?.主管部门)),
    year: shared(sorted.map(({ 汇总: record }) => record?.年度)),
    rows,
    totals: kinds.map((kind) =>
      totalOf(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    ),
  };
}

function summaryRow(entry: ManifestEntry): SummaryRow {
  const { 汇总: record = {}, 问题: own = [], 跨文件问题: together = [] } = entry;
  const open = [...own, ...together].filter(({ 理由: reason }) => reason === undefined);
  const unit = record.实施单位 ?? record.主管部门 ?? '';
  return {
    name: entry.项目名称 ?? (unit || entry.文件),
    kind: entry.文种,
    unit,
    amounts: {
      年初预算数: record.年初预算数 ?? '',
      全年预算数: record.全年预算数 ?? '',
      全年执行数: record.全年执行数 ?? '',
    },
    rate: record.执行率 ?? '',
    total: record.总分 ?? '',
    grade: entry.等级 ?? '',
    errors: open.filter(({ 级别: level }) => level === '错误').length,
    warnings: open.filter(({ 级别: level }) => level === '警告').length,
    draft: entry.草稿,
    outputs: entry.输出.map(({ 文件: file }) => file),
  };
}

function totalOf(kind: string, rows: readonly SummaryRow[]): SummaryTotal {
  const amounts = Object.fromEntries(
    amountColumns.map((column) => [column, sumOf(rows.map((row) => row.amounts[column]))]),
  ) as SummaryTotal['amounts'];
  const { 全年预算数: budget, 全年执行数: spent } = amounts;
  const totals = figuresOf(rows.map(({ total }) => total));
  return {
    kind,
    count: rows.length,
    amounts,
    rate: budget && spent && !budget.isZero() ? round(spent.times(hundred).div(budget), summaryRounding) : undefined,
    average: totals.length === 0 ? undefined : round(sum(totals).div(totals.length), summaryRounding),
  };
}

function sumOf(texts: readonly string[]): Decimal | undefined {
  const figures = figuresOf(texts);
  return figures.length === 0 ? undefined : sum(figures);
}

function figuresOf(texts: readonly string[]): Decimal[] {
  return texts.map(parseDecimal).filter((figure) => figure !== undefined);
}

function shared(texts: readonly (string | undefined)[]): string {
  const [first = '', ...others] = new Set(texts.filter((text) => text !== undefined));
  return others.length === 0 ? first : '';
}
