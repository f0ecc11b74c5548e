/** Checks `{{#if …}}`, `{{#unless …}}`, `{{#each …}}`, `{{#with …}}`, and says in what scope their inside stands. */
import { nearest } from '../../core/nearest.ts';
import { blockHelpers } from '../helpers/helper-names.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import type { Patch, Span } from '../template/spans.ts';
import { type Expression, isPath, spanOf } from '../template/template-ast.ts';
import { conditionFault } from './check-condition.ts';
import { dataFault } from './check-data.ts';
import type { FormNames } from './form-names.ts';
import { fault, type NameFault } from './name-fault.ts';
import { lookUp, type Scope } from './scope.ts';

export interface CheckedOpener {
  readonly fault: NameFault | undefined;
  /** The scope of what stands in the block. */
  readonly inside: Scope;
}

export function checkOpener(
  template: PreparedTemplate,
  block: hbs.AST.BlockStatement,
  scope: Scope,
  names: FormNames,
): CheckedOpener {
  const name = block.path.original;
  const [argument] = block.params;
  const span = openerSpan(template, block);
  if (!blockHelpers.includes(name)) return { fault: unknownBlock(template, block, scope, span), inside: scope };
  if (
    argument === undefined ||
    block.params.length > 1 ||
    block.hash ||
    (block.program?.blockParams ?? []).length > 0
  ) {
    const hint =
      name === 'each' || name === 'with' ? `写成 {{#${name} 数据名称}}` : `写成 {{#${name} (present 数据名称)}}`;
    const patches = plainIf(template, block, span);
    return { fault: fault(span, 'template-helper', `${name} 后面只写一项`, hint, patches), inside: unknown(scope) };
  }
  if (name === 'if' || name === 'unless') {
    return { fault: conditionFault(template, argument, scope, names), inside: scope };
  }
  return checkScoped(template, name, argument, scope);
}

function checkScoped(template: PreparedTemplate, name: string, argument: Expression, scope: Scope): CheckedOpener {
  const wanted = name === 'each' ? 'list' : 'map';
  if (!isPath(argument)) {
    const span = spanOf(template, argument);
    const patches = [{ ...span, text: 'this' }];
    const found = fault(span, 'template-helper', `${name} 后面要写数据名称`, `写成 {{#${name} 数据名称}}`, patches);
    return { fault: found, inside: unknown(scope) };
  }
  const found = lookUp(scope, argument);
  const wrong = dataFault(template, argument, found, wanted);
  if (wrong !== undefined || found.kind !== 'data' || found.shape === 'unknown') {
    return { fault: wrong, inside: unknown(scope) };
  }
  const { shape } = found;
  const row = shape.kind === 'list' ? shape.row : shape;
  if (row.kind === 'text') return { fault: undefined, inside: unknown(scope) };
  return { fault: undefined, inside: { shape: row, outer: scope, row: shape.kind === 'list' } };
}

function unknownBlock(template: PreparedTemplate, block: hbs.AST.BlockStatement, scope: Scope, span: Span): NameFault {
  const name = block.path.original;
  const isData = lookUp(scope, block.path).kind === 'data';
  const meant = nearest(name, blockHelpers);
  const message = isData ? `${name} 是数据名称，不能这样成对写` : `没有 {{#${name}}} 这个功能`;
  const known = '可以用 {{#if}}、{{#unless}}、{{#each}}、{{#with}}';
  const hint = meant && !isData ? `是否想写 {{#${meant} …}}？` : known;
  return fault(span, 'template-unknown-helper', message, hint, plainIf(template, block, span));
}

/** Lets a block that cannot run be a plain one. */
function plainIf(template: PreparedTemplate, block: hbs.AST.BlockStatement, opener: Span): Patch[] {
  const end = spanOf(template, block).end;
  const closer = template.mustaches.find((mustache) => mustache.kind === 'close' && mustache.end === end);
  const closing = closer ? [{ start: closer.start, end: closer.end, text: '{{/if}}' }] : [];
  return [{ ...opener, text: '{{#if true}}' }, ...closing];
}

function openerSpan(template: PreparedTemplate, block: hbs.AST.BlockStatement): Span {
  const { start } = spanOf(template, block);
  const opener = template.mustaches.find((mustache) => mustache.start === start);
  return opener ? { start, end: opener.end } : spanOf(template, block.path);
}

function unknown(scope: Scope): Scope {
  return { shape: 'unknown', outer: scope, row: true };
}
