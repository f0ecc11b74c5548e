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
  return lines.map((line) => line.filter(({ text }) => text !== ''));
}

function readNodes(
  reading: Reading,
  nodes: readonly HtmlNode[],
  origin: Origin,
  strong: boolean,
  lines: Run[][],
): void {
  nodes.forEach((node, index) => {
    if (isElement(node)) readElement(reading, node, origin, strong, lines);
    else if (isText(node)) {
      const text = templateText(node.value, index === 0, index === nodes.length - 1);
      add(lines, run(text, origin, strong));
    }
  });
}

function readElement(reading: Reading, element: HtmlElement, origin: Origin, strong: boolean, lines: Run[][]): void {
  const printed = printedBy(reading, element);
  if (printed !== undefined) addData(lines, printed.text, { ...origin, data: printed.place }, strong);
  else if (element.tagName === 'br') add(lines, run('\n', originOf(reading, element), strong));
  else if (element.tagName === 'strong') {
    readNodes(reading, element.childNodes, originOf(reading, element), true, lines);
  }
}

function add(lines: Run[][], one: Run): void {
  lines.at(-1)?.push(one);
}

function addData(lines: Run[][], text: string, origin: Origin, strong: boolean): void {
  const [first = '', ...others] = paragraphsOf(text);
  add(lines, run(first, origin, strong));
  for (const other of others) lines.push([run(other, origin, strong)]);
}

/** Returns the text's paragraphs, which blank lines part; at least one. */
function paragraphsOf(text: string): string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(/^(?:[ \t\u3000]*\n)+|\s+$/g, '');
  return lines.split(/\n(?:[ \t\u3000]*\n)+/);
}

function templateText(text: string, first: boolean, last: boolean): string {
  const trimmed = (last ? text.replace(/[ \t\r\n]+$/, '') : text).replace(first ? /^[ \t\r\n]+/ : /^$/, '');
  return trimmed.replaceAll(/[ \t\r\n]+/g, (blank, offset: number) => {
    const between = `${trimmed[offset - 1] ?? ''}${trimmed[offset + blank.length] ?? ''}`;
    return !blank.includes('\n') || /^[!-~]{2}$/.test(between) ? ' ' : '';
  });
}
