/** The words of a list that stand in a line, each as a finding at its characters. */
import { type Finding, warning } from '../../core/finding.ts';
import { around } from '../lines.ts';
import type { WrittenLine } from '../written-texts.ts';

export interface Slip {
  /** Its match, or its group `slip`, is what is wrong. */
  readonly pattern: RegExp;
  readonly right: string;
  /** Why, in a few words; empty where it is plain. */
  readonly why?: string;
}

/** In 《》 stands the title of a document, which is quoted as it is. */
export function findSlips(line: WrittenLine, code: string, slips: readonly Slip[]): Finding[] {
  return slips.flatMap(({ pattern, right, why }) =>
    [...line.text.matchAll(pattern)].flatMap((match) => {
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
    }),
  );
}

export function isInTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && text.indexOf('》', open) > at;
}
