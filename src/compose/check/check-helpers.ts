/** Checks what stands after the helpers that print something: `{{label "…"}}`, `{{chinese-month …}}`. */
import { nearest } from '../../core/nearest.ts';
import { allNames, type MapShape } from '../data-shape.ts';
import { inlineHelpers } from '../helpers/helper-names.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import { type Call, isPath, spanOf } from '../template/template-ast.ts';
import { dataFault } from './check-data.ts';
import { fault, type NameFault } from './name-fault.ts';
import { lookUp, type Scope } from './scope.ts';

export function labelFault(template: PreparedTemplate, call: Call, root: MapShape): NameFault | undefined {
  const [argument] = call.params;
  if (call.params.length !== 1 || call.hash || argument?.type !== 'StringLiteral') {
    return usage(template, call, 'label', '一个加引号的数据名称');
  }
  const { value } = argument as hbs.AST.StringLiteral;
  const names = allNames(root);
  if (names.includes(value)) return undefined;
  const meant = nearest(value, names);
  const hint = meant ? `是否想写 {{label "${meant}"}}？` : '直接把要印的字写在模板里，或改用一个数据名称';
  return fault(spanOf(template, argument), 'template-unknown-name', `没有“${value}”这个数据名称`, hint, []);
}

/** The names of dates end with 日期: nothing else would print as a month. */
export function chineseMonthFault(template: PreparedTemplate, call: Call, scope: Scope): NameFault | undefined {
  const [argument] = call.params;
  const wanted = '一个日期的数据名称，不加引号';
  if (call.params.length !== 1 || call.hash || argument === undefined || !isPath(argument)) {
    return usage(template, call, 'chinese-month', wanted);
  }
  const wrong = dataFault(template, argument, lookUp(scope, argument), 'text');
  if (wrong !== undefined) return { ...wrong, patches: [{ ...spanOf(template, call), text: '' }] };
  return argument.original.endsWith('日期') ? undefined : usage(template, call, 'chinese-month', wanted);
}

function usage(template: PreparedTemplate, call: Call, name: keyof typeof inlineHelpers, wanted: string): NameFault {
  const span = spanOf(template, call);
  const message = `${name} 后面要写${wanted}`;
  return fault(span, 'template-helper', message, `写成 ${inlineHelpers[name]}`, [{ ...span, text: '' }]);
}
