/**
 * From the inside of a `p`, a heading or a cell to paragraphs of runs.
 *
 * In data a blank line parts two paragraphs and a single line break stays one, wherever the data is printed. In a
 * template a line break with its indentation means nothing: Chinese is written without blanks.
 */

import { run } from '../../tree/build.ts';
import type { Origin, Run } from '../../tree/page-tree.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './html.ts';
import { originOf, printedBy, type Reading } from './reading.ts';

/** One paragraph's runs. */
export type Line = readonly Run[];

/** Returns at least one paragraph, maybe without a run. */
export function readText(reading: Reading, nodes: readonly HtmlNode[], origin: Origin): readonly Line[] {
  const lines: Run[][] = [[]];
  readNodes(reading, nodes, origin, false, lines);
  return lines;
}

function readNodes(
  reading: Reading,
  nodes: readonly HtmlNode[],
  origin: Origin,
  strong: boolean,
  lines: Run[][],
): void {
  const last = nodes.length - 1;
  for (let index = 0; index <= last; index++) {
    const node = nodes[index] as HtmlNode;
    if (isElement(node)) readElement(reading, node, origin, strong, lines);
    else if (isText(node)) add(lines, templateText(node.value, index === 0, index === last), origin, strong);
  }
}

function readElement(reading: Reading, element: HtmlElement, origin: Origin, strong: boolean, lines: Run[][]): void {
  const printed = printedBy(reading, element);
  if (printed !== undefined) addData(lines, printed.text, { ...origin, data: printed.place }, strong);
  else if (element.tagName === 'br') add(lines, '\n', originOf(reading, element), strong);
  else if (element.tagName === 'strong') {
    readNodes(reading, element.childNodes, originOf(reading, element), true, lines);
  }
}

/** Adds a run to the last paragraph, unless it says nothing. */
function add(lines: Run[][], text: string, origin: Origin, strong: boolean): void {
  if (text !== '') lines.at(-1)?.push(run(text, origin, strong));
}

function addData(lines: Run[][], text: string, origin: Origin, strong: boolean): void {
  paragraphsOf(text).forEach((one, index) => {
    if (index > 0) lines.push([]);
    add(lines, one, origin, strong);
  });
}

/** Returns the text's paragraphs, which blank lines part; at least one. */
function paragraphsOf(text: string): string[] {
  if (!/[\r\n]/.test(text)) return [text.trimEnd()];
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(/^(?:[ \t\u3000]*\n)+|\s+$/g, '');
  return lines.split(/\n(?:[ \t\u3000]*\n)+/);
}

function templateText(text: string, first: boolean, last: boolean): string {
  if (!/[ \t\r\n]/.test(text)) return text;
  const trimmed = (last ? text.replace(/[ \t\r\n]+$/, '') : text).replace(first ? /^[ \t\r\n]+/ : /^$/, '');
  return trimmed.replaceAll(/[ \t\r\n]+/g, (blank, offset: number) => {
    const between = `${trimmed[offset - 1] ?? ''}${trimmed[offset + blank.length] ?? ''}`;
    return !blank.includes('\n') || /^[!-~]{2}$/.test(between) ? ' ' : '';
  });
}
