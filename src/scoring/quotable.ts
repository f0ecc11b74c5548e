/** Which names prose may quote, out of what the page prints. */
import { isPrintedText, type Printed, type PrintedMap } from './scored.ts';

/** Returns every single text under its path: `项目资金.年度资金总额.执行率`. Lists cannot be quoted. */
export function quotableTexts(printed: PrintedMap): Map<string, string> {
  return new Map(leaves(printed, ''));
}

function leaves(printed: PrintedMap, prefix: string): [string, string][] {
  return Object.entries(printed).flatMap(([name, child]) => leavesOf(child, `${prefix}${name}`));
}

function leavesOf(child: Printed, path: string): [string, string][] {
  if (isPrintedText(child)) return [[path, child.text]];
  return isList(child) ? [] : leaves(child, `${path}.`);
}

function isList(child: Printed): child is readonly PrintedMap[] {
  return Array.isArray(child);
}
