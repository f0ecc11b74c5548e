/** What the page says under a name, on one line; empty when it says nothing there. */
import type { PrintedMap } from '../scoring/scored.ts';

export function lineOf(printed: PrintedMap | undefined, name: string): string {
  const found = printed?.[name];
  const text = found !== undefined && 'text' in found && typeof found.text === 'string' ? found.text : '';
  return text.trim().replaceAll(/\s*\n\s*/g, '');
}
