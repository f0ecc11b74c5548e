/** What Word shows beside title and author: the unit that the document is issued by. No program, template or time of editing. */
import { escapeXml } from './xml.ts';

/** Returns `docProps/app.xml`. */
export function extendedProperties(unit: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Company>${escapeXml(unit)}</Company>`,
    '</Properties>',
  ].join('');
}
