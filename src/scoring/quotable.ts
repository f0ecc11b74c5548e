/** Which names prose may quote, out of what the page prints. */
import { isPrintedText, type Printed, type PrintedMap, type PrintedText } from './scored.ts';

/** What may be left out of a name: 项目资金.全年执行数 is that of the whole. */
const wholeRows = [
  ['项目资金.年度资金总额.', '项目资金.'],
  ['部门资金.支出合计.', '部门资金.'],
] as const;

/** Returns every single text under its path: `项目资金.年度资金总额.执行率`, and short `项目资金.执行率`. Lists cannot be quoted. */
export function quotableTexts(printed: PrintedMap): Map<string, PrintedText> {
  const texts = new Map<string, PrintedText>();
  addTexts(texts, printed, '');
  for (const [path, text] of [...texts]) for (const name of shortNames([path])) texts.set(name, text);
  return texts;
}

/** Returns the short names of those that have one. */
export function shortNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    wholeRows.flatMap(([whole, short]) => (path.startsWith(whole) ? [`${short}${path.slice(whole.length)}`] : [])),
  );
}

function addTexts(texts: Map<string, PrintedText>, printed: PrintedMap, prefix: string): void {
  for (const [name, child] of Object.entries(printed)) {
    if (isPrintedText(child)) texts.set(`${prefix}${name}`, child);
    else if (!isList(child)) addTexts(texts, child, `${prefix}${name}.`);
  }
}

function isList(child: Printed): child is readonly PrintedMap[] {
  return Array.isArray(child);
}
