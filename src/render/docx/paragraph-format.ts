/** `w:p` and its properties, in the order that Word's schema wants them in. */
import type { TabStop } from './text-format.ts';
import { element, type Xml } from './xml.ts';

/** What a paragraph says of itself beside its style; lengths in twips. */
export interface ParagraphFormat {
  /** The id of its style. */
  readonly style: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  readonly tabs?: readonly TabStop[];
  readonly spaceBefore?: number;
  readonly indent?: Indent;
  /** A value of `w:jc`. */
  readonly alignment?: string;
  /** From 0. */
  readonly outlineLevel?: number;
  /** The properties of the section whose last paragraph it is. */
  readonly sectionEnd?: Xml | undefined;
}

interface Indent {
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly firstLineChars?: number;
}

export function paragraphXml(format: ParagraphFormat, children: readonly Xml[]): Xml {
  return element('w:p', {}, [element('w:pPr', {}, properties(format)), ...children]);
}

function properties(format: ParagraphFormat): Xml[] {
  const { style, tabs, spaceBefore, indent, alignment, outlineLevel, sectionEnd } = format;
  return [
    element('w:pStyle', { 'w:val': style }),
    ...(format.keepNext ? [element('w:keepNext')] : []),
    ...(format.pageBreakBefore ? [element('w:pageBreakBefore')] : []),
    ...(format.widowControl ? [element('w:widowControl')] : []),
    ...(tabs ? [element('w:tabs', {}, tabs.map(tabStop))] : []),
    ...(spaceBefore === undefined ? [] : [element('w:spacing', { 'w:before': spaceBefore })]),
    ...(indent ? [indentXml(indent)] : []),
    ...(alignment ? [element('w:jc', { 'w:val': alignment })] : []),
    ...(outlineLevel === undefined ? [] : [element('w:outlineLvl', { 'w:val': outlineLevel })]),
    ...(sectionEnd ? [sectionEnd] : []),
  ];
}

function tabStop({ type, position, leader }: TabStop): Xml {
  return element('w:tab', { 'w:val': type, 'w:pos': position, 'w:leader': leader });
}

/** Word follows the characters in the first line, other programs the twips. */
function indentXml({ left, right, firstLine, firstLineChars }: Indent): Xml {
  return element('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:firstLine': firstLine,
    'w:firstLineChars': firstLineChars,
  });
}
