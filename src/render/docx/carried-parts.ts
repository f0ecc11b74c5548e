/**
 * What a DOCX carries, as custom XML parts: Word keeps these when it saves the document, and shows nothing of them.
 *
 * A part is one element with JSON in it: JSON can hold every character, XML cannot.
 */
import type { Carried, CarriedFile } from '../carried.ts';
import { type Packed, packed } from './package.ts';
import { packedOnce } from './packed-once.ts';
import { element, textXml, type Xml } from './xml.ts';

/** By this, a reader knows our parts. */
export const carriedNamespace = 'urn:jixiao:carried:1';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relationshipType = `${office}/relationships/customXml`;
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export interface CarriedParts {
  readonly parts: readonly (readonly [path: string, part: Packed])[];
  /** For the list of the types of parts. */
  readonly types: readonly Xml[];
  /** For the list of what the document is related to. */
  readonly relationships: readonly Xml[];
}

/** The files of the document alone are one part, each shared one is its own. */
export function carriedParts(carried: Carried | undefined): CarriedParts {
  if (carried === undefined) return { parts: [], types: [], relationships: [] };
  const items = [packed(carriedPart(carried.own)), ...carried.shared.map(packOnce)];
  const numbers = items.map((_, index) => index + 1);
  return {
    parts: items.flatMap((item, index) => [[`customXml/item${index + 1}.xml`, item], ...describing(index + 1)]),
    types: numbers.map((number) =>
      element('Override', { PartName: `/customXml/itemProps${number}.xml`, ContentType: propertiesType }),
    ),
    relationships: numbers.map((number) =>
      relationship(`carried${number}`, relationshipType, `../customXml/item${number}.xml`),
    ),
  };
}

function relationship(id: string, type: string, target: string): Xml {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

/** An item's own description, as Word writes one: an id, which need differ only within the document. */
function describing(number: number): [path: string, part: Packed][] {
  const id = `{4A495849-414F-4000-8000-${String(number).padStart(12, '0')}}`;
  const schemas = element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': carriedNamespace })]);
  const item = element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': `${office}/customXml` }, [schemas]);
  const related = relationship('rId1', `${relationshipType}Props`, `itemProps${number}.xml`);
  const list = element('Relationships', { xmlns: packageRelationships }, [related]);
  return [
    [`customXml/itemProps${number}.xml`, packedOnce(declaration + item)],
    [`customXml/_rels/item${number}.xml.rels`, packedOnce(declaration + list)],
  ];
}

const known = new WeakMap<CarriedFile, Packed>();

function packOnce(file: CarriedFile): Packed {
  const item = known.get(file) ?? packed(carriedPart([file]));
  known.set(file, item);
  return item;
}

function carriedPart(files: readonly CarriedFile[]): string {
  const json = JSON.stringify(files.map(({ name, text }) => ({ name, text })));
  const content = textXml(json.replace(beyondXml, escapeJson));
  const root = element('carried', { xmlns: carriedNamespace }, [content]);
  return declaration + root;
}

/** What JSON leaves as it is and XML does not hold, or not without harm. */
const beyondXml = /[\x7f-\x9f\ufffe\uffff]/g;

function escapeJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
