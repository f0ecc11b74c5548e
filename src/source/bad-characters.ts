/**
 * Characters that no report can print: control characters, unpaired surrogates, the mark of lost text, invisible ones.
 *
 * In: a text. Out: each such character with what it is and whether deleting it changes nothing for the reader.
 */

export interface BadCharacter {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** What stands for it from here on. */
  readonly replacement: string;
  /** Whether `--fix` may put the replacement into the file. */
  readonly isSafe: boolean;
}

const bad =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u2028\u2029\ufffd-\uffff\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]|\r(?!\n)/gu;
/** All of these but surrogates, and some that are fine: a text without any needs no closer look, which takes five times as long. */
const maybeBad = /[^\P{Cc}\t\n]|[\u2028-\u202f\ufffd-\uffff\u200b-\u200f\u2060-\u2069\ufeff\u00ad]/u;
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/;

/** Finds them all, but for a byte order mark at the start; never two for one run of the same character. */
export function badCharacters(text: string): BadCharacter[] {
  if (text.isWellFormed() && !maybeBad.test(text)) return [];
  const found: BadCharacter[] = [];
  for (const match of text.matchAll(bad)) {
    const [character] = match;
    const start = match.index;
    if (start === 0 && character === '\ufeff') continue;
    found.push({ start, end: start + character.length, ...explain(character) });
  }
  return found;
}

function explain(character: string): Omit<BadCharacter, 'start' | 'end'> {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (invisible.test(character)) {
    return {
      code: 'invisible-character',
      message: `这里有一个看不见的字符（${name}），多半是从网页或聊天中复制来的，会印成方框或使键名认不出来`,
      hint: '删去这个字符',
      replacement: '',
      isSafe: true,
    };
  }
  if (character === '\ufffd') {
    return {
      code: 'replacement-character',
      message: '这里是乱码“�”，原来的字已经丢失',
      hint: '对照原文，重新输入这个字',
      replacement: '□',
      isSafe: false,
    };
  }
  if (character === '\r') {
    return {
      code: 'control-character',
      message: '换行符是旧式的（只有回车），看起来换了行，其实各行连在一起',
      hint: '在编辑器中把换行符改为 LF 或 CRLF 后保存',
      replacement: '\n',
      isSafe: true,
    };
  }
  const isSurrogate = /\p{Cs}/u.test(character);
  return {
    code: isSurrogate ? 'lone-surrogate' : 'control-character',
    message: isSurrogate
      ? `这里有半个字符（${name}），另一半丢失了，印不出来`
      : `这里有一个控制字符（${name}），印不出来`,
    hint: '删去这个字符，需要时重新输入这里的文字',
    replacement: /\s/u.test(character) ? ' ' : '□',
    isSafe: false,
  };
}
