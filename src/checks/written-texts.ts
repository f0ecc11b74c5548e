/**
 * All texts that an author wrote, as he wrote them, line by line: for questions of wording, whatever part of the report they stand in.
 *
 * In: a report. Out: its names, the cells of its tables and its prose, each line with the places of its characters. Quotes are
 * masked letter for letter: what they print is the machine's.
 */
import type { KeyPath, Place, TextEdit } from '../core/finding.ts';
import { charactersOf, isLineAt } from '../core/parts-of.ts';
import type { Report } from '../schema/report.ts';
import { linePlaces } from './line-places.ts';
import { once } from './once.ts';

/** `name`: of a unit, a project, a person, a title; `cell`: in a table; `prose`: sentences. */
export type TextRole = 'name' | 'cell' | 'prose';

export interface WrittenLine {
  readonly role: TextRole;
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

export const writtenTexts: (report: Report) => readonly WrittenText[] = once((report) => {
  const texts: WrittenText[] = [];
  gather(texts, report, report.data, [], 'cell');
  return texts;
});

export const writtenLines: (report: Report) => readonly WrittenLine[] = once((report) =>
  writtenTexts(report).flatMap(({ lines }) => lines),
);

/** Returns all lines, one below the other. */
export const wholeText: (report: Report) => string = once((report) =>
  writtenLines(report)
    .map(({ text }) => text)
    .join('\n'),
);

/** Adds the texts of the value to `texts`. */
function gather(texts: WrittenText[], report: Report, value: unknown, path: KeyPath, role: TextRole): void {
  if (typeof value === 'string') {
    const text = readText(report, value, path, role);
    if (text.lines.length > 0) texts.push(text);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gather(texts, report, item, [...path, index], role);
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!passedOver.has(key)) gather(texts, report, item, [...path, key], roleOf(key, role));
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
  const lines = value.split('\n').map((line) => line.trim());
  const placeOf = linePlaces(report, path, lines);
  const said = lines.flatMap((written, index) =>
    written === '' ? [] : [readLine(role, written, () => placeOf(index), !lines[index + 1])],
  );
  return { role, path, lines: said };
}

function readLine(role: TextRole, written: string, place: () => Place, endsParagraph: boolean): WrittenLine {
  return {
    role,
    text: written.includes('{{') ? written.replace(quotes, (quote) => quoteMask.repeat(quote.length)) : written,
    endsParagraph,
    at: (start, end) => charactersOf(place(), written, start, end),
    edit: (start, end, text) => editOf(place(), written, { start, end, text }),
  };
}

function editOf(place: Place, written: string, { start, end, text }: TextEdit): TextEdit[] {
  const from = place.range.start.offset;
  return isLineAt(place, written) ? [{ start: from + start, end: from + end, text }] : [];
}
