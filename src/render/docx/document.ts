/** The whole Word document: sections and styles into docx, its own parts replaced where it leaves something open. */
import { Document } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import { headingBookmarks } from './bookmark.ts';
import { compileDocument, type Part } from './compile.ts';
import { coreProperties } from './core-properties.ts';
import { fontTable } from './font-table.ts';
import { settlePackage } from './package.ts';
import type { DocxOptions } from './render-docx.ts';
import { wordSection } from './section.ts';
import { documentStyles } from './styles.ts';

/** The same for every document. */
const styles = documentStyles();
const constants = new Map<string, Part>();

export function writeDocument(laid: LaidOut, options: DocxOptions): Uint8Array {
  const context = { laid, bookmarks: headingBookmarks(laid.tree), draft: options.draft };
  const document = new Document({
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: laid.tree.sections.map((section, index) => wordSection(section, index, context)),
  });
  const replaced = [
    { path: 'docProps/core.xml', data: coreProperties(laid.tree, options.program) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
  const parts = compileDocument(document, replaced, constants);
  return settlePackage(parts);
}
