/** The text under a heading as paragraphs of prose, quotes filled, and the tables that are placed among them. */
import type { KeyPath } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';
import type { Filler } from '../filler.ts';
import { partsWithin } from '../place-within.ts';
import type { NarrativeBlock } from '../scored.ts';
import { narrativeTables } from './narrative-tables.ts';

export function readProse(report: Report, path: KeyPath, text: string | null, filler: Filler): NarrativeBlock[] {
  const nextLine = partsWithin(report, path);
  return paragraphsOf(text ?? '').map((paragraph) => {
    const place = nextLine(firstLineOf(paragraph));
    const name = tableIn(paragraph);
    if (name !== undefined) return { kind: 'table', name, place };
    return { kind: 'prose', text: filler.fill(path, paragraph, place.range.start), place };
  });
}

/** Blank lines part paragraphs. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() !== '') paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n').trim());
}

function firstLineOf(paragraph: string): string {
  const [line = ''] = paragraph.split('\n', 1);
  return line.trim();
}

/** Returns the table that a paragraph of nothing but its quote places. */
function tableIn(paragraph: string): string | undefined {
  const name = /^\{\{\s*([^\s{}]+)\s*\}\}$/u.exec(paragraph)?.[1];
  return name !== undefined && narrativeTables.includes(name) ? name : undefined;
}
