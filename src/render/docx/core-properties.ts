/**
 * What the file says about itself. docx would write the clock's time and a person's name here: we write the part whole.
 */
import type { PageTree } from '../../tree/page-tree.ts';
import { escapeXml } from './xml.ts';

/** Returns `docProps/core.xml`: the unit as its author, the program as its last editor, the tree's date as its time. */
export function coreProperties(tree: PageTree, program: string): string {
  const time = `${tree.date}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', tree.title),
    element('dc:subject', tree.subject),
    element('dc:creator', tree.unit),
    element('cp:lastModifiedBy', program),
    element('dc:language', 'zh-CN'),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
