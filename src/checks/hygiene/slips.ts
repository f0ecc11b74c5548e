/** The words of a list that stand in a report, each as a finding at its characters. */
import { type Finding, warning } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';
import { around } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import { type WrittenLine, wholeText, writtenLines } from '../written-texts.ts';

export interface Slip {
  /** What every match of the pattern has: most of it is in no report, which is told faster than that no pattern matches. */
  readonly sign: string;
  /** Its match, or its group `slip`, is what is wrong. */
  readonly pattern: RegExp;
  readonly right: string;
  /** Why, in a few words; empty where it is plain. */
  readonly why?: string;
}

/** In 《》 stands the title of a document, which is quoted as it is. */
export function findSlips(report: Report, code: string, slips: readonly Slip[]): Finding[] {
  const text = wholeText(report);
  const present = slips.filter(({ sign }) => text.includes(sign));
  if (present.length === 0) return [];
  return writtenLines(report).flatMap((line) => present.flatMap((slip) => slipsIn(line, code, slip)));
}

function slipsIn(line: WrittenLine, code: string, { sign, pattern, right, why }: Slip): Finding[] {
  if (!line.text.includes(sign)) return [];
  return matchesOf(pattern, line.text).flatMap((match) => {
    const wrong = match.groups?.slip ?? match[0];
    const start = match.index + match[0].lastIndexOf(wrong);
    const end = start + wrong.length;
    if (isInTitle(line.text, start)) return [];
    const fix = line.edit(start, end, right);
    return [
      warning(code, line.at(start, end), {
        message: `“${around(line, start, end)}”里的“${wrong}”应为“${right}”${why ? `：${why}` : ''}`,
        hint: `改为“${right}”`,
        expected: right,
        actual: wrong,
        ...(fix.length > 0 && { fix }),
      }),
    ];
  });
}

export function isInTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && text.indexOf('》', open) > at;
}
