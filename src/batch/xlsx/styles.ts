/** xl/styles.xml: the looks of cells, each with every number format that the sheet uses with it. */
import { escapeXml } from './escape-xml.ts';
import type { CellLook } from './sheet.ts';

interface Look {
  /** The index into `fonts`, `fills` and `borders` below. */
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly wraps: boolean;
}

const looks: Readonly<Record<CellLook, Look>> = {
  title: { font: 1, fill: 0, border: 0, horizontal: 'center', wraps: false },
  note: { font: 0, fill: 0, border: 0, horizontal: 'right', wraps: false },
  head: { font: 2, fill: 2, border: 1, horizontal: 'center', wraps: true },
  text: { font: 0, fill: 0, border: 1, horizontal: 'left', wraps: false },
  wrapped: { font: 0, fill: 0, border: 1, horizontal: 'left', wraps: true },
  centred: { font: 0, fill: 0, border: 1, horizontal: 'center', wraps: true },
  figure: { font: 0, fill: 0, border: 1, horizontal: 'right', wraps: false },
  total: { font: 2, fill: 2, border: 1, horizontal: 'right', wraps: false },
  link: { font: 3, fill: 0, border: 1, horizontal: 'center', wraps: false },
};

const fonts = [
  '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  '<font><b/><sz val="18"/><name val="宋体"/><charset val="134"/></font>',
  '<font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font>',
];
// Spreadsheet programs take the first two fills for their own, whatever stands there.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill>',
];
const thin = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`);
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${thin.join('')}<diagonal/></border>`,
];

/** Counts the looks and formats that are asked for, in the order of their first use. */
export class CellStyles {
  private readonly used = new Map<string, { readonly look: CellLook; readonly format: string }>();
  private readonly formats = new Map<string, number>();

  /** Returns the style's number for a cell's `s`. `format`: a number format, '' for text. */
  numberOf(look: CellLook, format: string): number {
    const key = `${look}\n${format}`;
    if (!this.used.has(key)) this.used.set(key, { look, format });
    // Number formats up to 163 belong to the spreadsheet program.
    if (format !== '' && !this.formats.has(format)) this.formats.set(format, 164 + this.formats.size);
    return [...this.used.keys()].indexOf(key) + 1;
  }

  toXml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    const cells = [...this.used.values()].map(({ look, format }) => this.cellFormat(looks[look], format));
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : counted('numFmts', formats),
      counted('fonts', fonts),
      counted('fills', fills),
      counted('borders', borders),
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      counted('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...cells]),
      counted('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }

  private cellFormat({ font, fill, border, horizontal, wraps }: Look, format: string): string {
    const number = this.formats.get(format) ?? 0;
    const wrap = wraps ? ' wrapText="1"' : '';
    return (
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
      `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${horizontal}" vertical="center"${wrap}/></xf>`
    );
  }
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
