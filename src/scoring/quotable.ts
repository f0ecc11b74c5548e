/** Which names prose may quote, out of what the page prints. */
import { isPrintedText, type Printed, type PrintedMap, type PrintedText } from './scored.ts';

/** What may be left out of a name: 项目资金.全年执行数 is that of the whole. */
const wholeRows: Readonly<Record<string, string>> = {
  '项目资金.年度资金总额.': '项目资金.',
  '部门资金.支出合计.': '部门资金.',
};

/** Returns every single text under its path: `项目资金.年度资金总额.执行率`, and short `项目资金.执行率`. Lists cannot be quoted. */
export function quotableTexts(printed: PrintedMap): Map<string, PrintedText> {
  const written = leaves(printed, '');
  const shortened = written.flatMap(([path, text]) => shortNames([path]).map((name) => [name, text] as const));
  return new Map([...written, ...shortened]);
}

/** Returns the short names of those that have one. */
export function shortNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    Object.entries(wholeRows).flatMap(([whole, short]) =>
      path.startsWith(whole) ? [`${short}${path.slice(whole.length)}`] : [],
    ),
  );
}

function leaves(printed: PrintedMap, prefix: string): [string, PrintedText][] {
  return Object.entries(printed).flatMap(([name, child]) => leavesOf(child, `${prefix}${name}`));
}

function leavesOf(child: Printed, path: string): [string, PrintedText][] {
  if (isPrintedText(child)) return [[path, child]];
  return isList(child) ? [] : leaves(child, `${path}.`);
}

function isList(child: Printed): child is readonly PrintedMap[] {
  return Array.isArray(child);
}
