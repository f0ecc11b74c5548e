/** A heading's number that somebody typed, where the machine numbers: `一、`, `（二）`, `3.`, `（4）`, `第五部分`. */

const count = '[一二三四五六七八九十]{1,3}';
const numbers = [
  `第(?:${count}|\\d{1,2})(?:部分|[章节条])[、：:\\s]*`,
  `${count}[、．.]\\s*`,
  `[（(](?:${count}|\\d{1,2})[）)][、．.]?\\s*`,
  // Not 1.5万元以上的支出.
  '\\d{1,2}(?:[.．](?!\\d)|、)\\s*',
  '[①-⑳⑴-⒇⒈-⒛㈠-㈩]\\s*',
];
const typedNumber = new RegExp(`^\\s*(?:${numbers.join('|')})`, 'u');

/** Returns the number with the blanks around it, or undefined when the text is a title alone, or a number alone. */
export function typedNumberOf(title: string): string | undefined {
  const number = typedNumber.exec(title)?.[0];
  return number === undefined || number.length >= title.trimEnd().length ? undefined : number;
}
