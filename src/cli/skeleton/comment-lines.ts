/** Words as YAML comment lines that fit a terminal. */
import { displayWidth } from '../../core/display-width.ts';

const columns = 78;
/** What stays together: a word or figure in half-width letters; a character and the punctuation that closes after it. */
const chunks = /[!-~]+[，。、；：！？）》”]*|.[，。、；：！？）》”]*/gu;

/** Returns at least one line; each begins with the indent and `# `. */
export function commentLines(words: string, indent = ''): string[] {
  const room = columns - displayWidth(indent) - 2;
  const lines: string[] = [];
  let line = '';
  for (const [chunk] of words.matchAll(chunks)) {
    if (line !== '' && displayWidth(line + chunk) > room) {
      lines.push(line);
      line = '';
    }
    line += chunk;
  }
  return [...lines, line].map((one) => `${indent}# ${one.trim()}`);
}
