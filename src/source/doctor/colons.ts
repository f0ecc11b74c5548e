/**
 * Slips `full-width-colon`, `colon-without-space`, `colon-missing`: a key that YAML does not see as one.
 *
 * A `：` is a colon when the text before it is a key, and nothing but a key can stand there; in prose it is prose.
 */

import { bare } from './keys.ts';
import type { Piece } from './pieces.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';

const colonLike = /[：﹕︰∶:]/u;
/** No key is longer, so no more of a text than this is looked at. */
const keyLength = 40;

export const colons: Rule = (patient, piece) => {
  if (piece.kind !== 'plain') return [];
  if (piece.flow.length > 0) return piece.flow.at(-1) === 'map' ? inFlowMap(patient, piece) : [];
  return piece.role === 'entry' ? inBlock(patient, piece) : [];
};

function inBlock(patient: Patient, piece: Piece): Slip[] {
  const segments = segmentsOf(patient.text, piece).filter((one) => one.startsEntry);
  const isMap =
    piece.column === 0 ||
    piece.sibling ||
    (piece.colonAfter && segments.length > 1) ||
    segments.some((one) => patient.keys.isKnown(keyBefore(one.text) ?? ''));
  return segments.flatMap((one) => {
    const isKey = one.isLast && piece.colonAfter;
    return isKey && !holdsAnotherKey(patient, one) ? [] : keySlip(patient, one, isMap);
  });
}

/** `当年财政拨款：{ 年初预算数` before a colon: the text that YAML takes for a key begins with another one. */
function holdsAnotherKey(patient: Patient, segment: Segment): boolean {
  const key = keyBefore(segment.text);
  if (key === undefined) return false;
  return patient.keys.isKnown(key) || /^[ \u3000]*[{[｛［]/u.test(segment.text.slice(key.length + 1));
}

function inFlowMap(patient: Patient, piece: Piece): Slip[] {
  if (piece.role !== 'entry') return [];
  const [first] = segmentsOf(patient.text, piece);
  if (first === undefined || (piece.colonAfter && !/[，﹐、；]/u.test(first.text))) return [];
  return keySlip(patient, first, true);
}

/** `isMap`: only keys can stand here, so that a misspelt one is recognised too. */
function keySlip(patient: Patient, segment: Segment, isMap: boolean): Slip[] {
  const key = keyBefore(segment.text);
  if (key === undefined) return isMap ? missingColon(patient, segment) : [];
  const { keys } = patient;
  if (!keys.isKnown(key) && !(isMap && keys.isPlausible(key))) return [];
  const start = segment.start + key.length;
  const colon = patient.text.charAt(start);
  const after = /^[ \t\u3000]*/u.exec(patient.text.slice(start + 1, segment.end))?.[0] ?? '';
  const gap = start + 1 + after.length === segment.end ? '' : ' ';
  if (colon === ':') return [withoutSpace(bare(key), start, after)];
  const mend = after !== '' && !after.includes('\u3000') ? replace(start, start + 1, ':') : undefined;
  return [
    {
      code: 'full-width-colon',
      start,
      end: start + 1,
      edits: [mend ?? replace(start, start + 1 + after.length, `:${gap}`)],
      message: `“${bare(key)}”后面是全角冒号“${colon}”，应为英文冒号加一个空格“: ”，否则这一行不会被当作一项`,
      hint: '把“：”改成英文的“: ”（冒号后空一格）',
    },
  ];
}

function withoutSpace(key: string, start: number, after: string): Slip {
  return {
    code: 'colon-without-space',
    start,
    end: start + 1,
    edits: [replace(start + 1, start + 1 + after.length, ' ')],
    message: `“${key}:”的冒号后面${after === '' ? '没有空格' : '是全角空格'}，应空一个英文空格，否则整行会被当作一段文字`,
    hint: '在冒号后面加一个英文空格',
  };
}

/** The text before the first colon of whatever width, or undefined. */
function keyBefore(text: string): string | undefined {
  const found = colonLike.exec(text.slice(0, keyLength));
  return found === null ? undefined : text.slice(0, found.index);
}

function missingColon(patient: Patient, segment: Segment): Slip[] {
  const [, key = '', blanks = ''] = /^([^\s]+)([ \t\u3000]*)/u.exec(segment.text.slice(0, keyLength)) ?? [];
  const isWhole = key.length + blanks.length === segment.text.length;
  if (!patient.keys.isKnown(key) || (blanks === '' && !isWhole)) return [];
  const end = segment.start + key.length;
  const mend = blanks.includes('\u3000') ? replace(end, end + blanks.length, ': ') : replace(end, end, ':');
  return [
    {
      code: 'colon-missing',
      start: segment.start,
      end,
      edits: [mend],
      message: `“${key}”后面没有冒号，应为“${key}: ”加内容`,
      hint: '在这个键后面加英文冒号和一个空格',
    },
  ];
}
