/** How the rules of wording ask: every line that the author wrote, one after the other. */
import type { Details, Finding, Place, TextEdit } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';
import type { ReportCheck } from './check.ts';
import { type TextRole, type WrittenLine, wholeText, writtenLines } from './written-texts.ts';

/**
 * What a line has to have for a rule to find anything in it: a piece of text, or a pattern that says the same of lines that stand one
 * below the other (flag `m` for `^` and `$`). The whole report is asked for it first, so that a rule costs next to nothing where
 * nothing is wrong.
 */
export type Sign = string | RegExp;

const everyRole: readonly TextRole[] = ['name', 'cell', 'prose'];

/** Returns the lines that have the sign. `roles`: of which texts. */
export function linesWith(report: Report, sign: Sign, roles = everyRole): readonly WrittenLine[] {
  if (!hasSign(wholeText(report), sign)) return [];
  return writtenLines(report).filter(({ role, text }) => roles.includes(role) && hasSign(text, sign));
}

function hasSign(text: string, sign: Sign): boolean {
  return typeof sign === 'string' ? text.includes(sign) : sign.test(text);
}

/** `check` is asked of the lines that have the sign. `roles`: of which texts; all by default. */
export function ofLines(sign: Sign, check: LineCheck, roles = everyRole): ReportCheck {
  return ({ report }) => linesWith(report, sign, roles).flatMap((line) => check(line));
}

export type LineCheck = (line: WrittenLine) => Finding[];

/** One mend of a line: the characters, and what stands in their place. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function mendOf(match: RegExpExecArray, text: string): Mend {
  return { start: match.index, end: match.index + match[0].length, text };
}

type Say = (count: number, first: string) => Details;
type Level = (code: string, place: Place, details: Details) => Finding;

/** Returns one finding for all mends of a line, at the first; `say` gets how many there are and the first one's characters. */
export function oneFinding(line: WrittenLine, mends: readonly Mend[], level: Level, code: string, say: Say): Finding[] {
  const [first] = mends;
  if (first === undefined) return [];
  const fix = mends.flatMap(({ start, end, text }): TextEdit[] => line.edit(start, end, text));
  const actual = line.text.slice(first.start, first.end);
  const place = line.at(first.start, first.end);
  return [level(code, place, { ...say(mends.length, actual), ...(fix.length > 0 && { fix }) })];
}

/** Returns some letters around a slip, for messages. */
export function around({ text }: WrittenLine, start: number, end: number, letters = 6): string {
  return text.slice(Math.max(0, start - letters), end + letters).replaceAll(/\uE000+/gu, '…');
}
