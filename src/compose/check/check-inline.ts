/** Checks `{{name}}`, and the helpers that print something: `{{label "…"}}` and the like. */
import { nearest } from '../../core/nearest.ts';
import { blockHelpers, conditionHelpers, inlineHelpers } from '../helpers/helper-names.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import { isPath, type Path, spanOf } from '../template/template-ast.ts';
import { dataFault } from './check-data.ts';
import { chineseMonthFault, labelFault } from './check-helpers.ts';
import type { FormNames } from './form-names.ts';
import { fault, type NameFault } from './name-fault.ts';
import { lookUp, type Scope } from './scope.ts';

export function checkInline(
  template: PreparedTemplate,
  mustache: hbs.AST.MustacheStatement,
  scope: Scope,
  names: FormNames,
): NameFault | undefined {
  const span = spanOf(template, mustache);
  const blank = [{ ...span, text: '' }];
  const path = mustache.path as Path;
  const name = isPath(path) ? path.original : undefined;
  if (name === 'label') return labelFault(template, mustache, names.root);
  if (name === 'chinese-month') return chineseMonthFault(template, mustache, scope);
  if (name !== undefined && conditionHelpers.includes(name)) {
    return fault(span, 'template-helper', `${name} 只能写在条件里`, `写成 {{#if (${name} …)}}`, blank);
  }
  if (name !== undefined && blockHelpers.includes(name)) {
    return fault(span, 'template-helper', `${name} 要成对写`, `写成 {{#${name} …}} … {{/${name}}}`, blank);
  }
  if (name === undefined || mustache.params.length > 0 || mustache.hash) {
    const message = name === undefined ? '{{ }} 里要写数据名称' : `没有“${name}”这个功能`;
    return fault(span, 'template-unknown-helper', message, helperHint(name), blank);
  }
  return dataFault(template, path, lookUp(scope, path), 'text');
}

function helperHint(name: string | undefined): string {
  const known = `可以写 {{数据名称}}、${Object.values(inlineHelpers).join('、')}`;
  const meant = name === undefined ? undefined : nearest(name, Object.keys(inlineHelpers));
  return meant === undefined ? known : `是否想写 {{${meant} …}}？${known}`;
}
