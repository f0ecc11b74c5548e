/** A text of several paragraphs, as authors and packs write it: blank lines part them. */

export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() !== '') paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n').trim());
}

/** What a place is found by: the paragraph's first line as the file has it. */
export function firstLineOf(paragraph: string): string {
  const [line = ''] = paragraph.split('\n', 1);
  return line.trim();
}

/** Returns the name that a paragraph of nothing but its quote says: `{{评价指标}}`; undefined when it says more. */
export function nameAlone(paragraph: string): string | undefined {
  return /^\{\{\s*([^\s{}]+)\s*\}\}$/u.exec(paragraph)?.[1];
}
