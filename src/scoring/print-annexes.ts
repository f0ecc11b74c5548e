/** What the page prints of 附件: the list behind the text, one line a file. */
import { documentTitle } from '../core/document-title.ts';
import type { Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import { printText } from './print-figure.ts';
import type { PrintedMap, Scored } from './scored.ts';

/** A report is called by what it is about; any other file by its name. One annex alone has no number. */
export function printAnnexes({ attachments, places }: Report, annexes: readonly Scored[]): PrintedMap[] {
  const place = placeOf(places, ['附件']);
  return attachments.map((file, index) => {
    const annex = annexes.find(({ report }) => report.file === file);
    const title = annex ? titleOf(annex.report) : nameOf(file);
    return { 序号: printText(attachments.length > 1 ? `${index + 1}` : '', place), 题名: printText(title, place) };
  });
}

function titleOf({ data }: Report): string {
  return data.报告题名 ?? documentTitle(data.项目名称 ?? data.部门名称 ?? '', data.文种);
}

/** The file's name without its folder and its ending. */
function nameOf(file: string): string {
  const name = file.split(/[/\\]/u).at(-1) ?? file;
  return name.replace(/(?<=.)\.[^.]*$/u, '');
}
