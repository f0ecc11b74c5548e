/** What an author typed at a place, letter for letter: of a blank cell nothing, of a dash the dash. */
import type { Place } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';

export function writtenText({ texts }: Report, { file, range }: Place): string {
  return (texts.get(file) ?? '').slice(range.start.offset, range.end.offset).trim();
}
