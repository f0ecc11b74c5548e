/** Slips `full-width-dash` and `dash-without-space`: a list item that YAML does not see as one. */

import type { TextEdit } from '../../core/finding.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Patient, type Rule, replace, type Slip } from './slip.ts';

/** `－` always; the dashes of prose only before a blank, and never doubled. */
const dashLike = /^(?:([－﹣])|([–—−])(?=[ \u3000])|(-)(?=[\u3000“\p{Script=Han}]))([ \u3000]*)/u;
const dashAnywhere = new RegExp(dashLike.source.slice(1), 'u');

/** Whether any piece can have a slip of this kind. */
export function mayHaveDashes({ text }: Patient): boolean {
  return dashAnywhere.test(text);
}

export const dashes: Rule = (patient, piece) => {
  if (piece.kind !== 'plain' || piece.role !== 'entry' || piece.flow.length > 0) return [];
  return segmentsOf(patient.text, piece)
    .filter((one) => one.startsEntry)
    .flatMap((one) => dashSlip(patient, one));
};

function dashSlip(patient: Patient, segment: Segment): Slip[] {
  const [whole, full, western, bare, blanks = ''] = dashLike.exec(segment.text) ?? [];
  if (whole === undefined) return [];
  const { start } = segment;
  const dash = full ?? western;
  const indent = itemIndent(patient, segment);
  const gap = ' '.repeat(Math.max(indent, 2) - 1);
  const mend = dash === undefined ? replace(start + 1, start + 1 + blanks.length, gap) : undefined;
  return [
    {
      code: dash === undefined ? 'dash-without-space' : 'full-width-dash',
      start,
      end: start + 1,
      edits: [
        mend ?? replace(start, start + whole.length, `-${gap}`),
        ...(indent === 1 ? furtherIn(patient, segment) : []),
      ],
      message:
        dash === undefined
          ? `减号“${bare}”后面没有英文空格，这一行不会被当作清单的一条`
          : `清单的开头是“${dash}”，应为英文减号加一个空格“- ”`,
      hint: '每一条写成“- ”开头：英文减号，后面空一个英文空格',
    },
  ];
}

/** How far behind the dash the item's next line stands, so that its keys line up; 2 when there is none. */
function itemIndent(patient: Patient, segment: Segment): number {
  const lineEnd = patient.text.indexOf('\n', segment.end);
  if (lineEnd === -1) return 2;
  const [blanks = ''] = /^[ \u3000]*/u.exec(patient.text.slice(lineEnd + 1, lineEnd + 200)) ?? [];
  const next = patient.text.charAt(lineEnd + 1 + blanks.length);
  const indent = blanks.replaceAll('\u3000', '  ').length - segment.column;
  return /[-－\s]/u.test(next) || indent < 1 || indent > 6 ? 2 : indent;
}

/** `－甲` takes two characters on screen and one in the file: the item's other lines go one further in with its key. */
function furtherIn(patient: Patient, segment: Segment): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let lineBreak = patient.text.indexOf('\n', segment.end); lineBreak !== -1; ) {
    const next = patient.text.indexOf('\n', lineBreak + 1);
    const line = patient.text.slice(lineBreak + 1, next === -1 ? undefined : next);
    if (line.trim() !== '') {
      if (line.search(/[^ ]/) <= segment.column) break;
      edits.push(replace(lineBreak + 1, lineBreak + 1, ' '));
    }
    lineBreak = next;
  }
  return edits;
}
