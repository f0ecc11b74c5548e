/** What a report takes from its annexes: their figures for quotes, and the figures of the form of its own project. */
import { documentTitle } from '../core/document-title.ts';
import { quotableTexts } from './quotable.ts';
import type { PrintedMap, PrintedText, Scored, ScoredForm } from './scored.ts';

/** Prose is not quoted, only figures and names. */
const prose = /(?:^|\.)(?:年度总体目标\.|偏差原因分析及改进措施$)/u;

/**
 * Returns the annexes' texts by name: `附件.<项目名称>.总分`; where several annexes are of one project, `附件.<题名>.总分`.
 * The names are looked up whole, so that a project's name may hold dots and blanks.
 */
export function annexTexts(annexes: readonly Scored[]): ReadonlyMap<string, PrintedText> {
  const names = annexNames(annexes);
  const entries = annexes.flatMap((annex, index) => {
    const name = names[index];
    const texts = [...quotableTexts(annex.printed)].filter(([path]) => !prose.test(path));
    return name === undefined ? [] : texts.map(([path, text]) => [`附件.${name}.${path}`, text] as const);
  });
  return new Map(entries);
}

/** Undefined: it has no name, or one that another has too. */
function annexNames(annexes: readonly Scored[]): (string | undefined)[] {
  const projects = annexes.map(({ report: { data } }) => data.项目名称 ?? '');
  const titles = annexes.map(({ report: { data } }) => documentTitle(data.项目名称 ?? '', data.文种));
  const isOnly = (all: readonly string[], one: string) => all.indexOf(one) === all.lastIndexOf(one);
  return annexes.map((_, index) => {
    const [project = '', title = ''] = [projects[index], titles[index]];
    if (project === '') return undefined;
    return [project, title].find((name) => isOnly(name === project ? projects : titles, name));
  });
}

export interface AnnexedForm {
  readonly form: ScoredForm;
  readonly printed: PrintedMap;
}

/** Returns the first annexed self-evaluation form of the same project. */
export function formOfProject(project: string | undefined, annexes: readonly Scored[]): AnnexedForm | undefined {
  const found = annexes.find(({ form, report }) => form && project && report.data.项目名称 === project);
  return found?.form && { form: found.form, printed: found.printed };
}
