/**
 * The facts of a report as its manifest keeps them (要点), and back: an unchanged report need not be scored again to be compared.
 *
 * One line a fact: what it is and its parts, parted by tabs. A line that somebody changed so that it cannot be read is passed over.
 */
import type { Facts, SaidFigure, SaidProject, SaidText, TextKind } from '../checks/across/facts.ts';
import { parseDecimal, show } from '../core/decimal.ts';
import type { Place, Severity } from '../core/finding.ts';
import { placeLine, readPlaceLine } from './place-line.ts';

const kinds: Readonly<Record<TextKind, string>> = {
  goal: '预期目标',
  result: '实际完成情况',
  paragraph: '段落',
  indicator: '指标',
};
const kindsByName = new Map(Object.entries(kinds).map(([kind, name]) => [name, kind as TextKind]));

/** `nameOf`: how the manifest names a file. */
export function factsRecord(facts: Facts, nameOf: (file: string) => string): string[] {
  const main = nameOf(facts.file);
  const at = (place: Place) => placeLine({ ...place, file: nameOf(place.file) }, main);
  const project = ({ name, place, figures }: SaidProject) => [
    ['项目', name, at(place)],
    ...figures.map((figure) => ['数', figure.label, show(figure.value), at(figure.place)]),
  ];
  const lines = [
    ['年度', facts.year],
    ...facts.units.map(({ field, name, place }) => ['单位', field, name, at(place)]),
    ...facts.projects.flatMap(project),
    ...facts.proseAmounts.map((amount) => ['金额', show(amount)]),
    ...facts.texts.map(({ kind, holds, mark, begin, place }) => ['文字', kinds[kind], holds, mark, begin, at(place)]),
    ...facts.annexes.map((file) => ['附件', nameOf(file)]),
    ...facts.acceptances.map(({ code, at: path = '', reason }) => ['接受', code, path, reason]),
    ...Object.entries(facts.levels).map(([code, level]) => ['检查', code, level]),
  ];
  return lines.map((parts) => parts.map((part) => part.replace(/[\t\r\n]+/gu, ' ')).join('\t'));
}

export interface RecordedReport {
  /** As the manifest names it; the places that come back name their files like that too. */
  readonly file: string;
  readonly kind: string;
  readonly project: string | undefined;
}

export function restoreFacts(lines: readonly string[], { file, kind, project }: RecordedReport): Facts {
  const rows = lines.map((line) => line.split('\t'));
  const of = (tag: string) => rows.filter(([first]) => first === tag).map(([, ...parts]) => parts);
  const at = (text: string | undefined) => readPlaceLine(text ?? '', file);
  return {
    ...{ file, kind, project },
    year: of('年度')[0]?.[0] ?? '',
    units: of('单位').flatMap(([field = '', name = '', where]) =>
      placed(at(where), (place) => ({ field, name, place })),
    ),
    projects: restoreProjects(rows, at),
    proseAmounts: of('金额').flatMap(([amount = '']) => parseDecimal(amount) ?? []),
    texts: of('文字').flatMap((parts) => restoreText(parts, at)),
    annexes: of('附件').flatMap(([name]) => name ?? []),
    acceptances: of('接受').map(([code = '', path, reason = '']) => ({ code, at: path || undefined, reason })),
    levels: Object.fromEntries(of('检查').map(([code = '', level]) => [code, level as Severity | 'off'])),
  };
}

type At = (text: string | undefined) => Place | undefined;

function placed<T>(place: Place | undefined, make: (place: Place) => T): T[] {
  return place === undefined ? [] : [make(place)];
}

/** The figures of a project stand behind its line. */
function restoreProjects(rows: readonly (readonly string[])[], at: At): SaidProject[] {
  const projects: (SaidProject & { readonly figures: SaidFigure[] })[] = [];
  for (const [tag, ...parts] of rows) {
    if (tag === '项目')
      projects.push(...placed(at(parts[1]), (place) => ({ name: parts[0] ?? '', place, figures: [] })));
    const value = tag === '数' ? parseDecimal(parts[1] ?? '') : undefined;
    if (value)
      projects.at(-1)?.figures.push(...placed(at(parts[2]), (place) => ({ label: parts[0] ?? '', value, place })));
  }
  return projects;
}

function restoreText([name = '', holds, mark = '', begin = '', where]: readonly string[], at: At): SaidText[] {
  const kind = kindsByName.get(name);
  if (kind === undefined) return [];
  return placed(at(where), (place) => ({ kind, holds: holds === 'figures' ? 'figures' : 'words', mark, begin, place }));
}
