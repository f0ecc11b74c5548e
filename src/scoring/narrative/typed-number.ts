/** The finding `heading-number-typed`: a heading carries a number, which the machine gives. */
import { error, type Finding, type KeyPath } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';

/** `path`: of the heading; `number`: as it was typed. */
export function typedNumber(report: Report, path: KeyPath, number: string): Finding {
  const place = report.places.key(path);
  const { start, end } = place.range;
  const text = report.texts.get(place.file)?.slice(start.offset, end.offset) ?? '';
  const at = text.indexOf(number);
  const edit = { start: start.offset + at, end: start.offset + at + number.length, text: '' };
  return error('heading-number-typed', place, {
    message: `标题写了序号“${number.trim()}”：序号由程序编排，正文和目录才一致`,
    hint: `删去序号，只写“${String(path.at(-1)).slice(number.length).trim()}”`,
    actual: String(path.at(-1)),
    ...(at < 0 ? {} : { fix: [edit] }),
  });
}
