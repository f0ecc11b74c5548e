/**
 * The file's font table: for each official font the one that may stand in for it. Word and WPS look here when the
 * reader's computer lacks a font, 仿宋_GB2312 above all, which newer systems have as 仿宋.
 */

import { type FontRole, officialFonts } from '../../../tree/style-sheet.ts';
import { escapeXml } from '../xml.ts';
import { alternatives } from './fonts.ts';

/** Returns `word/fontTable.xml`. */
export function fontTable(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...(Object.keys(officialFonts) as FontRole[]).map(fontElement),
    '</w:fonts>',
  ].join('');
}

function fontElement(role: FontRole): string {
  const altName = `<w:altName w:val="${escapeXml(alternatives[role])}"/>`;
  // 86: the font's characters are simplified Chinese.
  const charset = `<w:charset w:val="${role === 'latin' ? '00' : '86'}"/>`;
  return `<w:font w:name="${escapeXml(officialFonts[role])}">${altName}${charset}</w:font>`;
}
