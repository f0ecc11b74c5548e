/**
 * How deep blocks and tags stand inside each other in one template: what is nested without end is not walked at all.
 *
 * In: the text before anything else has looked at it. It is read once, from the front, however long a hostile one is.
 */
import { error, type Finding } from '../../core/finding.ts';
import { placeOf, type TemplateText } from '../template/template-text.ts';

/** Real forms go a dozen levels deep; an unclosed tag counts as one more. */
export const limit: number = 200;

const steps =
  /\{\{~?(?<open>[#^])|\{\{~?(?<close>\/)|\{\{~?else(?<more> )|<(?<tag>(?!br\b|col\b)[a-z])|<(?<end>\/)[a-z]/giu;

/** Returns none, or one finding where the first level too many begins. */
export function depthFindings(source: TemplateText): readonly Finding[] {
  const levels: number[] = [];
  let depth = 0;
  for (const { groups = {}, index } of source.text.matchAll(steps)) {
    if (groups.close || groups.end) depth -= levels.pop() ?? 0;
    else {
      // `else if` nests a block that the same `{{/if}}` closes.
      if (groups.more) levels.push((levels.pop() ?? 0) + 1);
      else levels.push(1);
      depth += 1;
    }
    if (depth > limit) return [tooDeep(source, index)];
  }
  return [];
}

function tooDeep(source: TemplateText, at: number): Finding {
  return error('template-too-large', placeOf(source, at, at + 2), {
    message: `标签和 {{#…}} 一层套一层，到这里超过 ${limit} 层`,
    hint: '核对前面的标签和 {{#…}} 是不是都结束了；内容多的，分成几个模板，用 {{> 名字}} 引用',
  });
}
