/**
 * The page-number line `— 1 —` on the outer side: right on odd pages, left on even ones, one character in.
 *
 * On a landscape page it stands turned at the left edge, where the foot of the upright page is: at the lower end on
 * odd pages, at the upper one on even pages.
 */
import type { Section } from '../../tree/page-tree.ts';
import { paragraphStyles } from '../../tree/style-sheet.ts';
import { field } from './field.ts';
import { paragraphXml } from './paragraph-format.ts';
import { wordsXml } from './run.ts';
import { paragraphStyleNames } from './style-names.ts';
import { turnedFooterLine } from './turned-footer.ts';
import { twips } from './units.ts';
import type { Xml } from './xml.ts';

type Side = 'left' | 'right';

/**
 * What stands in the footers of a section, on odd pages (`default`) and on even ones; undefined where it goes on with
 * those of the section before, as it does in Word. Both must be given: without its own, an even page would have none.
 */
export function sectionFooters(section: Section, before: Section | undefined): Footers | undefined {
  if (before ? isAlike(section, before) : section.pageNumber === 'none') return undefined;
  return { default: footer(section, 'right'), even: footer(section, 'left') };
}

export interface Footers {
  readonly default: Xml;
  readonly even: Xml;
}

function isAlike(one: Section, other: Section): boolean {
  if (one.pageNumber === 'none' || other.pageNumber === 'none') return one.pageNumber === other.pageNumber;
  if (one.orientation === 'portrait') return other.orientation === 'portrait';
  // A turned number is placed by the page's own measures.
  return one.orientation === other.orientation && one.page === other.page && one.paper === other.paper;
}

/** A section without page numbers says so, or Word would go on with those of the section before. */
function footer(section: Section, side: Side): Xml {
  if (section.pageNumber === 'none') return paragraphXml({ style: paragraphStyleNames['page-number'].id }, []);
  const line = numberLine(side);
  return section.orientation === 'portrait' ? line : turnedFooterLine(section, line);
}

function numberLine(side: Side): Xml {
  const { indent, size } = paragraphStyles['page-number'];
  const format = {
    style: paragraphStyleNames['page-number'].id,
    alignment: side,
    indent: { firstLineChars: 0, firstLine: 0, [side]: twips(indent * size) },
  };
  return paragraphXml(format, [...wordsXml('— '), ...field('PAGE', wordsXml('1')), ...wordsXml(' —')]);
}
