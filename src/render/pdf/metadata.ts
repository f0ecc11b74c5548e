/**
 * What the file says of itself where archives look for it (XMP), and that it is PDF/A.
 *
 * The same title, unit, subject and date as in the file's information, as PDF/A demands. pdfkit's own writer is not used:
 * it puts texts into XML as they are.
 */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import { escapeXml } from '../docx/xml.ts';

export interface DocumentInfo {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

/** The part of ISO 19005: the third allows other files inside, the second does not. */
export type ArchivePart = 2 | 3;

/** Must be called before the document ends. */
export function addMetadata(document: PdfDocument, info: DocumentInfo, part: ArchivePart): void {
  document.endMetadata = () => {
    const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(Buffer.from(xmp(info, part)));
    document._root.data.Metadata = metadata;
  };
}

function xmp(info: DocumentInfo, part: ArchivePart): string {
  const { Title: title, Author: author, Subject: subject, Creator: creator, Producer: producer } = info;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>`,
    `<dc:title>${inAnyLanguage(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${inAnyLanguage(subject)}</dc:description>`,
    '<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>',
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${timeOf(info.CreationDate)}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${timeOf(info.ModDate)}</xmp:ModifyDate>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function inAnyLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

/** To the second, as the file's information has it. */
function timeOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
