/**
 * A page-number line that is turned clockwise by a quarter, in a text box at the left of the type area.
 *
 * Word can turn the text of a box only. It is VML, which every program reads, as in the watermark; its place counts
 * from the paper's corner, so it may hang on the page foot's own line.
 */
import type { Section } from '../../tree/page-tree.ts';
import { marginsAsHeld, papers, paragraphStyles, pointsPerMm } from '../../tree/style-sheet.ts';
import { paragraphXml } from './paragraph-format.ts';
import { paragraphStyleNames } from './style-names.ts';
import { element, type Xml } from './xml.ts';

export function turnedFooterLine(section: Section, line: Xml): Xml {
  const content = element('w:txbxContent', {}, [line]);
  const box = element('v:textbox', { style: 'layout-flow:vertical', inset: '0,0,0,0' }, [content]);
  const shape = element('v:rect', { style: styleText(place(section)), filled: 'f', stroked: 'f' }, [box]);
  const picture = element('w:r', {}, [element('w:pict', {}, [shape])]);
  return paragraphXml({ style: paragraphStyleNames['page-number'].id }, [picture]);
}

/** pt from the paper's top left corner. The turned line hugs the box's right edge; what is over stands at its left. */
interface BoxPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** mm: the dash stands 7 mm below the type area of the upright page. */
const dashBelowTypeArea = 7;
/** pt, so that the line fits however a program rounds. */
const spare = 4;

function place({ page, paper, orientation }: Section): BoxPlace {
  const { left, top, bottom } = marginsAsHeld(page, orientation);
  const { pitch } = paragraphStyles['page-number'];
  const middle = (left - dashBelowTypeArea) * pointsPerMm;
  return {
    left: middle - pitch / 2 - spare,
    top: top * pointsPerMm,
    width: pitch + spare,
    height: (papers[paper].width - top - bottom) * pointsPerMm,
  };
}

function styleText({ left, top, width, height }: BoxPlace): string {
  const lengths = { 'margin-left': left, 'margin-top': top, width, height };
  return [
    'position:absolute',
    ...Object.entries(lengths).map(([name, value]) => `${name}:${value.toFixed(2)}pt`),
    'mso-position-horizontal-relative:page',
    'mso-position-vertical-relative:page',
  ].join(';');
}
