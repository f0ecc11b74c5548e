/** Slip `full-width-hash`: a remark that begins with `＃` and would be printed as text. */
import type { Piece } from './pieces.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';

/** In a value not before a figure: `＃2机组` is a name. */
const leading = /^[＃﹟](?!\d)/u;
const inText = /([ \t\u3000]+)[＃﹟](?!\d)/u;

export const hashes: Rule = (patient, piece) => {
  if (piece.kind !== 'plain') return [];
  return segmentsOf(patient.text, piece).flatMap((one) => hashSlip(patient, piece, one));
};

function hashSlip(patient: Patient, piece: Piece, segment: Segment): Slip[] {
  const leads = segment.startsEntry ? /^[＃﹟]/u.test(segment.text) : segment.isFirst && leading.test(segment.text);
  const found = inText.exec(segment.text);
  const blanks = leads ? '' : (found?.[1] ?? '');
  const start = leads ? segment.start : segment.start + (found?.index ?? 0) + blanks.length;
  if (!leads && found === null) return [];
  if (piece.flow.length > 0 && closesFlow(patient.text, start)) return [];
  const mend = blanks.includes('\u3000')
    ? replace(start - blanks.length, start + 1, ' #')
    : replace(start, start + 1, '#');
  return [
    {
      code: 'full-width-hash',
      start,
      end: start + 1,
      edits: [mend],
      message: `备注的开头是全角“${patient.text.charAt(start)}”，应为英文“#”，否则备注会被当作内容印出来`,
      hint: '改成英文“#”；如果它是文字的一部分，请给整段文字加英文引号',
    },
  ];
}

/** Whether the rest of the line holds a closing bracket, which a remark would swallow. */
function closesFlow(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  return /[\]}]/u.test(text.slice(start, end === -1 ? undefined : end));
}
