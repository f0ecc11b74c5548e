/**
 * The fonts that the DOCX names, by role: the official ones, whether or not this machine has them.
 *
 * All four slots are always named, with the hint that sends “ ” …… and —— to the Chinese font.
 */
import type { IFontAttributesProperties } from 'docx';
import type { FontRole } from '../../tree/style-sheet.ts';

export interface OfficialFont {
  readonly name: string;
  /** What the reader's computer may have instead; it is written into the font table. */
  readonly alternative: string;
}

export const officialFonts: Record<FontRole, OfficialFont> = {
  title: { name: '方正小标宋简体', alternative: '方正小标宋_GBK' },
  heiti: { name: '黑体', alternative: 'SimHei' },
  kaiti: { name: '楷体_GB2312', alternative: '楷体' },
  fangsong: { name: '仿宋_GB2312', alternative: '仿宋' },
  songti: { name: '宋体', alternative: 'SimSun' },
  latin: { name: 'Times New Roman', alternative: 'Times' },
};

/** Roles whose own letters and digits go with their characters; beside the others `latin` looks better. */
const ownLetters: ReadonlySet<FontRole> = new Set(['title', 'heiti']);

/** @param letters the role that draws letters and digits, when it is not the usual one. */
export function fontSlots(
  role: FontRole,
  letters: FontRole = ownLetters.has(role) ? role : 'latin',
): IFontAttributesProperties {
  const latin = officialFonts[letters].name;
  return { ascii: latin, hAnsi: latin, eastAsia: officialFonts[role].name, cs: latin, hint: 'eastAsia' };
}
