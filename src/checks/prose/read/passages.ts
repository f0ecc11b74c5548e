/**
 * The prose of a report as its author wrote it, line by line, with what each line is about and where its characters stand.
 *
 * Quotes are masked letter for letter: a figure that comes from the data cannot contradict them. So are the titles of documents in 《》.
 * Text that the pack supplies is no author's prose.
 */
import type { KeyPath, Place } from '../../../core/finding.ts';
import { charactersOf } from '../../../core/parts-of.ts';
import type { Narrative, Report } from '../../../schema/report.ts';
import type { Scored, ScoredRow } from '../../../scoring/scored.ts';
import { linePlaces } from '../../line-places.ts';
import { halfWidth } from './half-width.ts';

/**
 * What a passage is written under. `narrative`: 正文 and 引言; `goal`, `result`: the two halves of 年度总体目标 and of 预期目标完成情况;
 * `reason`: why the money or a row deviates; `comment`: 评价意见; `problems`: 存在问题.
 */
export type Slot = 'narrative' | 'goal' | 'result' | 'reason' | 'comment' | 'problems';

export interface Passage {
  readonly slot: Slot;
  /** As the author wrote it, quotes and all. */
  readonly written: string;
  /** Of the same length, ready for the readers. */
  readonly text: string;
  /** The headings above it, outermost first; empty outside 正文. */
  readonly titles: readonly string[];
  readonly path: KeyPath;
  /** The row that it explains or comments on. */
  readonly row: ScoredRow | undefined;
  /** The place of the characters from `start` to before `end`; of the whole value where the file writes the line otherwise. */
  readonly at: (start: number, end: number) => Place;
}

/** What stands for a letter of a quote, for one of a name that is the document's own, and for one of a title in 《》. */
export const masks = { quote: '\uE000', name: '\uE001', title: '\uE002' } as const;

const ownNames = /\{\{\s*(?:项目名称|部门名称|主管部门|实施单位)\s*\}\}/gu;
const quotes = /\{\{[^{}]*\}\}/gu;
const documentTitles = /《[^《》]*》/gu;

export function passagesOf(scored: Scored): Passage[] {
  const { report } = scored;
  const reader = new PassageReader(report);
  return [
    ...reader.lines('narrative', ['引言'], report.data.引言),
    ...reader.narrative(report.data.正文 ?? {}, ['正文'], []),
    ...goalPassages(reader, report),
    ...rowPassages(reader, scored),
    ...reader.lines('reason', ['项目资金', '偏差原因分析及改进措施'], report.data.项目资金?.偏差原因分析及改进措施),
    ...reader.lines('problems', ['存在问题'], report.data.存在问题),
  ];
}

function goalPassages(reader: PassageReader, { data }: Report): Passage[] {
  const { 年度总体目标: goals = [], 预期目标完成情况: rows = [] } = data;
  const overall = Array.isArray(goals)
    ? goals.map((goal, index) => ({ goal, path: ['年度总体目标', index] as KeyPath }))
    : [{ goal: goals, path: ['年度总体目标'] as KeyPath }];
  return [
    ...overall.flatMap(({ goal, path }) => [
      ...reader.lines('goal', [...path, '预期目标'], goal.预期目标),
      ...reader.lines('result', [...path, '实际完成情况'], goal.实际完成情况),
    ]),
    ...rows.flatMap((row, index) => [
      ...reader.lines('goal', ['预期目标完成情况', index, '预期目标'], row.预期目标),
      ...reader.lines('result', ['预期目标完成情况', index, '实际完成'], row.实际完成),
    ]),
  ];
}

function rowPassages(reader: PassageReader, { report, form, evaluation }: Scored): Passage[] {
  const of = (rows: readonly ScoredRow[], slot: Slot, key: string) =>
    rows.flatMap((row) => {
      const path = [...row.path, key];
      return reader.lines(slot, path, textAt(report.data, path), { row });
    });
  return [
    ...of(form?.indicators ?? [], 'reason', '偏差原因分析及改进措施'),
    ...of(evaluation?.rows ?? [], 'comment', '评价意见'),
  ];
}

/** Returns the text as the author wrote it: that of the scored row has its quotes filled. */
function textAt(data: unknown, path: KeyPath): string | undefined {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof value === 'string' ? value : undefined;
}

interface About {
  readonly titles?: readonly string[];
  readonly row?: ScoredRow;
}

class PassageReader {
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  narrative(sections: Narrative, path: KeyPath, above: readonly string[]): Passage[] {
    return Object.entries(sections).flatMap(([title, value]) => {
      const own = [...path, title];
      const titles = title === '总述' ? above : [...above, title];
      if (value === null || typeof value === 'string') return this.lines('narrative', own, value, { titles });
      return this.narrative(value, own, titles);
    });
  }

  lines(slot: Slot, path: KeyPath, text: string | null | undefined, { titles = [], row }: About = {}): Passage[] {
    if (!text) return [];
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    const placeOf = linePlaces(this.report, path, lines);
    return lines.map((written, index) => ({
      slot,
      written,
      text: readable(written),
      titles,
      path,
      row,
      at: (start, end) => charactersOf(placeOf(index), written, start, end),
    }));
  }
}

function readable(text: string): string {
  if (!/[{《]/u.test(text)) return halfWidth(text);
  const masked = text
    .replace(ownNames, (quote) => masks.name.repeat(quote.length))
    .replace(quotes, (quote) => masks.quote.repeat(quote.length))
    .replace(documentTitles, (title) => masks.title.repeat(title.length));
  return halfWidth(masked);
}
