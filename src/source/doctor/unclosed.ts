/** Slips `quote-not-closed` and `bracket-not-closed`: an end that is missing before the next key begins. */
import type { Keys } from './keys.ts';
import type { Piece } from './pieces.ts';
import { ownerColumn } from './quoting.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';

export const unclosed: Rule = (patient, piece, index) => {
  if (piece.kind === 'quoted') return openQuote(patient, piece);
  return piece.kind === 'flow-cut' ? openBrackets(patient, piece, index) : [];
};

function openQuote({ text, keys }: Patient, piece: Piece): Slip[] {
  const quoted = text.slice(piece.start, piece.end);
  if (isClosed(quoted)) return [];
  const quote = quoted.charAt(0);
  const end = piece.start + meant(quoted, ownerColumn(text, piece), keys).trimEnd().length;
  return [
    {
      code: 'quote-not-closed',
      start: piece.start,
      end: piece.start + 1,
      edits: [replace(end, end, quote)],
      message: `引号“${quote}”只有开头，没有结尾`,
      hint: `在这段文字的末尾加上“${quote}”`,
    },
  ];
}

/** The lines that belong to the quoted text: those further in than its key, up to one that begins with a key. */
function meant(quoted: string, keyColumn: number, keys: Keys): string {
  const [first = '', ...others] = quoted.split('\n');
  const last = others.findIndex((line) => {
    const content = line.trim();
    const [key] = /^[^：:]{1,40}(?=[：:])/u.exec(content) ?? [];
    const startsEntry = content.startsWith('- ') || (key !== undefined && keys.isKnown(key));
    return startsEntry || (content !== '' && line.search(/[^ ]/) <= keyColumn);
  });
  return [first, ...(last === -1 ? others : others.slice(0, last))].join('\n');
}

export function isClosed(quoted: string): boolean {
  if (quoted.startsWith("'")) return /^'(?:[^']|'')*'$/.test(quoted);
  const backslashes = /\\*(?="$)/.exec(quoted)?.[0].length ?? 0;
  return quoted.length > 1 && quoted.endsWith('"') && backslashes % 2 === 0;
}

const closing = { map: '}', list: ']' } as const;

function openBrackets({ text, pieces }: Patient, cut: Piece, index: number): Slip[] {
  const missing = cut.flow.map((kind) => closing[kind]).toReversed();
  const last = lastContent(text, pieces, index);
  if (last === undefined || /[｝］】]/u.test(text.charAt(last.start))) return [];
  const names = missing.join('');
  return [
    {
      code: 'bracket-not-closed',
      start: last.start,
      end: last.end,
      edits: [replace(last.end, last.end, names)],
      message: `这里缺少括号的结尾“${names}”，后面各行会连在一起`,
      hint: `在这一行的末尾加上“${names}”`,
    },
  ];
}

/** The last character before the cut that is neither blank nor remark. */
function lastContent(
  text: string,
  pieces: readonly Piece[],
  index: number,
): { readonly start: number; readonly end: number } | undefined {
  let end = pieces[index]?.start ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'comment') break;
    if (text.slice(piece.end, end).trim() === '') end = piece.start;
  }
  end = text.slice(0, end).trimEnd().length;
  return end === 0 ? undefined : { start: end - 1, end };
}
