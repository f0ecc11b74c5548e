/** What is said about tags that are unknown, misplaced or not closed. */
import { nearest } from '../../core/nearest.ts';
import { type TagRule, tagRules } from './markup.ts';
import type { NestingFault, OpenTag } from './tag-stack.ts';

export interface NestingWords {
  readonly code: 'template-unknown-tag' | 'template-nesting';
  readonly message: string;
  readonly hint: string;
}

export function describeNesting(fault: NestingFault): NestingWords {
  const { name } = fault.tag;
  switch (fault.kind) {
    case 'unknown':
      return { code: 'template-unknown-tag', message: `没有 <${name}> 这个标签`, hint: tagHint(name) };
    case 'misplaced':
      return nesting(`<${name}> 不能放在${inside(fault.parent)}`, holds(fault.parent.rule));
    case 'unclosed':
      return nesting(`<${name}> 没有结束`, `写上 </${name}>；在 {{#if}}、{{#each}} 里面打开的，要在里面结束`);
    case 'mismatched':
      return nesting(`<${fault.open.name}> 用 </${name}> 结束，应为 </${fault.open.name}>`, '开头和结束的标签要一样');
    case 'stray':
      return nesting(`</${name}> 没有对应的 <${name}>`, '删去它，或在前面补上开头；结束的次序要与打开的次序相反');
    case 'self-closed':
      return nesting(`<${name}/> 不能这样结束`, `写成 <${name}></${name}>`);
  }
}

export function misplacedText(what: '文字' | '数据', parent: OpenTag): { message: string; hint: string } {
  return { message: `${what}不能直接放在${inside(parent)}`, hint: holds(parent.rule) };
}

function nesting(message: string, hint: string): NestingWords {
  return { code: 'template-nesting', message, hint };
}

function inside(parent: OpenTag): string {
  return parent.name === '' ? '所有标签之外' : ` <${parent.name}> 里面`;
}

function holds(rule: TagRule): string {
  const tags = rule.children.map((name) => `<${name}>`).join('、');
  return `这里可以放：${rule.text ? '文字、数据、' : ''}${tags}`;
}

function tagHint(name: string): string {
  const known = Object.keys(tagRules);
  const meant = nearest(name, known);
  return meant ? `是否想写 <${meant}>？` : `可以用的标签：${known.join('、')}`;
}
