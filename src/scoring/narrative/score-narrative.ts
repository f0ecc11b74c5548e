/**
 * Scoring: 正文 against its region's outline, with its quotes filled and its tables placed.
 *
 * In: the report, the outline of its form, what prose may quote, the tables that there are data for. Out: the sections in the
 * outline's order, those that the pack writes among them; findings for what cannot be printed as it is written. Whether all
 * sections are there is for the checks.
 */
import type { Finding, KeyPath } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { Narrative, Report } from '../../schema/report.ts';
import type { Filler } from '../filler.ts';
import type { ScoredSection } from '../scored.ts';
import { type Heading, matchHeadings } from './match-headings.ts';
import { namedBlocks } from './narrative-tables.ts';
import { withPackSections } from './pack-sections.ts';
import { placeTables } from './place-tables.ts';
import { readPackText } from './read-pack-text.ts';
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
  const known = outline ?? [];
  const reader = new NarrativeReader(report, filler, tables, namedBlocks(known, tables), findings);
  const sections = reader.sections(report.data.正文 ?? {}, root, 1, known, true);
  const placed = placeTables(report, sections, known, tables);
  return { value: placed.value, findings: [...findings, ...placed.findings] };
}

class NarrativeReader {
  private readonly report: Report;
  private readonly filler: Filler;
  private readonly tables: ReadonlySet<string>;
  private readonly blocks: ReadonlySet<string>;
  private readonly findings: Finding[];

  /** `blocks`: the tables and those that an author may mean to place although the report has no data for them. */
  constructor(
    report: Report,
    filler: Filler,
    tables: ReadonlySet<string>,
    blocks: ReadonlySet<string>,
    findings: Finding[],
  ) {
    this.report = report;
    this.filler = filler;
    this.tables = tables;
    this.blocks = blocks;
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
    const written = matchHeadings(keys, outline, open).map((heading) => {
      const own = [...path, heading.key];
      if (heading.number !== undefined) this.findings.push(typedNumber(this.report, own, heading.number));
      return this.section(heading, narrative[heading.key] ?? null, own, level);
    });
    return withPackSections(written, outline, (section) => this.packSection(section, path, level));
  }

  private section(heading: Heading, value: Narrative | string | null, path: KeyPath, level: number): ScoredSection {
    const { title, known, meant } = heading;
    const isText = value === null || typeof value === 'string';
    const below = isText ? {} : value;
    return {
      level: levelOf(level),
      title,
      isOwn: known === undefined,
      ...(meant === undefined ? {} : { meant }),
      blocks: isText ? this.prose(path, value) : this.directProse(below, known, path),
      children: this.sections(below, path, level + 1, known?.children ?? [], known?.open ?? true),
      path,
      place: this.report.places.key(path),
    };
  }

  /** A section that the author did not write. `above`: the path of the heading that it stands under. */
  private packSection(section: OutlineSection, above: KeyPath, level: number): ScoredSection {
    const path = [...above, section.title];
    return {
      level: levelOf(level),
      title: section.title,
      isOwn: false,
      fromPack: true,
      blocks: this.packText(section, above),
      children: this.sections({}, path, level + 1, section.children, section.open),
      path,
      place: this.report.places.key(above),
    };
  }

  private directProse(narrative: Narrative, known: OutlineSection | undefined, path: KeyPath): ScoredSection['blocks'] {
    const text = narrative[directText];
    if (text === undefined) return known === undefined ? [] : this.packText(known, path);
    return typeof text === 'string' ? this.prose([...path, directText], text) : [];
  }

  private prose(path: KeyPath, text: string | null): ScoredSection['blocks'] {
    return readProse(this.report, path, text, this.filler, this.blocks);
  }

  private packText(section: OutlineSection, at: KeyPath): ScoredSection['blocks'] {
    const { names } = this.filler;
    const read = readPackText(section, { names, tables: this.tables, at: this.report.places.key(at) });
    this.findings.push(...read.findings);
    return read.blocks;
  }
}

/** The schema lets nobody go deeper than four. */
function levelOf(level: number): ScoredSection['level'] {
  return level === 1 || level === 2 || level === 3 ? level : 4;
}
