/** A heading in Word's own heading style of its level, with the machine's number as text before it. */
import { Paragraph as WordParagraph } from 'docx';
import type { Heading } from '../../tree/page-tree.ts';
import { textRuns } from './run.ts';
import { paragraphStyleNames } from './style-names.ts';

/** @param onNewPage whether a page break of the tree stands before it. */
export function wordHeading(heading: Heading, onNewPage: boolean): WordParagraph {
  const number = { text: heading.number, strong: false, origin: heading.origin };
  return new WordParagraph({
    style: paragraphStyleNames[`h${heading.level}`].id,
    pageBreakBefore: onNewPage,
    children: [number, ...heading.runs].flatMap(textRuns),
  });
}
