/** All findings of a folder's reports as a workbook, 问题清单.xlsx: what is sent back to the authors. */
import { compareText } from '../../core/finding.ts';
import type { FindingRecord, Manifest } from '../../manifest/manifest.ts';
import type { CellLook, Sheet, SheetCell } from '../xlsx/sheet.ts';
import { writeBook } from '../xlsx/write-book.ts';

const heads = [
  ['文件', 34],
  ['行', 6],
  ['列', 6],
  ['级别', 8],
  ['检查', 26],
  ['问题', 60],
  ['建议', 44],
  ['接受的理由', 30],
] as const;

/** Returns the bytes: the same for the same manifest. */
export function findingsBook(manifest: Manifest): Uint8Array {
  return writeBook(findingsSheet(listFindings(manifest)));
}

/** By file, line, column and code; what several reports find in a file that they share is said once. */
export function listFindings({ 报告: entries }: Manifest): FindingRecord[] {
  const all = entries.flatMap(({ 问题: own = [], 跨文件问题: together = [] }) => [...own, ...together]);
  const once = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].sort(
    (a, b) =>
      compareText(a.文件, b.文件) ||
      (a.行 ?? 0) - (b.行 ?? 0) ||
      (a.列 ?? 0) - (b.列 ?? 0) ||
      compareText(a.检查, b.检查) ||
      compareText(a.内容, b.内容),
  );
}

export function findingsSheet(findings: readonly FindingRecord[]): Sheet {
  return {
    name: '问题清单',
    widths: heads.map(([, width]) => width),
    rows: [
      { cells: heads.map(([name]) => text('head', name)), height: 24 },
      ...findings.map((one) => ({ cells: row(one) })),
    ],
    frozenRows: 1,
    filteredRows: findings.length,
  };
}

function row(finding: FindingRecord): SheetCell[] {
  return [
    text('wrapped', finding.文件),
    count(finding.行),
    count(finding.列),
    text('centred', finding.级别),
    text('wrapped', finding.检查),
    text('wrapped', finding.内容),
    text('wrapped', finding.建议 ?? ''),
    text('wrapped', finding.理由 ?? ''),
  ];
}

function text(look: CellLook, words: string): SheetCell {
  return words === '' ? { kind: 'blank', look } : { kind: 'text', look, text: words };
}

function count(number: number | undefined): SheetCell {
  return number === undefined
    ? { kind: 'blank', look: 'centred' }
    : { kind: 'number', look: 'centred', digits: `${number}`, format: '0' };
}
