/** What the pieces of a mended text show that YAML accepts and a report must not have: aliases, tags, cut texts. */
import type { Piece, Pieces } from './doctor/pieces.ts';
import { tooDeep } from './yaml-errors.ts';

export interface Notice {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

const quoteHint = '如果它是文字的一部分，请把整段内容放在英文引号里';

export function noticesOf(text: string, { pieces, stopped }: Pieces): Notice[] {
  const notices = pieces.flatMap((piece, index) =>
    piece.kind === 'block-text' ? printedRemarks(text, piece) : (noticeOf(text, piece, pieces[index - 1]) ?? []),
  );
  return stopped === undefined ? notices : [stopNotice(stopped), ...notices];
}

function noticeOf(text: string, piece: Piece, before: Piece | undefined): Notice | undefined {
  const { kind, start, end } = piece;
  if (kind === 'comment') return cutText(text, piece, before);
  if (kind !== 'alias' && kind !== 'anchor' && kind !== 'tag') return undefined;
  const shown = text.slice(start, Math.min(end, start + 30));
  const base = { severity: 'error', start, end, hint: quoteHint } as const;
  if (kind === 'alias') {
    return { ...base, code: 'alias-not-allowed', message: `“${shown}”会被当作对别处内容的引用，这里不允许引用` };
  }
  if (kind === 'anchor') {
    return { ...base, code: 'alias-not-allowed', message: `“${shown}”会被当作供别处引用的记号，这里不允许使用` };
  }
  return { ...base, code: 'tag-not-allowed', message: `“${shown}”会被当作类型标记，这里不允许使用` };
}

/** `完成 #1 楼改造`: a figure right behind `#` is a name, not a remark. */
function cutText(text: string, comment: Piece, before: Piece | undefined): Notice | undefined {
  const follows = before?.kind === 'plain' && before.end + 1 === comment.start && text[before.end] === ' ';
  const shown = text.slice(comment.start, comment.end);
  if (!follows || !/^#\d/.test(shown)) return undefined;
  return {
    code: 'text-cut-by-hash',
    severity: 'warning',
    message: `“${shown.slice(0, 20)}”前面有空格，会被当作备注，不会印出来`,
    hint: '如果它是内容，请把整段内容放在英文引号里；如果是备注，请在“#”后面空一格',
    start: comment.start,
    end: comment.start + 1,
  };
}

/** `已交回。 # 示例值` under `|`: there `#` opens no remark, and the officer's note to herself would be filed. */
function printedRemarks(text: string, { start, end }: Piece): Notice[] {
  return [...text.slice(start, end).matchAll(/(?<=[ \t])# ?[^\s#][^\n]*$/gmu)].map((found) => ({
    code: 'remark-in-text',
    severity: 'warning',
    message: `“${found[0].slice(0, 20)}”在“|”下面的文字里，不会当作备注，会印出来`,
    hint: '如果是备注，请移到这段文字的键的上一行；如果是内容，请去掉“#”前面的空格',
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

const stopWordings = {
  'too-many-values': {
    message: '文件里的内容超过 80 万项，没有继续读取',
    hint: '检查是否选错了文件，或把内容分成几个文件',
  },
  'nesting-too-deep': tooDeep,
};

function stopNotice({ at, because }: NonNullable<Pieces['stopped']>): Notice {
  return { code: because, severity: 'error', ...stopWordings[because], start: at, end: at };
}
