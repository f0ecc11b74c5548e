/**
 * The shadow of a file's text: the text as mended so far, and the way back to the original.
 *
 * The doctor mends the shadow round by round; every place found in it is said in terms of the file as it stands.
 */
import type { TextEdit } from '../core/finding.ts';
import { inOrder } from './apply-edits.ts';

export interface Shadow {
  readonly text: string;
  /** Returns where in the original the offset of the shadow's text stands. */
  original(offset: number): number;
}

/** One edit: from `start` to `end` before it, from `newStart` to `newEnd` after it. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

export function shadowOf(text: string): Shadow {
  return { text, original: (offset) => offset };
}

/** Returns the shadow after one more round; of overlapping edits the first is applied. */
export function mended(shadow: Shadow, edits: readonly TextEdit[]): Shadow {
  if (edits.length === 0) return shadow;
  const pieces: string[] = [];
  const steps: Step[] = [];
  let done = 0;
  let length = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < done) continue;
    pieces.push(shadow.text.slice(done, edit.start), edit.text);
    const newStart = length + edit.start - done;
    length = newStart + edit.text.length;
    done = edit.end;
    steps.push({ start: edit.start, end: edit.end, newStart, newEnd: length });
  }
  pieces.push(shadow.text.slice(done));
  return { text: pieces.join(''), original: (offset) => shadow.original(before(steps, offset)) };
}

/** Where the offset stood before the steps; within replaced text, as far into the replaced characters as they go. */
function before(steps: readonly Step[], offset: number): number {
  const step = steps[lastStep(steps, offset)];
  if (step === undefined) return offset;
  if (offset >= step.newEnd) return offset - step.newEnd + step.end;
  return Math.min(step.start + offset - step.newStart, step.end);
}

function lastStep(steps: readonly Step[], offset: number): number {
  let low = -1;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle]?.newStart ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
