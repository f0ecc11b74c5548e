/** The page-number line `— 1 —` on the outer side: right on odd pages, left on even ones, one character in. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { paragraphStyles } from '../../tree/style-sheet.ts';
import { paragraphStyleNames } from './style-names.ts';
import { twips } from './units.ts';

type Side = 'left' | 'right';

/** Both must be given: without its own, an even page would have none. */
export function pageNumberFooters(): { default: Footer; even: Footer } {
  return { default: footer('right'), even: footer('left') };
}

/** A section without page numbers says so, or Word would go on with those of the section before. */
export function emptyFooters(): { default: Footer; even: Footer } {
  const empty = () => new Footer({ children: [new Paragraph({ style: paragraphStyleNames['page-number'].id })] });
  return { default: empty(), even: empty() };
}

function footer(side: Side): Footer {
  const { indent, size } = paragraphStyles['page-number'];
  const font = { font: { hint: 'eastAsia' } };
  const line = new Paragraph({
    style: paragraphStyleNames['page-number'].id,
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { firstLineChars: 0, firstLine: 0, [side]: twips(indent * size) },
    children: [
      new TextRun({ ...font, text: '— ' }),
      new TextRun({ ...font, children: [PageNumber.CURRENT] }),
      new TextRun({ ...font, text: ' —' }),
    ],
  });
  return new Footer({ children: [line] });
}
