/** The findings about tables in the narrative: there twice, not there, or nowhere. */
import { error, type Finding } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';
import type { NarrativeBlock } from '../scored.ts';

type Table = Extract<NarrativeBlock, { kind: 'table' }>;

export function tablePlacedTwice({ name, place }: Table, first: Table): Finding {
  return error('table-placed-twice', place, {
    message: `“${name}”的表放了两次（第 ${first.place.range.start.line} 行已有）`,
    hint: '保留一处，另一处改为文字，如“见上表”',
    actual: name,
    related: [{ message: '第一次放在这里', place: first.place }],
  });
}

export function tableMissing({ name, place }: Table): Finding {
  return error('table-without-data', place, {
    message: `这里要放“${name}”的表，本报告没有这项数据`,
    hint: `在本文件里写“${name}”，或在附件里列出同一项目的自评表；不放这张表的，删去这一段`,
    actual: name,
  });
}

export function tableNotPlaced({ places }: Report, name: string, title: string): Finding {
  return error('table-not-placed', places.key([name]), {
    message: `写了“${name}”，正文里却没有放它的地方：提纲放在“${title}”一节，本报告没有这一节`,
    hint: `补上“${title}”，或在正文里让 {{${name}}} 单独成一段`,
    actual: name,
  });
}
