/** Sets a label that goes on from the page before: its text with （续） after it. */
import type { Paragraph, Run } from '../tree/page-tree.ts';
import { type SetLine, setParagraphs, setRuns, styleOf, type TextFrame } from './set-text.ts';

const mark = '（续）';

/** A cell without text stays empty. */
export function setContinued(paragraphs: readonly Paragraph[], frame: TextFrame): SetLine[] {
  const last = paragraphs.at(-1);
  const lastRun = last?.runs.at(-1);
  if (last === undefined || lastRun === undefined || lastRun.text === '') return setParagraphs(paragraphs, frame);
  const run: Run = { ...lastRun, text: mark };
  const style = styleOf(last);
  const fitting = Math.floor((frame.width / mark.length) * 2) / 2;
  if (fitting < style.size) {
    // A column of two characters has no room for the three of the mark: it stands below, in a smaller size.
    const align = last.align ?? frame.align ?? style.align;
    return [
      ...setParagraphs(paragraphs, frame),
      ...setRuns([run], { ...style, size: fitting }, align, frame, style.before),
    ];
  }
  return setParagraphs([...paragraphs.slice(0, -1), { ...last, runs: [...last.runs, run] }], frame);
}
