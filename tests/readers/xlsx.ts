/** Reader of XLSX, independent of what wrote it: its parts, and the cells of its first sheet by name. */
import { strFromU8, unzipSync } from 'fflate';
import { childOf, childrenOf, descendants, readXml, type XmlElement } from './xml.ts';

export interface XlsxCell {
  readonly text: string;
  readonly isText: boolean;
  readonly formula: string | undefined;
  /** The code of its number format, '' for the general one. */
  readonly format: string;
  /** Where a click leads. */
  readonly link: string | undefined;
}

export interface Xlsx {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheet: XmlElement;
  readonly cells: ReadonlyMap<string, XlsxCell>;
}

export function readXlsx(bytes: Uint8Array): Xlsx {
  const files = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const parts = new Map(files);
  const part = (path: string) => readXml(parts.get(path) ?? '');
  const sheet = part('xl/worksheets/sheet1.xml');
  const texts = childrenOf(part('xl/sharedStrings.xml'), 'si').map((item) => childOf(item, 't')?.text ?? '');
  const formats = formatsOf(part('xl/styles.xml'));
  const links = linksOf(sheet, part('xl/worksheets/_rels/sheet1.xml.rels'));
  const cells = descendants(sheet, 'c').map((cell): [string, XlsxCell] => {
    const { r: name = '', s: style = '0', t: type } = cell.attributes;
    const value = childOf(cell, 'v')?.text ?? '';
    const isText = type === 's';
    return [
      name,
      {
        text: isText ? (texts[Number(value)] ?? '') : value,
        isText,
        formula: childOf(cell, 'f')?.text,
        format: formats[Number(style)] ?? '',
        link: links.get(name),
      },
    ];
  });
  return { parts, sheet, cells: new Map(cells) };
}

function formatsOf(styles: XmlElement): string[] {
  const codes = new Map(
    descendants(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) => codes.get(attributes.numFmtId) ?? '');
}

function linksOf(sheet: XmlElement, relations: XmlElement): ReadonlyMap<string, string> {
  const targets = new Map(relations.children.map(({ attributes }) => [attributes.Id, attributes.Target ?? '']));
  return new Map(
    descendants(sheet, 'hyperlink').map(({ attributes }) => [
      attributes.ref ?? '',
      decodeURIComponent(targets.get(attributes['r:id']) ?? ''),
    ]),
  );
}
