/**
 * Check `section-unknown`: a heading that the outline does not know is meant as the author's own, and allowed there.
 *
 * Why: a heading with a slip would stand beside the empty place of the one that was meant.
 */
import { type Details, error, type Finding } from '../../core/finding.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { Scored, ScoredSection } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const sectionUnknown: Rule = {
  code: 'section-unknown',
  severity: 'error',
  wants: '正文的标题与提纲一致；自己加的标题加在允许的地方',
  wrong: '标题写“项目概貌”，提纲里是“项目概况”',
  right: '写“项目概况”；确要另起一节的，换一个不易混淆的标题',
  source: '财预〔2020〕10号所附报告参考提纲',
  find: checkSectionUnknown,
};

const directText = '总述';

export function checkSectionUnknown({ report, profile, narrative }: Scored): Finding[] {
  const outline = profile.forms[report.data.文种]?.outline;
  return findUnknown(narrative, { title: '正文', open: true, children: outline ?? [] }, titlesOf(outline ?? []));
}

type Parent = Pick<OutlineSection, 'title' | 'open' | 'children'>;

/** `homes`: under which title each of the outline's titles stands. */
function findUnknown(
  sections: readonly ScoredSection[],
  parent: Parent,
  homes: ReadonlyMap<string, string>,
): Finding[] {
  return sections.flatMap((section) => {
    const known = section.isOwn ? undefined : parent.children.find(({ title }) => title === section.title);
    const below: Parent = known ?? { title: section.title, open: true, children: [] };
    const own = known === undefined ? ownHeading(section, parent, homes) : undefined;
    const finding = own && error('section-unknown', section.place, { ...own, actual: section.title });
    return [...(finding ? [finding] : []), ...findUnknown(section.children, below, homes)];
  });
}

/** Returns what is wrong with an author's own heading; undefined when nothing is. */
function ownHeading(
  { title, meant, level }: ScoredSection,
  parent: Parent,
  homes: ReadonlyMap<string, string>,
): Details | undefined {
  if (title === directText && level === 1) {
    return { message: '“总述”不是标题，要写在某个标题的下面', hint: '第一个标题之前的文字，写在“正文”外面的“引言”里' };
  }
  if (meant !== undefined) {
    return { message: `“${parent.title}”的提纲里没有“${title}”`, hint: `是否想写 ${meant}？`, expected: meant };
  }
  if (parent.open) return undefined;
  const home = homes.get(title);
  const names = parent.children.map((one) => one.title).join('、');
  const allowed = names === '' ? '这里不再分标题，写成文字' : `这里可以写：${names}`;
  return {
    message: `“${parent.title}”下面不能自己加标题“${title}”`,
    hint: home === undefined ? allowed : `“${title}”应写在“${home}”的下面`,
  };
}

function titlesOf(outline: readonly OutlineSection[], home = '正文'): ReadonlyMap<string, string> {
  return new Map(
    outline.flatMap(({ title, children }) => [[title, home] as const, ...titlesOf(children, title).entries()]),
  );
}
