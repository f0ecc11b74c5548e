/**
 * The page number `— 1 —`: below the type area, one character in from its outer edge; odd right, even left.
 *
 * On a landscape page it stands where it does on the same paper held upright, at the left edge as the page is held,
 * turned: all numbers of a bound report lie on one corner.
 */
import type { Section } from '../tree/page-tree.ts';
import { paragraphStyles, pointsPerMm } from '../tree/style-sheet.ts';
import { breakLines } from './break-lines.ts';
import type { FontPicker } from './font-picker.ts';
import { glyphsOf } from './glyph.ts';
import type { LaidText } from './laid-out.ts';
import { pageFrame } from './page-frame.ts';
import { placeLine } from './place-line.ts';
import { baselineBelowMiddle } from './set-text.ts';

/** GB/T 9704: the dash stands 7 mm below the type area. */
const dashBelowTypeArea = 7 * pointsPerMm;

/** `printed`: the number as it is printed, e.g. `1` or `IV`. */
export function pageLabel(printed: string): string {
  return `— ${printed} —`;
}

export function placePageNumber(label: string, number: number, section: Section, fonts: FontPicker): LaidText[] {
  const upright = pageFrame({ ...section, orientation: 'portrait' });
  const style = paragraphStyles['page-number'];
  const glyphs = glyphsOf([{ text: label, strong: false, origin: {} }], { ...style, figures: style.role }, fonts);
  const { size, spacing } = style;
  const [line] = breakLines(glyphs, { width: upright.width, indent: 0, spacing, noLoneLast: false });
  if (line === undefined) return [];
  const inset = style.indent * size;
  const texts = placeLine(line, {
    x: upright.left + inset,
    width: upright.width - 2 * inset,
    baseline: upright.top + upright.height + dashBelowTypeArea + baselineBelowMiddle * size,
    align: number % 2 === 1 ? 'right' : 'left',
    size,
    spacing,
  });
  return section.orientation === 'portrait' ? texts : texts.map((text) => turned(text, upright.paperHeight));
}

/** Turns the upright paper clockwise by a quarter: its foot becomes the left edge. */
function turned(text: LaidText, paperHeight: number): LaidText {
  return { ...text, x: paperHeight - text.baseline, baseline: text.x, turned: true };
}
