/** The page number `— 1 —`: below the type area, one character in from its outer edge; odd right, even left. */
import { paragraphStyles, pointsPerMm } from '../tree/style-sheet.ts';
import { breakLines } from './break-lines.ts';
import type { FontPicker } from './font-picker.ts';
import { glyphsOf } from './glyph.ts';
import type { LaidText } from './laid-out.ts';
import type { PageFrame } from './page-frame.ts';
import { placeLine } from './place-line.ts';
import { baselineBelowMiddle } from './set-text.ts';

/** GB/T 9704: the dash stands 7 mm below the type area. */
const dashBelowTypeArea = 7 * pointsPerMm;

export function pageLabel(number: number): string {
  return `— ${number} —`;
}

export function placePageNumber(number: number, frame: PageFrame, fonts: FontPicker): LaidText[] {
  const style = paragraphStyles['page-number'];
  const glyphs = glyphsOf(
    [{ text: pageLabel(number), strong: false, origin: {} }],
    { ...style, figures: style.role },
    fonts,
  );
  const [line] = breakLines(glyphs, { width: frame.width, indent: 0, spacing: style.spacing, noLoneLast: false });
  if (line === undefined) return [];
  const inset = style.indent * style.size;
  return placeLine(line, {
    x: frame.left + inset,
    width: frame.width - 2 * inset,
    baseline: frame.top + frame.height + dashBelowTypeArea + baselineBelowMiddle * style.size,
    align: number % 2 === 1 ? 'right' : 'left',
    size: style.size,
    spacing: style.spacing,
  });
}
