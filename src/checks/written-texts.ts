/**
 * All texts that an author wrote, as he wrote them, line by line: for questions of wording, whatever part of the report they stand in.
 *
 * In: a report. Out: its names, the cells of its tables and its prose, each line with the places of its characters. Quotes are
 * masked letter for letter: what they print is the machine's.
 */
import type { KeyPath, Place, TextEdit } from '../core/finding.ts';
import { charactersOf, isLineAt, partsOf } from '../core/parts-of.ts';
import type { Report } from '../schema/report.ts';

/** `name`: of a unit, a project, a person, a title; `cell`: in a table; `prose`: sentences. */
export type TextRole = 'name' | 'cell' | 'prose';

export interface WrittenLine {
  /** Without the blanks at its ends. */
  readonly text: string;
  /** Whether a blank line or nothing follows. */
  readonly endsParagraph: boolean;
  /** The place of the characters from `start` to before `end`; of the whole value where the file writes the line otherwise. */
  at(start: number, end: number): Place;
  /** The edit that puts `text` in their place; none where the file writes the line otherwise. */
  edit(start: number, end: number, text: string): TextEdit[];
}

export interface WrittenText {
  readonly role: TextRole;
  readonly path: KeyPath;
  /** The lines that say something. */
  readonly lines: readonly WrittenLine[];
}

/** What stands for a letter of a quote: neither a Chinese character nor a mark nor a blank. */
export const quoteMask = '\uE000';

const quotes = /\{\{[^{}]*\}\}/gu;

const names: ReadonlySet<string> = new Set([
  ...['项目名称', '部门名称', '主管部门', '实施单位', '评价单位', '填报单位', '项目负责人', '联系电话', '报告题名'],
]);
/** Not the author's own words: choices, codes, references, and what has a check of its own. */
const passedOver: ReadonlySet<string> = new Set([
  ...['文种', '地区', '年度', '密级', '签发人', '成文日期', '等级', '舍入', '接受', '附件'],
  ...['模板', '字体', '附源', '输出命名'],
  ...['指标性质', '度量单位', '计分', '评价方式'],
]);
const prose: ReadonlySet<string> = new Set([
  ...['引言', '预期目标', '实际完成情况', '实际完成', '偏差原因分析及改进措施', '评价意见', '存在问题', '原因', '说明'],
]);

const known = new WeakMap<Report, readonly WrittenText[]>();

export function writtenTexts(report: Report): readonly WrittenText[] {
  const texts = known.get(report) ?? [...gather(report, report.data, [], 'cell')];
  known.set(report, texts);
  return texts;
}

function* gather(report: Report, value: unknown, path: KeyPath, role: TextRole): Generator<WrittenText> {
  if (typeof value === 'string') {
    const text = readText(report, value, path, role);
    if (text.lines.length > 0) yield text;
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* gather(report, item, [...path, index], role);
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!passedOver.has(key)) yield* gather(report, item, [...path, key], roleOf(key, role));
    }
  }
}

/** Figures are objects too. */
function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function roleOf(key: string, above: TextRole): TextRole {
  if (above === 'prose' || key === '正文' || prose.has(key)) return 'prose';
  return names.has(key) ? 'name' : 'cell';
}

function readText(report: Report, value: string, path: KeyPath, role: TextRole): WrittenText {
  const whole = report.places.at(path);
  const nextPlace = partsOf(whole, report.texts.get(whole.file));
  const lines = value.split(/\r?\n/u);
  return {
    role,
    path,
    lines: lines.flatMap((line, index) => {
      const written = line.trim();
      if (written === '') return [];
      return [readLine(written, nextPlace(written), (lines[index + 1] ?? '').trim() === '')];
    }),
  };
}

function readLine(written: string, place: Place, endsParagraph: boolean): WrittenLine {
  const from = place.range.start.offset;
  return {
    text: written.replace(quotes, (quote) => quoteMask.repeat(quote.length)),
    endsParagraph,
    at: (start, end) => charactersOf(place, written, start, end),
    edit: (start, end, text) => (isLineAt(place, written) ? [{ start: from + start, end: from + end, text }] : []),
  };
}
