/**
 * Scoring: 正文 against its region's outline, with its quotes filled and its tables placed.
 *
 * In: the report, the outline of its form, what prose may quote, the tables that there are data for. Out: the sections in the
 * outline's order; findings for what cannot be printed as it is written. Whether all sections are there is for the checks.
 */
import type { Finding, KeyPath } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { Narrative, Report } from '../../schema/report.ts';
import type { Filler } from '../filler.ts';
import type { ScoredSection } from '../scored.ts';
import { type Heading, matchHeadings } from './match-headings.ts';
import { placeTables } from './place-tables.ts';
import { readProse } from './read-prose.ts';
import { typedNumber } from './typed-number.ts';

/** The key of the text that stands directly under a heading. Before the first heading stands 引言, a key of the report. */
const directText = '总述';
const root: KeyPath = ['正文'];

/** `tables`: the data names of the tables that this report can print. */
export function scoreNarrative(
  report: Report,
  outline: readonly OutlineSection[] | undefined,
  filler: Filler,
  tables: ReadonlySet<string>,
): Outcome<readonly ScoredSection[]> {
  const findings: Finding[] = [];
  const { 正文: narrative } = report.data;
  if (narrative === undefined) return { value: [], findings };
  const known = outline ?? [];
  const sections = new NarrativeReader(report, filler, findings).sections(narrative, root, 1, known, true);
  const placed = placeTables(report, sections, known, tables);
  return { value: placed.value, findings: [...findings, ...placed.findings] };
}

class NarrativeReader {
  private readonly report: Report;
  private readonly filler: Filler;
  private readonly findings: Finding[];

  constructor(report: Report, filler: Filler, findings: Finding[]) {
    this.report = report;
    this.filler = filler;
    this.findings = findings;
  }

  sections(
    narrative: Narrative,
    path: KeyPath,
    level: number,
    outline: readonly OutlineSection[],
    open: boolean,
  ): ScoredSection[] {
    const keys = Object.keys(narrative).filter((key) => key !== directText || level === 1);
    return matchHeadings(keys, outline, open).map((heading) => {
      const own = [...path, heading.key];
      if (heading.number !== undefined) this.findings.push(typedNumber(this.report, own, heading.number));
      return this.section(heading, narrative[heading.key] ?? null, own, level);
    });
  }

  private section(heading: Heading, value: Narrative | string | null, path: KeyPath, level: number): ScoredSection {
    const { title, known, meant } = heading;
    const isText = value === null || typeof value === 'string';
    const children = isText ? [] : this.sections(value, path, level + 1, known?.children ?? [], known?.open ?? true);
    return {
      level: levelOf(level),
      title,
      isOwn: known === undefined,
      ...(meant === undefined ? {} : { meant }),
      blocks: isText ? readProse(this.report, path, value, this.filler) : this.directProse(value, path),
      children,
      path,
      place: this.report.places.key(path),
    };
  }

  private directProse(narrative: Narrative, path: KeyPath): ScoredSection['blocks'] {
    const text = narrative[directText];
    return typeof text === 'string' ? readProse(this.report, [...path, directText], text, this.filler) : [];
  }
}

/** The schema lets nobody go deeper than four. */
function levelOf(level: number): ScoredSection['level'] {
  return level === 1 || level === 2 || level === 3 ? level : 4;
}
