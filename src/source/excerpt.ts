/**
 * The source line of a finding with its place underlined, as the terminal shows it.
 *
 * A Chinese character is two columns wide, a tab counts as two; a long line is shown around the place only.
 */
import { displayWidth } from '../core/display-width.ts';
import type { Range } from '../core/finding.ts';

const columns = 96;
const tab = '  ';

/** Returns two lines: the text, and the underline, which ends with the line when the place goes on below it. */
export function excerpt(text: string, { start, end }: Range): string[] {
  const lineStart = start.offset - (start.column - 1);
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const from = start.column - 1;
  const to = Math.max(from, Math.min(line.length, end.offset - lineStart));
  const before = keepEnd(shown(line.slice(0, from)), columns / 2);
  const marked = keepStart(shown(line.slice(from, to)), columns);
  const after = keepStart(shown(line.slice(to)), Math.max(0, columns - displayWidth(before + marked)));
  const gutter = String(start.line).padStart(5);
  const underline = `${' '.repeat(displayWidth(before))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`;
  return [`${gutter} | ${before}${marked}${after}`.trimEnd(), `${' '.repeat(gutter.length)} | ${underline}`];
}

/** Without what would move the cursor. */
function shown(text: string): string {
  return text.replaceAll('\t', tab).replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function keepStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const kept: string[] = [];
  for (const character of text) {
    if (displayWidth(kept.join('') + character) > width) break;
    kept.push(character);
  }
  return `${kept.join('')}…`;
}

function keepEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const kept: string[] = [];
  for (const character of [...text].reverse()) {
    if (displayWidth(kept.join('') + character) > width) break;
    kept.unshift(character);
  }
  return `…${kept.join('')}`;
}
