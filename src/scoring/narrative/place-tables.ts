/**
 * Where the tables stand in the narrative: where the author placed them, else where the pack's text does, else at the end of the
 * outline's section.
 *
 * Each table stands once. One that is there and has no place would be lost from the page, so that is a finding too.
 */
import type { Finding } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { Report } from '../../schema/report.ts';
import type { NarrativeBlock, ScoredSection } from '../scored.ts';
import { withoutEmpty } from './pack-sections.ts';
import { tableMissing, tableNotPlaced, tablePlacedTwice } from './table-findings.ts';

export function placeTables(
  report: Report,
  sections: readonly ScoredSection[],
  outline: readonly OutlineSection[],
  tables: ReadonlySet<string>,
): Outcome<readonly ScoredSection[]> {
  const placer = new TablePlacer(report, tables);
  const authored = sections.map((section) => placer.authored(section));
  const byPack = authored.map((section) => placer.byPack(section));
  const value = withoutEmpty(placer.byOutline(byPack, outline));
  return { value, findings: [...placer.findings, ...placer.lost(outline)] };
}

type Table = Extract<NarrativeBlock, { kind: 'table' }>;

class TablePlacer {
  readonly findings: Finding[] = [];
  private readonly report: Report;
  private readonly tables: ReadonlySet<string>;
  private readonly placed = new Map<string, Table>();

  constructor(report: Report, tables: ReadonlySet<string>) {
    this.report = report;
    this.tables = tables;
  }

  /** Returns the section without the tables that cannot stand where the author put them. */
  authored(section: ScoredSection): ScoredSection {
    const blocks = section.blocks.filter((block) => block.kind === 'prose' || block.fromPack || this.isPlaced(block));
    return { ...section, blocks, children: section.children.map((child) => this.authored(child)) };
  }

  /** Returns the section without what the pack would place and the author placed elsewhere. */
  byPack(section: ScoredSection): ScoredSection {
    const blocks = section.blocks.filter((block) => {
      if (block.kind === 'prose' || !block.fromPack) return true;
      const isFree = !this.placed.has(block.name);
      if (isFree) this.placed.set(block.name, block);
      return isFree;
    });
    return { ...section, blocks, children: section.children.map((child) => this.byPack(child)) };
  }

  private isPlaced(table: Table): boolean {
    const first = this.placed.get(table.name);
    const fault = first
      ? tablePlacedTwice(table, first)
      : this.tables.has(table.name)
        ? undefined
        : tableMissing(table);
    if (fault === undefined) this.placed.set(table.name, table);
    else this.findings.push(fault);
    return fault === undefined;
  }

  byOutline(sections: readonly ScoredSection[], outline: readonly OutlineSection[]): ScoredSection[] {
    return sections.map((section) => {
      const known = section.isOwn ? undefined : outline.find(({ title }) => title === section.title);
      const children = this.byOutline(section.children, known?.children ?? []);
      const whole = { ...section, children };
      const name = known?.table;
      if (name === undefined || this.placed.has(name) || !this.tables.has(name)) return whole;
      const table: Table = { kind: 'table', name, place: this.report.places.key([name]) };
      this.placed.set(name, table);
      return atEnd(whole, table);
    });
  }

  /** What the author wrote as data, and the outline has a place for that this report has not. */
  lost(outline: readonly OutlineSection[]): Finding[] {
    return tablesOf(outline)
      .filter(({ name }) => this.report.places.has([name]) && this.tables.has(name) && !this.placed.has(name))
      .map((table) => tableNotPlaced(this.report, table.name, table.title));
  }
}

/** Returns the section with the table behind all that stands under it. */
function atEnd(section: ScoredSection, table: Table): ScoredSection {
  const last = section.children.at(-1);
  if (last === undefined) return { ...section, blocks: [...section.blocks, table] };
  return { ...section, children: [...section.children.slice(0, -1), atEnd(last, table)] };
}

/** The tables of sections that a report may leave out: where it must not, the section is said to be missing. */
function tablesOf(outline: readonly OutlineSection[], isRequired = true): { name: string; title: string }[] {
  const all = outline.flatMap(({ table, required, title, children }) => {
    const below = tablesOf(children, isRequired && required);
    return table === undefined || (isRequired && required) ? below : [{ name: table, title }, ...below];
  });
  return all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);
}
