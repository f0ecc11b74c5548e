/** A title's runs with its line breaks in them, as the layout chose them: Word would part words. */
import type { Run } from '../../tree/page-tree.ts';

/**
 * Returns the same runs with `\n` where a new line begins; blanks and breaks between two lines go.
 * @param lines what stands on each line; runs that do not say it are given back as they are.
 */
export function brokenRuns(runs: readonly Run[], lines: readonly string[]): readonly Run[] {
  const whole = runs.map((run) => run.text).join('');
  const starts = lineStarts(whole, lines);
  if (!starts) return runs;
  let end = 0;
  return runs.map((run) => {
    const from = end;
    end += run.text.length;
    const pieces = lines.map((line, index) => {
      const start = starts[index] ?? 0;
      const piece = whole.slice(Math.max(start, from), Math.min(start + line.length, end));
      const begins = index > 0 && start >= from && start < end;
      return begins ? `\n${piece}` : piece;
    });
    return { ...run, text: pieces.join('') };
  });
}

/** Where each line begins in the text; undefined where the lines are not the text's. */
function lineStarts(whole: string, lines: readonly string[]): readonly number[] | undefined {
  const starts: number[] = [];
  let end = 0;
  for (const line of lines) {
    const start = whole.indexOf(line, end);
    if (start < 0 || whole.slice(end, start).trim() !== '') return undefined;
    starts.push(start);
    end = start + line.length;
  }
  return whole.slice(end).trim() === '' ? starts : undefined;
}
