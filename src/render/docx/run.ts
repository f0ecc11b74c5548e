/** A run of text: line breaks and tabs become elements of their own, all else is text and never a command. */
import type { Run } from '../../tree/page-tree.ts';
import { strongStyleName } from './style-names.ts';
import { element, textXml, type Xml } from './xml.ts';

/** Word writes the hint on every run: it does not reach “ ” and —— from a style everywhere. */
const hint = element('w:rFonts', { 'w:hint': 'eastAsia' });
const plainFormat = element('w:rPr', {}, [hint]);
const strongFormat = element('w:rPr', {}, [element('w:rStyle', { 'w:val': strongStyleName.id }), hint]);

/** Returns as many text runs as the text has pieces between its breaks and tabs; none for no text. */
export function textRuns({ text, strong }: Pick<Run, 'text' | 'strong'>): Xml[] {
  const format = strong ? strongFormat : plainFormat;
  const isWhole = text !== '' && !text.includes('\n') && !text.includes('\t');
  const pieces = isWhole ? [text] : text.split(/([\n\t])/).filter(Boolean);
  return pieces.map((piece) => element('w:r', {}, [format, pieceXml(piece)]));
}

function pieceXml(piece: string): Xml {
  if (piece === '\n') return element('w:br');
  if (piece === '\t') return element('w:tab');
  return element('w:t', { 'xml:space': 'preserve' }, [textXml(piece)]);
}

/** Words that are set as they are, in a page foot or in contents. */
export function wordsXml(text: string): Xml[] {
  return textRuns({ text, strong: false });
}
