/**
 * What a department's accounts print of the files that they annex: the evaluation reports' narratives with their headings one level lower,
 * and the self-evaluation forms. Both stand in the text, so that nothing is typed twice; their own pages are then left out.
 */
import { error, type Finding } from '../../core/finding.ts';
import { printText } from '../print-figure.ts';
import type { PrintedMap, PrintedText, Scored } from '../scored.ts';
import { printedAt, textAt } from './text-at.ts';

export const insideBlocks = { reports: '项目绩效评价报告', forms: '自评表' } as const;

export interface PrintedInside {
  readonly printed: PrintedMap;
  readonly findings: readonly Finding[];
  /** By block, the files that it prints whole. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

const headings = ['一级标题', '二级标题', '三级标题', '四级标题'] as const;

export function printInside(annexes: readonly Scored[]): PrintedInside {
  const all = reportsWithin(annexes, new Set());
  const reports = all.filter(({ printed, form }) => form === undefined && rowsOf(printed).length > 0);
  const forms = all.filter(({ form }) => form !== undefined);
  const bodies = reports.map((report) => lowered(report, reports.length > 1));
  return {
    printed: {
      [insideBlocks.reports]: bodies.flatMap(({ rows }) => rows),
      [insideBlocks.forms]: forms.map(({ printed }) => printed),
    },
    findings: bodies.flatMap(({ findings }) => findings),
    files: {
      [insideBlocks.reports]: reports.map(fileOf),
      [insideBlocks.forms]: forms.map(fileOf),
    },
  };
}

/** Each file once, those that an annex annexes behind it. */
function reportsWithin(annexes: readonly Scored[], seen: Set<string>): Scored[] {
  return annexes.flatMap((annex) => {
    if (seen.has(annex.report.file)) return [];
    seen.add(annex.report.file);
    return [annex, ...reportsWithin(annex.annexes, seen)];
  });
}

function fileOf({ report }: Scored): string {
  return report.file;
}

interface Lowered {
  readonly rows: readonly PrintedMap[];
  readonly findings: readonly Finding[];
}

/** One report's headings go one level down; of several, each gets its title above, and they go two. */
function lowered({ report, printed }: Scored, titled: boolean): Lowered {
  const findings: Finding[] = [];
  const by = titled ? 2 : 1;
  const rows = rowsOf(printed).map((row) => {
    const level = headings.findIndex((name) => row[name] !== undefined);
    const text = printedAt(row, headings[level] ?? '');
    if (text === undefined) return row;
    const below = headings[level + by];
    if (below !== undefined) return { [below]: text };
    findings.push(tooDeep(text));
    return {};
  });
  const title = { 二级标题: printText(textAt(printed, '报告题名'), report.places.at(['文种'])) };
  return { rows: titled ? [title, ...rows] : rows, findings };
}

function tooDeep({ text, place }: PrintedText): Finding {
  return error('annex-heading-too-deep', place, {
    message: `“${text}”放进部门决算说明就超过了第四级（一、（一）1.（1））`,
    hint: '把这个标题并到上一级，或改作正文里的文字',
    actual: text,
  });
}

function rowsOf(printed: PrintedMap): readonly PrintedMap[] {
  const rows = printed.正文;
  return Array.isArray(rows) ? (rows as readonly PrintedMap[]) : [];
}
