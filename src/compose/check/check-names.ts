/**
 * Checks what stands between the braces of a template and of the partials that it calls: data names, helpers, blocks.
 *
 * Every branch is walked, whether or not any data would take it; a name is looked up in the scope in which it stands.
 * Out: one finding a mistake, and by file what the trial composition runs instead of the mistakes.
 */
import { error, type Finding } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import type { Patch } from '../template/spans.ts';
import { isPath, type Program, parseTemplate, type Statement, spanOf } from '../template/template-ast.ts';
import { placeOf } from '../template/template-text.ts';
import { checkInline } from './check-inline.ts';
import { checkOpener } from './check-opener.ts';
import type { FormNames } from './form-names.ts';
import type { NameFault } from './name-fault.ts';
import { rootScope, type Scope } from './scope.ts';

export interface NamesReport {
  readonly findings: readonly Finding[];
  readonly patches: ReadonlyMap<PreparedTemplate, readonly Patch[]>;
  /** The template itself and all that it calls. */
  readonly reached: readonly PreparedTemplate[];
}

export function checkNames(
  start: PreparedTemplate,
  names: FormNames,
  templates: ReadonlyMap<string, PreparedTemplate>,
): NamesReport {
  const walk: Walk = { names, templates, findings: [], patches: new Map(), seen: new Map() };
  walkTemplate(walk, start, rootScope(names.root), []);
  return { findings: walk.findings, patches: walk.patches, reached: [...walk.seen.keys()] };
}

interface Walk {
  readonly names: FormNames;
  readonly templates: ReadonlyMap<string, PreparedTemplate>;
  readonly findings: Finding[];
  readonly patches: Map<PreparedTemplate, Patch[]>;
  /** By template, the shapes in whose scope it has been walked. */
  readonly seen: Map<PreparedTemplate, Set<Scope['shape']>>;
}

function walkTemplate(
  walk: Walk,
  template: PreparedTemplate,
  scope: Scope,
  callers: readonly PreparedTemplate[],
): void {
  const seen = walk.seen.get(template) ?? new Set();
  if (seen.has(scope.shape)) return;
  walk.seen.set(template, seen.add(scope.shape));
  walkProgram({ walk, template, callers: [...callers, template] }, parseTemplate(template), scope);
}

interface Here {
  readonly walk: Walk;
  readonly template: PreparedTemplate;
  readonly callers: readonly PreparedTemplate[];
}

function walkProgram(here: Here, program: Program | undefined, scope: Scope): void {
  for (const statement of program?.body ?? []) walkStatement(here, statement, scope);
}

function walkStatement(here: Here, statement: Statement, scope: Scope): void {
  if (statement.type === 'MustacheStatement') {
    const mustache = statement as hbs.AST.MustacheStatement;
    add(here, checkInline(here.template, mustache, scope, here.walk.names));
  } else if (statement.type === 'BlockStatement') {
    const block = statement as hbs.AST.BlockStatement;
    const { fault, inside } = checkOpener(here.template, block, scope, here.walk.names);
    add(here, fault);
    walkProgram(here, block.program, inside);
    walkProgram(here, block.inverse, scope);
  } else if (statement.type === 'PartialStatement') {
    walkPartial(here, statement as hbs.AST.PartialStatement, scope);
  }
}

function walkPartial(here: Here, partial: hbs.AST.PartialStatement, scope: Scope): void {
  const span = spanOf(here.template, partial);
  const wrong = (code: string, message: string, hint: string): void =>
    add(here, { span, code, message, hint, patches: [{ ...span, text: '' }] });
  const name = isPath(partial.name) ? partial.name.original : '';
  const called = here.walk.templates.get(name);
  if (name === '' || partial.params.length > 0 || partial.hash) {
    wrong('template-partial', '引用另一个模板时只写它的名字', '写成 {{> 名字}}');
  } else if (called === undefined) {
    wrong('template-unknown-partial', `没有“${name}”这个模板`, partialHint(here, name));
  } else if (here.callers.includes(called)) {
    wrong('template-partial', `模板“${name}”绕了一圈又引用自己，永远排不完`, '去掉这一处引用');
  } else {
    walkTemplate(here.walk, called, scope, here.callers);
  }
}

function partialHint({ walk, callers }: Here, name: string): string {
  const names = [...walk.templates].filter(([, one]) => !callers.includes(one)).map(([known]) => known);
  const meant = nearest(name, names);
  if (meant !== undefined) return `是否想写 {{> ${meant}}}？`;
  return names.length > 0 ? `可以引用：${names.join('、')}` : `在模板文件夹里建立 ${name}.hbs`;
}

function add({ walk, template }: Here, fault: NameFault | undefined): void {
  if (fault === undefined) return;
  const { span, code, message, hint, patches } = fault;
  walk.findings.push(error(code, placeOf(template.source, span.start, span.end), { message, hint }));
  walk.patches.set(template, [...(walk.patches.get(template) ?? []), ...patches]);
}
