/**
 * The shell of a Word file: the parts that all documents have in common, and the frames that a document's own parts
 * are written into.
 */
import type { PagePart } from '../page-parts.ts';
import { element, type Xml } from '../xml.ts';
import { draftHeader, emptyDocument, emptyFooter } from './docx-parts.ts';
import { fontTable } from './font-table.ts';

const documentPath = 'word/document.xml';
const typesPath = '[Content_Types].xml';
const relationshipsPath = 'word/_rels/document.xml.rels';
const propertiesPath = 'docProps/app.xml';

/** docx's part of the path, with what stands between an element's tags in it replaced or added to. */
type Frame = (content: readonly Xml[]) => string;

/** Returns what gives the part with other content in the element of that name. */
function around(part: string, name: string): Frame {
  const start = part.indexOf('>', part.indexOf(`<${name}`)) + 1;
  const end = part.lastIndexOf(`</${name}>`);
  return (content) => part.slice(0, start) + content.join('') + part.slice(end);
}

/** Returns what gives the part with more content at the end of its root element. */
function atEnd(part: string): Frame {
  const end = part.lastIndexOf('</');
  return (content) => part.slice(0, end) + content.join('') + part.slice(end);
}

const inBody = around(emptyPart(documentPath), 'w:body');
const inFooter = around(emptyFooter, 'w:ftr');
const amongTypes = atEnd(emptyPart(typesPath));
const amongRelationships = atEnd(emptyPart(relationshipsPath));

/** The parts that are the same in all documents, by path. */
export const constantParts: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...emptyDocument, 'word/fontTable.xml': fontTable() }).filter(
    ([path]) => ![documentPath, typesPath, relationshipsPath, propertiesPath].includes(path),
  ),
);

/** Returns the part that holds the document's body. */
export function bodyPart(body: readonly Xml[]): [path: string, part: string] {
  return [documentPath, inBody(body)];
}

/**
 * Returns the heads and feet of the document's pages, and the two lists that name these. `more`: what else stands in
 * these.
 */
export function partsBeside(
  pageParts: readonly PagePart[],
  more: { readonly types: readonly Xml[]; readonly relationships: readonly Xml[] },
): readonly [path: string, part: string][] {
  return [
    [typesPath, amongTypes([...pageParts.map(contentType), ...more.types])],
    [relationshipsPath, amongRelationships([...pageParts.map(relationship), ...more.relationships])],
    ...pageParts.map(({ name, data }): [string, string] => [`word/${name}.xml`, data]),
  ];
}

export function footerPart(content: Xml): string {
  return inFooter([content]);
}

/** @param count tells the watermark's shape from those in other page heads. */
export function draftHeaderPart(count: number): string {
  return draftHeader.replace('PowerPlusWaterMarkObject', `$&${count}`);
}

const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function contentType({ kind, name }: PagePart): Xml {
  return element('Override', { ContentType: `${officeTypes}.${kind}+xml`, PartName: `/word/${name}.xml` });
}

function relationship({ kind, name }: PagePart): Xml {
  return element('Relationship', { Id: name, Type: `${officeRelationships}/${kind}`, Target: `${name}.xml` });
}

function emptyPart(path: string): string {
  const part = emptyDocument[path];
  if (part === undefined) throw new Error(`docx gives no ${path}`);
  return part;
}
