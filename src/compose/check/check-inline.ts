/** Checks `{{name}}` and `{{label "…"}}`. */
import { nearest } from '../../core/nearest.ts';
import { allNames, type MapShape } from '../data-shape.ts';
import { blockHelpers, conditionHelpers } from '../helpers/helper-names.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import type { Patch } from '../template/spans.ts';
import { type Call, isPath, type Path, spanOf } from '../template/template-ast.ts';
import { dataFault } from './check-data.ts';
import { fault, type NameFault } from './name-fault.ts';
import { lookUp, type Scope } from './scope.ts';

/** `root`: all data of the form. */
export function checkInline(
  template: PreparedTemplate,
  mustache: hbs.AST.MustacheStatement,
  scope: Scope,
  root: MapShape,
): NameFault | undefined {
  const span = spanOf(template, mustache);
  const blank = [{ ...span, text: '' }];
  const path = mustache.path as Path;
  const name = isPath(path) ? path.original : undefined;
  if (name === 'label') return labelFault(template, mustache, root, blank);
  if (name !== undefined && conditionHelpers.includes(name)) {
    return fault(span, 'template-helper', `${name} 只能写在条件里`, `写成 {{#if (${name} …)}}`, blank);
  }
  if (name !== undefined && blockHelpers.includes(name)) {
    return fault(span, 'template-helper', `${name} 要成对写`, `写成 {{#${name} …}} … {{/${name}}}`, blank);
  }
  if (name === undefined || mustache.params.length > 0 || mustache.hash) {
    const message = name === undefined ? '{{ }} 里要写数据名称' : `没有“${name}”这个功能`;
    return fault(span, 'template-unknown-helper', message, `可以写 {{数据名称}} 或 {{label "数据名称"}}`, blank);
  }
  return dataFault(template, path, lookUp(scope, path), 'text');
}

function labelFault(
  template: PreparedTemplate,
  call: Call,
  root: MapShape,
  patches: readonly Patch[],
): NameFault | undefined {
  const [argument] = call.params;
  const span = spanOf(template, call);
  if (call.params.length !== 1 || call.hash || argument?.type !== 'StringLiteral') {
    return fault(span, 'template-helper', 'label 后面要写一个加引号的数据名称', '写成 {{label "年度指标值"}}', patches);
  }
  const { value } = argument as hbs.AST.StringLiteral;
  const names = allNames(root);
  if (names.includes(value)) return undefined;
  const meant = nearest(value, names);
  const hint = meant ? `是否想写 {{label "${meant}"}}？` : '直接把要印的字写在模板里，或改用一个数据名称';
  return fault(spanOf(template, argument), 'template-unknown-name', `没有“${value}”这个数据名称`, hint, []);
}
