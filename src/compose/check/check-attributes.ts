/** Checks the attributes of one tag against the closed HTML: known names, possible values. */
import { error, type Finding } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { Attribute, StartTag } from '../template/markup-tokens.ts';
import type { Span } from '../template/spans.ts';
import { placeOf, type TemplateText } from '../template/template-text.ts';
import { fits, type TagRule, type ValueRule } from './markup.ts';

export interface AttributeFault {
  readonly attribute: Attribute;
  readonly finding: Finding;
  /** What the mistake makes unsure: nothing, the width of its row, or all that follows it in the table. */
  readonly unsure: 'nothing' | 'row' | 'rest';
}

/** Attributes with a `{{…}}` in them are left out: that is reported by itself. */
export function checkAttributes(
  template: TemplateText,
  tag: StartTag,
  rule: TagRule,
  mustaches: readonly Span[],
): AttributeFault[] {
  return tag.attributes
    .filter((attribute) => !mustaches.some(({ start }) => start >= attribute.start && start < attribute.end))
    .flatMap((attribute) => checkAttribute(template, tag, rule, attribute) ?? []);
}

function checkAttribute(
  template: TemplateText,
  tag: StartTag,
  rule: TagRule,
  attribute: Attribute,
): AttributeFault | undefined {
  const place = placeOf(template, attribute.start, attribute.end);
  const known = rule.attributes[attribute.name];
  if (known === undefined) {
    const names = Object.keys(rule.attributes);
    const meant = nearest(attribute.name, names);
    const message = `<${tag.name}> 没有 ${attribute.name} 这个属性`;
    const finding = error('template-unknown-attribute', place, {
      message,
      hint: attributeHint(tag.name, names, meant),
    });
    return { attribute, finding, unsure: unsureAfter(meant ?? names[0] ?? '') };
  }
  if (fits(known, attribute.value)) return undefined;
  return { attribute, finding: valueFinding(place, attribute, known), unsure: unsureAfter(attribute.name) };
}

function valueFinding(place: Finding['place'], attribute: Attribute, rule: ValueRule): Finding {
  const { name, value } = attribute;
  const meant = nearest(value, rule.words);
  const hint = meant ? `是否想写 ${meant}？可以写：${rule.said}` : `可以写：${rule.said}`;
  const code = name === 'class' ? 'template-unknown-class' : 'template-attribute-value';
  const what = name === 'class' ? `没有“${value}”这个样式` : `${name} 不能写“${value}”`;
  return error(code, place, { message: what, hint, actual: value, expected: rule.said });
}

function attributeHint(tag: string, names: readonly string[], meant: string | undefined): string {
  if (meant) return `是否想写 ${meant}？`;
  return names.length > 0 ? `<${tag}> 可以写的属性：${names.join('、')}` : `<${tag}> 不写任何属性`;
}

function unsureAfter(attribute: string): AttributeFault['unsure'] {
  if (attribute === 'rowspan') return 'rest';
  return attribute === 'colspan' || attribute === 'width' ? 'row' : 'nothing';
}
