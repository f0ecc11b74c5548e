/** A run of text: line breaks and tabs become elements of their own, all else is text and never a command. */
import { Tab, TextRun } from 'docx';
import type { Run } from '../../tree/page-tree.ts';
import { strongStyleName } from './style-names.ts';

/** Word writes the hint on every run: it does not reach “ ” and —— from a style everywhere. */
const eastAsia = { font: { hint: 'eastAsia' } };

/** Returns as many text runs as the text has pieces between its breaks and tabs; none for no text. */
export function textRuns(run: Run): TextRun[] {
  const format = run.strong ? { ...eastAsia, style: strongStyleName.id } : eastAsia;
  return run.text.split('\n').flatMap((line, index) => {
    const lineBreak = index === 0 ? [] : [new TextRun({ ...format, break: 1 })];
    return [
      ...lineBreak,
      ...line
        .split(/(\t)/)
        .filter(Boolean)
        .map((piece) => pieceRun(piece, format)),
    ];
  });
}

function pieceRun(piece: string, format: object): TextRun {
  // `children` would read a text such as CURRENT as a page-number field; `text` never does.
  return new TextRun(piece === '\t' ? { ...format, children: [new Tab()] } : { ...format, text: piece });
}
