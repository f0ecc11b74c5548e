/** Reader of the tables in an HTML page: each cell with its spans and its text. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlCell {
  readonly colspan: number;
  readonly rowspan: number;
  /** Without any white space. */
  readonly text: string;
}

/** Returns tables → rows → cells, in reading order. */
export function readHtmlTables(html: string): HtmlCell[][][] {
  return find(parse(html).childNodes, ['table']).map((table) =>
    find(table.childNodes, ['tr']).map((row) =>
      find(row.childNodes, ['td', 'th']).map((cell) => ({
        colspan: span(cell, 'colspan'),
        rowspan: span(cell, 'rowspan'),
        text: textOf(cell.childNodes).replace(/\s/g, ''),
      })),
    ),
  );
}

function find(nodes: readonly Node[], names: readonly string[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return names.includes(node.tagName) ? [node] : find(node.childNodes, names);
  });
}

function span(cell: Element, name: string): number {
  return Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}
