/**
 * Slip `full-width-comma`: `，` where `[ ]` or `{ }` wants a comma; in prose within `{ }` it is prose.
 *
 * In `{ }` a `，` is a comma when a key and its colon follow; in `[ ]` when the parts are short.
 */

import type { Piece } from './pieces.ts';
import { segmentsOf } from './segments.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';

const separator = /[，﹐、；;]/gu;
const longestPart = 20;
const prose = /[。！？；]/u;
const figuresOrFiles = /^(?:[+-]?[\d.]+[%％]?|\S+\.ya?ml|\S*\*\S*)$/u;

export const commas: Rule = (patient, piece) => {
  if (piece.kind !== 'plain' || piece.flow.length === 0) return [];
  return piece.flow.at(-1) === 'map' ? inMap(patient, piece) : inList(patient, piece);
};

function inMap(patient: Patient, piece: Piece): Slip[] {
  const slips: Slip[] = [];
  for (const segment of segmentsOf(patient.text, piece)) {
    const isKey = segment.isLast && piece.colonAfter;
    for (const { index } of segment.text.matchAll(separator)) {
      const isLeading = index === 0 && segment.isFirst;
      if (isLeading || keyFollows(patient, piece, segment.text.slice(index + 1), isKey)) {
        slips.push(commaSlip(patient, segment.start + index));
      }
    }
  }
  return slips;
}

/** `isKey`: the whole text is followed by a colon. */
function keyFollows(patient: Patient, piece: Piece, rest: string, isKey: boolean): boolean {
  const [whole = '', key = '', colon = ''] = /^[ \u3000]*([^，、；;：:]{1,30})([：﹕︰∶:]?)/u.exec(rest) ?? [];
  const atEnd = colon === '' && isKey && whole.length === rest.length;
  if (colon === '' && !atEnd) return false;
  return patient.keys.isKnown(key) || (atEnd && piece.role === 'value' && patient.keys.isPlausible(key));
}

function inList(patient: Patient, piece: Piece): Slip[] {
  const text = patient.text.slice(piece.start, piece.end);
  const parts = text.split(separator).map((part) => part.trim());
  const isListOfNames = parts.every((part) => figuresOrFiles.test(part));
  const isProse = prose.test(text) || parts.some((part) => part.length > longestPart);
  return [...text.matchAll(separator)]
    .filter(({ 0: mark, index }) => index === 0 || isListOfNames || (/[，﹐]/u.test(mark) && !isProse))
    .map(({ index }) => commaSlip(patient, piece.start + index));
}

function commaSlip(patient: Patient, start: number): Slip {
  const mark = patient.text.charAt(start);
  const after = /^[ \u3000]*/u.exec(patient.text.slice(start + 1, start + 20))?.[0] ?? '';
  const isFine = after !== '' && !after.includes('\u3000');
  return {
    code: 'full-width-comma',
    start,
    end: start + 1,
    edits: [isFine ? replace(start, start + 1, ',') : replace(start, start + 1 + after.length, ', ')],
    message: `方括号、花括号里各项之间用了“${mark}”，应为英文逗号加一个空格“, ”，否则前后会连成一项`,
    hint: '改成英文逗号；如果它是文字的一部分，请给这段文字加英文引号',
  };
}
