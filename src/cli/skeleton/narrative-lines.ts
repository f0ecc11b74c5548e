/**
 * 正文 to fill in, from a region's outline: its headings nested as they are, its notes as comments.
 *
 * A heading that a report must have stands there blank and is marked; one that it may have stands there as a comment, so that
 * no heading is printed that nobody meant.
 */
import { stringify } from 'yaml';
import type { OutlineSection } from '../../packs/profile.ts';
import { nameAlone, paragraphsOf } from '../../scoring/narrative/paragraphs.ts';
import { commentLines } from './comment-lines.ts';

/** Returns the lines below `正文:`. */
export function narrativeLines(outline: readonly OutlineSection[], indent: string): string[] {
  return outline.flatMap((section) => {
    const lines = sectionLines(section, indent);
    return section.required ? lines : lines.map((line) => asComment(line, indent));
  });
}

function sectionLines(
  { title, required, note, table, text, children, open }: OutlineSection,
  indent: string,
): string[] {
  const words = [
    note,
    text && '不写就由程序按数据成文。',
    table && `本节末尾印“${table}”表。`,
    children.length > 0 && !open && '下面不能另加标题。',
  ];
  const comments = words.filter((each) => typeof each === 'string' && each !== '').join('');
  const said = comments === '' ? [] : commentLines(comments, indent);
  const key = `${indent}${stringify(title).trimEnd()}:${required ? ' # 必写' : ''}`;
  return [...said, key, ...narrativeLines(children, `${indent}  `)];
}

/** Comments out a line at its section's indent; what is a comment already stays. */
function asComment(line: string, indent: string): string {
  return line.trimStart().startsWith('#') ? line : `${indent}# ${line.slice(indent.length).replace(/ # 必写$/, '')}`;
}

/** Returns the data names of the blocks that the outline puts into the text: 评价指标, 预期目标完成情况. */
export function outlineBlocks(outline: readonly OutlineSection[]): string[] {
  return outline.flatMap(({ table, text, children }) => [
    ...(table === undefined ? [] : [table]),
    ...paragraphsOf(text?.text ?? '').flatMap((paragraph) => nameAlone(paragraph) ?? []),
    ...outlineBlocks(children),
  ]);
}
