/** Checks what stands after `{{#if` and `{{#unless`. */
import { nearest } from '../../core/nearest.ts';
import { conditionHelpers } from '../helpers/helper-names.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import { type Expression, isCall, isPath, spanOf } from '../template/template-ast.ts';
import { dataFault } from './check-data.ts';
import type { FormNames } from './form-names.ts';
import { fault, type NameFault } from './name-fault.ts';
import { lookUp, type Scope } from './scope.ts';

export function conditionFault(
  template: PreparedTemplate,
  argument: Expression,
  scope: Scope,
  names: FormNames,
): NameFault | undefined {
  const span = spanOf(template, argument);
  if (isCall(argument)) return checkCondition(template, argument, scope, names);
  if (isPath(argument)) {
    const found = lookUp(scope, argument);
    if (found.kind === 'flag' || (found.kind === 'data' && found.shape === 'unknown')) return undefined;
    if (found.kind === 'nothing') return fault(span, 'template-unknown-name', found.message, found.hint, []);
    const name = argument.original;
    const hint = `写成 (present ${name})`;
    return fault(span, 'template-bare-condition', `条件不能直接写 ${name}：得分为 0 时会被当作没有`, hint, []);
  }
  return fault(span, 'template-helper', '条件里要写 (present 数据名称)', '如 {{#if (present 得分)}}', []);
}

function checkCondition(
  template: PreparedTemplate,
  call: hbs.AST.SubExpression,
  scope: Scope,
  { columns }: FormNames,
): NameFault | undefined {
  const span = spanOf(template, call);
  const name = call.path.original;
  const [argument] = call.params;
  const patches = [{ ...span, text: 'true' }];
  if (!conditionHelpers.includes(name)) {
    const meant = nearest(name, conditionHelpers);
    const hint = meant ? `是否想写 (${meant} …)？` : '可以写 (present 数据名称)、(shown "偏差列")';
    return fault(spanOf(template, call.path), 'template-unknown-helper', `没有“${name}”这个功能`, hint, patches);
  }
  if (argument === undefined || call.params.length > 1 || call.hash) {
    return fault(span, 'template-helper', `${name} 后面要写一项`, usage(name), patches);
  }
  if (name === 'present') {
    if (!isPath(argument))
      return fault(span, 'template-helper', 'present 后面要写数据名称，不加引号', usage(name), patches);
    return dataFault(template, argument, lookUp(scope, argument), 'any');
  }
  const value = argument.type === 'StringLiteral' ? (argument as hbs.AST.StringLiteral).value : undefined;
  if (value !== undefined && columns.includes(value)) return undefined;
  const message = value === undefined ? 'shown 后面要写加引号的栏目名' : `没有“${value}”这个栏目`;
  const meant = value === undefined ? undefined : nearest(value, columns);
  // What was meant is tried, so that a column of one name in its table's head and another in its rows is one mistake.
  const tried = meant === undefined ? patches : [{ ...span, text: `(shown "${meant}")` }];
  return fault(spanOf(template, argument), 'template-unknown-name', message, columnHint(meant, columns), tried);
}

function columnHint(meant: string | undefined, columns: readonly string[]): string {
  if (meant !== undefined) return `是否想写 (shown "${meant}")？`;
  const place = '栏目写在 pack.yaml 的“表单”里这个文种的“栏目”下';
  return columns.length === 0 ? place : `可以写：${columns.map((known) => `(shown "${known}")`).join('、')}；${place}`;
}

function usage(name: string): string {
  return name === 'present' ? '写成 (present 数据名称)' : '写成 (shown "偏差列")';
}
