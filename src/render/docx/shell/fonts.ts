/**
 * The fonts that the DOCX names, by role: the official ones, whether or not this machine has them.
 *
 * All four slots are always named, with the hint that sends “ ” …… and —— to the Chinese font.
 */
import type { IFontAttributesProperties } from 'docx';
import { type FontRole, lettersOf, officialFonts } from '../../../tree/style-sheet.ts';

/** What the reader's computer may have instead of the official font; it is written into the font table. */
export const alternatives: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋_GBK',
  heiti: 'SimHei',
  kaiti: '楷体',
  fangsong: '仿宋',
  songti: 'SimSun',
  latin: 'Times',
};

/** @param letters the role that draws letters and digits, when it is not the usual one. */
export function fontSlots(role: FontRole, letters: FontRole = lettersOf(role)): IFontAttributesProperties {
  const latin = officialFonts[letters];
  return { ascii: latin, hAnsi: latin, eastAsia: officialFonts[role], cs: latin, hint: 'eastAsia' };
}
