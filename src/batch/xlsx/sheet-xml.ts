/** xl/worksheets/sheet1.xml and its links. */
import { escapeXml } from './escape-xml.ts';
import { cellName, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import type { CellStyles } from './styles.ts';

/** What the parts of one workbook share while it is written. */
export interface Writing {
  readonly styles: CellStyles;
  /** Text → its number in xl/sharedStrings.xml. */
  readonly texts: Map<string, number>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Link {
  readonly cell: string;
  readonly target: string;
}

/** Returns the sheet's part and the part of its relations; the order of the elements is the standard's. */
export function sheetXml(sheet: Sheet, writing: Writing): { readonly xml: string; readonly relations: string } {
  const links = linksOf(sheet);
  const rows = sheet.rows.map((row, index) => rowXml(row, index + 1, writing));
  const xml = [
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${sheet.widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    filterRange(sheet) === undefined ? '' : `<autoFilter ref="${filterRange(sheet)}"/>`,
    mergesXml(sheet),
    linksXml(links),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
  return { xml, relations: relationsXml(links) };
}

/** Returns the range of the filter with its head, `A3:L9`, or undefined. */
export function filterRange({ frozenRows, filteredRows, widths }: Sheet, absolute = false): string | undefined {
  if (filteredRows === undefined) return undefined;
  const ends = [cellName(0, frozenRows), cellName(widths.length - 1, frozenRows + filteredRows)];
  return (absolute ? ends.map((end) => end.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')) : ends).join(':');
}

function pane({ frozenRows }: Sheet): string {
  const below = cellName(0, frozenRows + 1);
  return (
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
  );
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml({ cells, height }: SheetRow, row: number, writing: Writing): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const inner = cells.map((cell, column) => cellXml(cell, cellName(column, row), writing)).join('');
  return `<row r="${row}"${size}>${inner}</row>`;
}

function cellXml(cell: SheetCell, name: string, { styles, texts }: Writing): string {
  const format = 'format' in cell ? cell.format : '';
  const start = `<c r="${name}" s="${styles.numberOf(cell.look, format)}"`;
  if (cell.kind === 'blank') return `${start}/>`;
  if (cell.kind === 'number') return `${start}><v>${cell.digits}</v></c>`;
  if (cell.kind === 'formula') return `${start}><f>${escapeXml(cell.formula)}</f><v>${cell.digits}</v></c>`;
  const number = texts.get(cell.text) ?? texts.size;
  texts.set(cell.text, number);
  return `${start} t="s"><v>${number}</v></c>`;
}

function mergesXml({ rows, widths }: Sheet): string {
  const merged = rows.flatMap(({ isMerged }, index) => (isMerged ? [index + 1] : []));
  const refs = merged.map((row) => `<mergeCell ref="${cellName(0, row)}:${cellName(widths.length - 1, row)}"/>`);
  return refs.length === 0 ? '' : `<mergeCells count="${refs.length}">${refs.join('')}</mergeCells>`;
}

function linksOf({ rows }: Sheet): Link[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'text' && cell.link !== undefined ? [{ cell: cellName(column, row + 1), target: cell.link }] : [],
    ),
  );
}

function linksXml(links: readonly Link[]): string {
  const each = links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId${index + 1}"/>`);
  return each.length === 0 ? '' : `<hyperlinks>${each.join('')}</hyperlinks>`;
}

function relationsXml(links: readonly Link[]): string {
  const each = links.map(
    ({ target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/hyperlink" Target="${escapeXml(asUri(target))}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** Chinese stays as it is, as spreadsheet programs write it; what has a meaning in an address is escaped. */
function asUri(path: string): string {
  return path.replace(/[\s%#?<>"[\]^`{|}\\]/g, (character) => encodeURIComponent(character));
}
