/**
 * Slip `full-width-space`: a full-width blank before or behind a key or a short value, where nobody sees it.
 *
 * It would make an unknown key, or a figure that is none. In longer prose it may be meant; indentation has its own rule.
 */
import { type Rule, replace, type Slip } from './slip.ts';

const oddBlanks = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+';
const around = new RegExp(`^${oddBlanks}|${oddBlanks}$`, 'gu');
const longestValue = 40;
const prose = /[，。；！？\n]/u;

export const fullWidthSpaces: Rule = ({ text }, piece) => {
  if (piece.kind !== 'plain') return [];
  const isShort = piece.end - piece.start <= longestValue;
  const content = isShort ? text.slice(piece.start, piece.end) : '';
  if (!piece.colonAfter && prose.test(content)) return [];
  return [...content.matchAll(around)].map(({ 0: blanks, index }) => {
    const start = piece.start + index;
    return spaceSlip(start, start + blanks.length);
  });
};

function spaceSlip(start: number, end: number): Slip {
  return {
    code: 'full-width-space',
    start,
    end,
    edits: [replace(start, end, '')],
    message: '这里有全角空格，它会被当作键名或内容的一部分',
    hint: '删去全角空格；需要空格时用英文空格',
  };
}
