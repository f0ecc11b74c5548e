/** How the rules of wording ask: every line that the author wrote, one after the other. */
import type { Details, Finding, Place, TextEdit } from '../core/finding.ts';
import type { Scored } from '../scoring/scored.ts';
import type { ReportCheck } from './check.ts';
import { type TextRole, type WrittenLine, type WrittenText, writtenTexts } from './written-texts.ts';

export type LineCheck = (line: WrittenLine, scored: Scored, text: WrittenText) => Finding[];

/** `roles`: which texts are asked; all by default. */
export function ofLines(check: LineCheck, roles: readonly TextRole[] = ['name', 'cell', 'prose']): ReportCheck {
  return (scored) =>
    writtenTexts(scored.report).flatMap((text) =>
      roles.includes(text.role) ? text.lines.flatMap((line) => check(line, scored, text)) : [],
    );
}

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
