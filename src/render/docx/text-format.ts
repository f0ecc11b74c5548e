/** A text style of the style sheet as Word's paragraph and run properties. */
import { AlignmentType, type IParagraphPropertiesOptions, type IRunStylePropertiesOptions, LineRuleType } from 'docx';
import type { Align } from '../../tree/page-tree.ts';
import type { TextStyle } from '../../tree/style-sheet.ts';
import { fontSlots } from './fonts.ts';
import { twips } from './units.ts';

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

export function paragraphFormat(style: TextStyle): IParagraphPropertiesOptions {
  return {
    ...(style.keepWithNext ? { keepNext: true } : {}),
    spacing: {
      before: twips(style.before),
      after: twips(style.after),
      line: twips(style.pitch),
      lineRule: LineRuleType.EXACT,
    },
    // Word follows the characters, other programs the twips.
    ...(style.indent > 0
      ? { indent: { firstLineChars: style.indent * 100, firstLine: twips(style.indent * style.size) } }
      : {}),
    alignment: alignments[style.align],
  };
}

export function runFormat(style: TextStyle): IRunStylePropertiesOptions {
  return {
    font: fontSlots(style.role),
    ...(style.spacing === 0 ? {} : { characterSpacing: twips(style.spacing) }),
    size: style.size * 2,
  };
}
