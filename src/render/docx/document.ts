/** The whole Word document: sections and styles into docx, its own parts replaced where it leaves something open. */
import { Document, Packer } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import { coreProperties } from './core-properties.ts';
import { fontTable } from './font-table.ts';
import { settlePackage } from './package.ts';
import type { DocxOptions } from './render-docx.ts';
import { wordSection } from './section.ts';
import { documentStyles } from './styles.ts';

export async function writeDocument(laid: LaidOut, options: DocxOptions): Promise<Uint8Array> {
  const document = new Document({
    styles: documentStyles(),
    evenAndOddHeaderAndFooters: true,
    sections: laid.tree.sections.map((section, index) => wordSection(section, index, laid, options.draft)),
  });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(laid.tree, options.program) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return settlePackage(bytes);
}
