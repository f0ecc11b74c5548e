/** The sections that the pack writes, among those of the author: each where the outline has it. */
import type { OutlineSection } from '../../packs/profile.ts';
import type { ScoredSection } from '../scored.ts';

/**
 * Returns the author's sections and those that the pack writes in their stead. `written`: in the outline's order, the author's own
 * ones behind those they follow. `make`: gives the section with all that the pack writes under it.
 */
export function withPackSections(
  written: readonly ScoredSection[],
  outline: readonly OutlineSection[],
  make: (section: OutlineSection) => ScoredSection,
): ScoredSection[] {
  const rank = ({ isOwn, title }: ScoredSection) => (isOwn ? -1 : outline.findIndex((one) => one.title === title));
  const meant = new Set(written.map(({ meant: title }) => title));
  const sections = [...written];
  outline.forEach((section, index) => {
    if (!hasPackText(section) || meant.has(section.title)) return;
    if (written.some((one) => rank(one) === index)) return;
    const next = sections.findIndex((one) => rank(one) > index);
    sections.splice(next < 0 ? sections.length : next, 0, make(section));
  });
  return sections;
}

/** Whether the pack has text for the section, or for one below it. */
function hasPackText({ text, children }: OutlineSection): boolean {
  return text !== undefined || children.some(hasPackText);
}

/** Returns the sections without those of the pack in which nothing is left to say. */
export function withoutEmpty(sections: readonly ScoredSection[]): ScoredSection[] {
  return sections
    .map((section) => ({ ...section, children: withoutEmpty(section.children) }))
    .filter(({ fromPack, blocks, children }) => !fromPack || blocks.length + children.length > 0);
}
