/** Narratives in a few lines for tests: an evaluation report of 正文 alone, and an outline. */
import type { Finding } from '../../src/core/finding.ts';
import type { OutlineSection } from '../../src/packs/profile.ts';
import type { Report, ReportData } from '../../src/schema/report.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { createFiller } from '../../src/scoring/filler.ts';
import { narrativeTables } from '../../src/scoring/narrative/narrative-tables.ts';
import { scoreNarrative } from '../../src/scoring/narrative/score-narrative.ts';
import { quotableTexts } from '../../src/scoring/quotable.ts';
import type { PrintedMap, ScoredSection } from '../../src/scoring/scored.ts';
import { placesOf } from '../../src/source/places.ts';
import { registry } from '../schema/program-schemas.ts';
import { sourceOf } from '../schema/source-of.ts';
import { national } from './national.ts';

const schema = '项目支出绩效评价报告.schema.json';

/** `narrative`: what stands under 正文, unindented. */
export function narrativeText(narrative: string, more = ''): string {
  return `文种: 项目支出绩效评价报告
地区: 全国
年度: 2024
项目名称: 信访宣传项目
主管部门: 某市信访局
实施单位: 某市信访局
评价单位: 某市信访局
${more}正文:
${narrative.trimEnd().replace(/^(?=.)/gmu, '  ')}
`;
}

export function narrativeReport(narrative: string, more = ''): { readonly report: Report; readonly text: string } {
  const text = narrativeText(narrative, more);
  const { root } = sourceOf(text);
  const { value: data, findings } = validateMap<ReportData>(registry, schema, root);
  if (data === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  const { file } = root.place;
  return { report: { file, data, places: placesOf(root), attachments: [], texts: new Map([[file, text]]) }, text };
}

/** What the schema says about a narrative that it refuses. */
export function narrativeFaults(narrative: string): readonly Finding[] {
  return validateMap<ReportData>(registry, schema, sourceOf(narrativeText(narrative)).root).findings;
}

export interface ShortSection extends Partial<Omit<OutlineSection, 'children'>> {
  readonly title: string;
  readonly children?: readonly Short[];
}
export type Short = string | ShortSection;

export function outlineOf(...sections: readonly Short[]): OutlineSection[] {
  return sections.map((one) => {
    const given: ShortSection = typeof one === 'string' ? { title: one } : one;
    const nothing = { table: undefined, tablePlace: undefined, text: undefined, note: undefined };
    const rest = { aliases: [], required: true, requiredWithDeductions: false, open: true, ...nothing };
    return { ...rest, ...given, children: outlineOf(...(given.children ?? [])) };
  });
}

export interface ReadNarrative {
  readonly sections: readonly ScoredSection[];
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly text: string;
}

/** `printed`: what its prose may quote. */
export function readNarrative(
  narrative: string,
  outline: readonly OutlineSection[] | undefined,
  options: { readonly printed?: PrintedMap; readonly tables?: readonly string[]; readonly more?: string } = {},
): ReadNarrative {
  const { report, text } = narrativeReport(narrative, options.more);
  const findings: Finding[] = [];
  const names = {
    texts: quotableTexts(options.printed ?? {}),
    later: new Set<string>(),
    rounding: national.rounding,
  };
  const filler = createFiller(report, names, findings);
  const scored = scoreNarrative(report, outline, filler, new Set(options.tables ?? narrativeTables));
  return { sections: scored.value ?? [], findings: [...findings, ...scored.findings], report, text };
}

/** The narrative as a reader sees it: a line each, headings with their level, tables in 《》. */
export function outlined(sections: readonly ScoredSection[]): string[] {
  return sections.flatMap(({ level, title, isOwn, blocks, children }) => [
    `${'#'.repeat(level)} ${title}${isOwn ? ' (own)' : ''}`,
    ...blocks.map((block) => (block.kind === 'prose' ? block.text : `《${block.name}》`)),
    ...outlined(children),
  ]);
}
