/**
 * A heading in Word's own heading style of its level, with the machine's number as text before it: so contents and
 * body say the same in every program.
 *
 * An annex's heading, 附件1, is no heading style: its entry in the contents names the annex, too, which stands in a
 * paragraph of its own. Nor is that of a part, 第二部分, above all levels. A hidden TC field carries the entry, so that contents that
 * Word makes anew still have it, and the paragraph's outline level puts it into the navigation pane.
 */
import { entryOf } from '../../tree/entry.ts';
import type { Heading } from '../../tree/page-tree.ts';
import { bookmarked, type HeadingBookmark } from './bookmark.ts';
import { fieldArgument, markField } from './field.ts';
import { type Standing, standingFormat } from './paragraph.ts';
import { paragraphXml } from './paragraph-format.ts';
import { textRuns, wordsXml } from './run.ts';
import { paragraphStyleNames } from './style-names.ts';
import { headingStyleName } from './text-format.ts';
import type { Xml } from './xml.ts';

export function wordHeading(heading: Heading, bookmark: HeadingBookmark | undefined, standing: Standing): Xml {
  const style = headingStyleName(heading);
  const text = [...wordsXml(heading.number), ...heading.runs.flatMap(textRuns)];
  const format = {
    ...standingFormat(style, standing),
    style: paragraphStyleNames[style].id,
    ...(hasEntryField(heading) ? { outlineLevel: heading.level - 1 } : {}),
  };
  return paragraphXml(format, [...(bookmark ? bookmarked(bookmark, text) : text), ...entryField(heading)]);
}

/** Whether contents that Word makes anew find the heading by its TC field, not by its style. */
export function hasEntryField(heading: Heading): boolean {
  return heading.style !== 'level' && !heading.inAnnexes;
}

function entryField(heading: Heading): Xml[] {
  if (!hasEntryField(heading)) return [];
  return markField(`TC ${fieldArgument(entryOf(heading))} \\f C \\l ${heading.level}`);
}
