/** One printed text by its name. */
import { isPrintedText, type PrintedMap, type PrintedText } from '../scored.ts';

/** Undefined: nothing is printed under the name, or more than one text. */
export function printedAt(printed: PrintedMap, name: string): PrintedText | undefined {
  const found = printed[name];
  return found !== undefined && isPrintedText(found) ? found : undefined;
}

export function textAt(printed: PrintedMap, name: string): string {
  return printedAt(printed, name)?.text ?? '';
}
