/** A text style of the style sheet as docx's options for paragraph and run properties. */
import { type IParagraphPropertiesOptions, type IRunStylePropertiesOptions, LineRuleType } from 'docx';
import type { TextStyle } from '../../../tree/style-sheet.ts';
import { alignments } from '../text-format.ts';
import { twips } from '../units.ts';
import { fontSlots } from './fonts.ts';

export function paragraphFormat(style: TextStyle): IParagraphPropertiesOptions {
  return {
    ...(style.keepWithNext ? { keepNext: true, keepLines: true } : {}),
    spacing: {
      before: twips(style.before),
      after: twips(style.after),
      line: twips(style.pitch),
      lineRule: LineRuleType.EXACT,
    },
    ...indentFormat(style),
    alignment: alignments[style.align],
  };
}

/** Word follows the characters in the first line, other programs the twips. */
function indentFormat({ indent, insetLeft, insetRight, size }: TextStyle): Pick<IParagraphPropertiesOptions, 'indent'> {
  if (indent === 0 && insetLeft === 0 && insetRight === 0) return {};
  return {
    indent: {
      ...(insetLeft > 0 ? { left: twips(insetLeft * size) } : {}),
      ...(insetRight > 0 ? { right: twips(insetRight * size) } : {}),
      ...(indent > 0 ? { firstLineChars: indent * 100, firstLine: twips(indent * size) } : {}),
      ...(indent < 0 ? { hanging: twips(-indent * size) } : {}),
    },
  };
}

export function runFormat(style: TextStyle): IRunStylePropertiesOptions {
  return {
    font: fontSlots(style.role),
    ...(style.spacing === 0 ? {} : { characterSpacing: twips(style.spacing) }),
    size: style.size * 2,
  };
}
