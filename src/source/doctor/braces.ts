/** Slips `full-width-braces` and `full-width-brackets`: `｛｛执行率｝｝` for a quoted figure, `｛ ｝` and `［ ］` of YAML itself. */
import type { Piece } from './pieces.ts';
import { quoteFor } from './quoting.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';

const quotedFigure = /[｛{]{2}[^{}｛｝\n]{1,60}[｝}]{2}/gu;
const hasFullWidth = /[｛｝]/u;

export const braces: Rule = (patient, piece) => {
  if (!['plain', 'quoted', 'block-text'].includes(piece.kind)) return [];
  const text = patient.text.slice(piece.start, piece.end);
  const figures = [...text.matchAll(quotedFigure)].filter(([found]) => hasFullWidth.test(found));
  if (figures.length > 0) return figures.flatMap((found, index) => figureSlip(piece, text, found, index === 0));
  return piece.kind === 'plain' ? [...openingSlip(patient, piece, text), ...closingSlip(piece, text)] : [];
};

/** A plain text that begins with `{{`, or any within `{ }`, is YAML's own bracket: it wants quotes as well. */
function figureSlip(piece: Piece, text: string, found: RegExpExecArray, isFirst: boolean): Slip[] {
  const start = piece.start + found.index;
  const end = start + found[0].length;
  const wantsQuotes = piece.kind === 'plain' && (found.index === 0 || piece.flow.length > 0) && isFirst;
  const quote = wantsQuotes ? quoteFor(text) : '';
  if (quote === undefined) return [];
  const edits = [replace(start, start + 2, '{{'), replace(end - 2, end, '}}')];
  const around = [replace(piece.start, piece.start, quote), replace(piece.end, piece.end, quote)];
  return [
    {
      code: 'full-width-braces',
      start,
      end,
      edits: quote === '' ? edits : [...around, ...edits],
      message: `“${found[0]}”用了全角花括号，应为英文“{{”和“}}”，否则会原样印出来，不会换成数据`,
      hint: `改成“${found[0].replaceAll('｛', '{').replaceAll('｝', '}')}”`,
    },
  ];
}

const openers: Readonly<Record<string, string>> = { '｛': '{', '［': '[', '【': '[' };
const closers: Readonly<Record<string, string>> = { '｝': '}', '］': ']', '】': ']' };

/** An opening bracket at the start of a value whose first words are a key, or whose last character closes it. */
function openingSlip(patient: Patient, piece: Piece, text: string): Slip[] {
  const meant = openers[text.charAt(0)];
  if (meant === undefined || openers[text.charAt(1)] !== undefined) return [];
  const [, key = ''] = /^[ \u3000]*([^：:，]{1,30})/u.exec(text.slice(1)) ?? [];
  const isMap = meant === '{' && patient.keys.isKnown(key);
  const isList = meant === '[' && /[\]］】]$/u.test(text) && text.charAt(0) !== '【';
  if (!isMap && !isList) return [];
  return [bracketSlip(piece.start, text.charAt(0), meant)];
}

/** A closing bracket at the end of a value within brackets that has no opening one of its own. */
function closingSlip(piece: Piece, text: string): Slip[] {
  const last = text.charAt(text.length - 1);
  const meant = closers[last];
  const expected = piece.flow.at(-1) === 'map' ? '}' : ']';
  if (meant === undefined || piece.flow.length === 0 || meant !== expected) return [];
  if (/[｛［【]/u.test(text)) return [];
  return [bracketSlip(piece.end - 1, last, meant)];
}

function bracketSlip(start: number, actual: string, meant: string): Slip {
  return {
    code: 'full-width-brackets',
    start,
    end: start + 1,
    edits: [replace(start, start + 1, meant)],
    message: `括号“${actual}”是全角字符，应为英文“${meant}”`,
    hint: `改成英文“${meant}”；如果它是文字的一部分，请给这段文字加英文引号`,
  };
}
