/** Slip `curly-quotes`: a whole text between “ ”, where English quotes were meant; within prose they are prose. */
import type { Piece } from './pieces.ts';
import { quoteFor } from './quoting.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';
import { isClosed } from './unclosed.ts';

const wholeInQuotes = /^[“”‘’＂＇]([^“”‘’＂＇\n]*)[“”‘’＂＇"']$/u;
const closesCurly = /^["'][^"'\n]*[“”‘’＂＇](?=[ \t\r]*(?:\n|$))/u;

export const curlyQuotes: Rule = (patient, piece) => {
  const text = patient.text.slice(piece.start, piece.end);
  if (piece.kind === 'quoted') return isClosed(text) ? [] : closingQuote(piece, text);
  const content = piece.kind === 'plain' ? wholeInQuotes.exec(text)?.[1] : undefined;
  const quote = content === undefined ? undefined : quoteFor(content);
  return quote === undefined ? [] : [bothQuotes(patient, piece, quote)];
};

function bothQuotes({ text }: Patient, { start, end }: Piece, quote: string): Slip {
  return slip(start, end, `“${text.slice(start + 1, end - 1)}”`, [
    replace(start, start + 1, quote),
    replace(end - 1, end, quote),
  ]);
}

/** `"甲”`: opened in English, closed in Chinese, so that YAML looks for the end in the lines below. */
function closingQuote(piece: Piece, text: string): Slip[] {
  const quoted = closesCurly.exec(text)?.[0];
  if (quoted === undefined) return [];
  const end = piece.start + quoted.length;
  return [slip(end - 1, end, quoted, [replace(end - 1, end, text.charAt(0))])];
}

function slip(start: number, end: number, shown: string, edits: Slip['edits']): Slip {
  return {
    code: 'curly-quotes',
    start,
    end,
    edits,
    message: `${shown} 用了中文引号，应为英文引号，否则引号会被当作内容印出来`,
    hint: '改成英文引号；如果引号本身要印出来，请在外面再加一对英文引号',
  };
}
