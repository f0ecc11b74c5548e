/**
 * What the YAML parser complains of, in Chinese; in: its error codes and the mended text, out: message and hint.
 *
 * The codes are a stable list; the parser's English texts are not looked at.
 */
import type { ErrorCode, YAMLError } from 'yaml';

export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

type Wording = Pick<Complaint, 'code' | 'message' | 'hint'>;

const quoteHint = '把整段内容放在英文引号里，如 键: "内容"';
const columnHint = '让同一层的各行左边对齐，只用英文空格';

/** For what is nested beyond any form, whoever notices it. */
export const tooDeep = {
  message: '括号或缩进的层数太多，超过了 64 层',
  hint: '检查这里的括号或减号是否重复了',
} as const;

const notKeyLine: Wording = {
  code: 'line-without-colon',
  message: '这一行不是“键: 值”的样子：缺少冒号，或者上一行的内容在这里断开了',
  hint: '写成“键: 内容”；如果是上一行内容的继续，请比上一行的键多缩进两个空格',
};
const badIndent: Wording = { code: 'bad-indent', message: '这一行的缩进与同一层的其他行没有对齐', hint: columnHint };
const colonInText: Wording = {
  code: 'colon-in-text',
  message: '内容里又有一个“: ”（冒号加空格），分不清哪个是键',
  hint: `${quoteHint}；如果是两项，请分成两行`,
};
const outOfPlace: Wording = {
  code: 'unexpected-text',
  message: '这里的内容是多出来的，与前面的内容接不上',
  hint: '检查这一行的引号、括号和逗号是否成对；整段文字可放在英文引号里',
};
const missing: Wording = {
  code: 'missing-character',
  message: '这里缺少一个符号，可能是冒号、逗号、引号或减号',
  hint: '检查这一行的“: ”、“, ”、引号和“- ”',
};

const wordings: Readonly<Partial<Record<ErrorCode, Wording>>> = {
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: {
    code: 'value-needs-quotes',
    message: '内容开头的这个字符有特殊含义，不能直接写',
    hint: quoteHint,
  },
  BAD_DQ_ESCAPE: {
    code: 'bad-escape',
    message: '英文双引号里的“\\”后面跟了不认识的字符',
    hint: '把外面的双引号改成英文单引号，或者写成“\\\\”',
  },
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: {
    code: 'block-in-brackets',
    message: '括号里不能用换行缩进的写法',
    hint: '括号里各项用英文逗号隔开，或者去掉括号，改用换行缩进',
  },
  BAD_DIRECTIVE: { code: 'value-needs-quotes', message: '行首的“%”有特殊含义，不能直接写', hint: quoteHint },
  IMPOSSIBLE: outOfPlace,
  KEY_OVER_1024_CHARS: { ...notKeyLine, message: '冒号前面的文字太长，不像是一个键' },
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: notKeyLine,
  MULTIPLE_DOCS: {
    code: 'multiple-documents',
    message: '一个文件只能写一份内容，这里的“---”又开始了另一份',
    hint: '删去“---”，或者分成两个文件',
  },
  RESOURCE_EXHAUSTION: { code: 'nesting-too-deep', ...tooDeep },
  TAB_AS_INDENT: { code: 'tab-indent', message: '这里用了制表符（Tab 键）缩进，应为英文空格', hint: '改为英文空格' },
  UNEXPECTED_TOKEN: outOfPlace,
};

/** Returns one complaint for each mistake: what follows from an earlier one in the same line is left out. */
export function complaintsOf(errors: readonly YAMLError[], text: string): Complaint[] {
  const complaints: Complaint[] = [];
  let lineEnd = -1;
  for (const problem of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(problem.pos[0], text.length);
    if (start <= lineEnd) continue;
    complaints.push(complaint(problem, text, start));
    if (endsReading.has(problem.code) || isStray(problem, text)) break;
    const lineBreak = text.indexOf('\n', start);
    lineEnd = lineBreak === -1 ? text.length : lineBreak;
  }
  return complaints;
}

/** What comes after these is only their echo. */
const endsReading: ReadonlySet<ErrorCode> = new Set(['RESOURCE_EXHAUSTION', 'MULTIPLE_DOCS']);

function complaint(problem: YAMLError, text: string, at: number): Complaint {
  // The parser points at the blanks before what it does not like.
  const start = at + (/^[ \t]*(?=\S)/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
  if (problem.code === 'BLOCK_AS_IMPLICIT_KEY' && text.charAt(start) !== '-') return innerColon(text, start);
  const wording = specialWording(problem, text, start) ?? wordings[problem.code] ?? outOfPlace;
  const lineEnd = text.indexOf('\n', start);
  const limit = lineEnd === -1 ? text.length : lineEnd;
  return { ...wording, start, end: Math.min(Math.max(problem.pos[1], start + 1), Math.max(limit, start)) };
}

/** A value with a colon in it; when the colon stands in a later line, that line is a key too far in. */
function innerColon(text: string, start: number): Complaint {
  const value = text.slice(start, start + 5000);
  const colon = value.search(/:(?=\s|$)/);
  if (colon === -1) return { ...colonInText, start, end: start + 1 };
  const lineBreak = value.lastIndexOf('\n', colon);
  if (lineBreak === -1) return { ...colonInText, start: start + colon, end: start + colon + 1 };
  const key = lineBreak + value.slice(lineBreak).search(/\S/);
  return { ...badIndent, start: start + key, end: start + colon };
}

/** A closing bracket without its opening one ends the document for the parser: all that follows is its doing. */
function isStray(problem: YAMLError, text: string): boolean {
  return problem.code === 'UNEXPECTED_TOKEN' && /[\]}]/.test(text.charAt(problem.pos[0]));
}

function specialWording(problem: YAMLError, text: string, start: number): Wording | undefined {
  const first = text.charAt(start);
  if (isStray(problem, text)) {
    return {
      code: 'extra-bracket',
      message: `这里多了一个“${first}”，前面没有与它成对的括号`,
      hint: '删去它，或补上开头的括号',
    };
  }
  if (problem.code === 'UNEXPECTED_TOKEN') return unexpected[first];
  if (problem.code === 'BLOCK_AS_IMPLICIT_KEY') return listAmongKeys;
  const startsLine = /(?:^|\n)[ ]*$/.test(text.slice(Math.max(0, start - 200), start));
  if (problem.code !== 'MISSING_CHAR' || !startsLine) return undefined;
  return isKey(text, start) ? badIndent : notKeyLine;
}

const unexpected: Readonly<Record<string, Wording>> = {
  ',': { code: 'extra-comma', message: '这里多了一个逗号，逗号之间没有内容', hint: '删去多余的逗号' },
  '-': {
    code: 'list-on-key-line',
    message: '清单的“- ”不能与键写在同一行',
    hint: '在冒号后换行，“- ”另起一行并缩进',
  },
};

const listAmongKeys: Wording = {
  code: 'list-among-keys',
  message: '这里是一条清单（“- ”），而同一层的其他行是“键: 值”',
  hint: columnHint,
};

/** Whether the line is a key that stands where a list item should: its indent is wrong rather than its colon. */
function isKey(text: string, start: number): boolean {
  const line = text.slice(start, start + 200).split('\n', 1)[0] ?? '';
  return /^[^:]+:(?: |$)/.test(line);
}
