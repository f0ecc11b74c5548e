/** The whole Word document: its own parts written as text, into the shell that docx makes once for all documents. */
import type { LaidOut } from '../../layout/laid-out.ts';
import { headingBookmarks } from './bookmark.ts';
import { carriedParts } from './carried-parts.ts';
import { coreProperties } from './core-properties.ts';
import { extendedProperties } from './extended-properties.ts';
import { type Part, packed, settlePackage } from './package.ts';
import { packedOnce } from './packed-once.ts';
import { pagePartsOf } from './page-parts.ts';
import type { DocxOptions } from './render-docx.ts';
import { wordSection } from './section.ts';
import { bodyPart, constantParts, partsBeside } from './shell/shell.ts';

/** Compressed once for all documents. */
const constants = [...constantParts].map(([path, data]) => [path, packed(data)] as const);

export function writeDocument(laid: LaidOut, options: DocxOptions): Uint8Array {
  const pageParts = pagePartsOf(laid, options.draft);
  const context = { laid, bookmarks: headingBookmarks(laid.tree), pageParts };
  const body = laid.tree.sections.flatMap((section, index) => wordSection(section, index, context));
  const parts = new Map<string, Part>(constants);
  const carried = carriedParts(options.carried);
  for (const [path, part] of partsBeside(pageParts.flat(), carried)) parts.set(path, packedOnce(part));
  for (const [path, part] of carried.parts) parts.set(path, part);
  parts.set(...bodyPart(body));
  parts.set('docProps/core.xml', coreProperties(laid.tree, options.program));
  parts.set('docProps/app.xml', extendedProperties(laid.tree.unit));
  return settlePackage(parts);
}
