/**
 * A workbook of one sheet as XLSX: the same bytes for the same sheet.
 *
 * Written by hand because numbers must be the decimal text that was computed, formulas must carry their result for
 * readers that do not calculate, and the ZIP must hold no time; no library at hand does all three.
 */
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './escape-xml.ts';
import type { Sheet } from './sheet.ts';
import { filterRange, sheetXml } from './sheet-xml.ts';
import { CellStyles } from './styles.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeBook(sheet: Sheet): Uint8Array {
  const writing = { styles: new CellStyles(), texts: new Map<string, number>() };
  const { xml, relations } = sheetXml(sheet, writing);
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheet),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': xml,
    'xl/worksheets/_rels/sheet1.xml.rels': relations,
    'xl/styles.xml': writing.styles.toXml(),
    'xl/sharedStrings.xml': sharedStrings([...writing.texts.keys()]),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(head + text)]);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00', os: 0, level: 6 });
}

function contentTypes(): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ];
  return [
    `<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([path, kind]) => `<Override PartName="${path}" ContentType="${kinds}.${kind}+xml"/>`),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`;
}

/** The names are those by which spreadsheet programs know a filter's range and the rows that each page repeats. */
function workbook(sheet: Sheet): string {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const filter = filterRange(sheet, true);
  const names = [
    filter &&
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escapeXml(`${quoted}!${filter}`)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(`${quoted}!$1:$${sheet.frozenRows}`)}</definedName>`,
  ];
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets><sheet name="${escapeXml(sheet.name)}" sheetId="1" r:id="rId1"/></sheets>`,
    `<definedNames>${names.filter((name) => name !== undefined).join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function sharedStrings(texts: readonly string[]): string {
  const each = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<sst xmlns="${main}" uniqueCount="${each.length}">${each.join('')}</sst>`;
}
