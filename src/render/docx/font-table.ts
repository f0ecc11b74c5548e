/**
 * The file's font table: for each official font the one that may stand in for it. Word and WPS look here when the
 * reader's computer lacks a font, 仿宋_GB2312 above all, which newer systems have as 仿宋.
 */

import { escapeXml } from './escape-xml.ts';
import { type OfficialFont, officialFonts } from './fonts.ts';

/** Returns `word/fontTable.xml`. */
export function fontTable(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...Object.entries(officialFonts).map(([role, font]) => fontElement(font, role === 'latin' ? '00' : '86')),
    '</w:fonts>',
  ].join('');
}

/** @param charset 86: the font's characters are simplified Chinese. */
function fontElement({ name, alternative }: OfficialFont, charset: '00' | '86'): string {
  const altName = `<w:altName w:val="${escapeXml(alternative)}"/>`;
  return `<w:font w:name="${escapeXml(name)}">${altName}<w:charset w:val="${charset}"/></w:font>`;
}
