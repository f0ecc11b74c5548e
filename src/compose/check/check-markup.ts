/**
 * Checks the tags of one template against the closed HTML: known, rightly nested, closed, with known attributes.
 *
 * In: a prepared template and the tag that it stands in. Out: one finding a mistake, and what the trial composition
 * has to leave out or to forgive, so that it does not report the same mistake again.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { MarkupToken, StartTag } from '../template/markup-tokens.ts';
import type { Mustache } from '../template/mustaches.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import type { Span } from '../template/spans.ts';
import { placeOf } from '../template/template-text.ts';
import { checkAttributes } from './check-attributes.ts';
import { tagRules } from './markup.ts';
import { describeNesting, misplacedText } from './nesting-messages.ts';
import { type NestingFault, TagStack } from './tag-stack.ts';

export interface MarkupReport {
  readonly findings: readonly Finding[];
  /** What the trial blanks out. */
  readonly mends: readonly Span[];
  /** By the offset of its `tr`: how far the trial can rely on a row. -1: a row that starts in another file. */
  readonly unsureRows: ReadonlyMap<number, 'row' | 'rest'>;
  /** The partials called, each with the tag that it is called in. */
  readonly partials: readonly PartialUse[];
}

export interface PartialUse {
  readonly name: string;
  readonly parent: string;
  readonly mustache: Mustache;
}

/** `parent` is the tag in which the template stands, empty for none. */
export function checkMarkup(template: PreparedTemplate, parent: string): MarkupReport {
  const report = { findings: [], mends: [], unsureRows: new Map(), partials: [] };
  const state: State = { template, stack: new TagStack(parent, template.tokens), report, textReported: false };
  for (const event of eventsOf(template)) take(state, event);
  addNesting(state, state.stack.nextBranch());
  return report;
}

interface State {
  readonly template: PreparedTemplate;
  readonly stack: TagStack;
  readonly report: {
    readonly findings: Finding[];
    readonly mends: Span[];
    readonly unsureRows: Map<number, 'row' | 'rest'>;
    readonly partials: PartialUse[];
  };
  /** Text in a wrong place is one mistake up to the next tag. */
  textReported: boolean;
}

type Event = MarkupToken | Mustache | (Span & { readonly kind: 'wrong' });

function eventsOf(template: PreparedTemplate): Event[] {
  const wrong = template.wrong.map(({ start, end }) => ({ kind: 'wrong' as const, start, end }));
  return [...template.tokens, ...template.mustaches, ...wrong].sort((a, b) => a.start - b.start);
}

function take(state: State, event: Event): void {
  const { stack, report } = state;
  if (event.kind === 'start' || event.kind === 'end') state.textReported = false;
  if (event.kind === 'start') takeStart(state, event);
  else if (event.kind === 'end') takeEnd(state, event);
  else if (event.kind === 'text') takeText(state, event, '文字');
  else if (event.kind === 'malformed') takeMalformed(state, event);
  else if (event.kind === 'wrong') unsure(state, 'row');
  else if (isWithinTag(state, event)) return;
  else if (event.kind === 'plain') takeText(state, event, '数据');
  else if (event.kind === 'open') stack.enterBlock();
  else if (event.kind === 'else') addNesting(state, stack.nextBranch());
  else if (event.kind === 'close') addNesting(state, stack.leaveBlock());
  else if (event.kind === 'partial')
    report.partials.push({ name: event.name, parent: stack.parent.name, mustache: event });
}

function takeStart(state: State, tag: StartTag): void {
  const faults = state.stack.open(tag);
  addNesting(state, faults);
  if (faults.some((fault) => fault.kind === 'unknown' || fault.kind === 'misplaced')) state.report.mends.push(tag);
  takeDataInTag(state, tag);
  const rule = tagRules[tag.name];
  const malformed = state.template.tokens.some((token) => token.kind === 'malformed' && token.start === tag.start);
  if (rule === undefined || malformed) return;
  for (const fault of checkAttributes(state.template.source, tag, rule, state.template.mustaches)) {
    state.report.findings.push(fault.finding);
    state.report.mends.push(fault.attribute);
    if (fault.unsure !== 'nothing') unsure(state, fault.unsure);
  }
}

function takeEnd(state: State, tag: MarkupToken & { readonly kind: 'end' }): void {
  const { faults, quiet } = state.stack.close(tag);
  addNesting(state, faults);
  const refused = faults.some((fault) => fault.kind === 'stray' || fault.kind === 'unknown');
  if (quiet || refused) state.report.mends.push(tag);
}

function takeText(state: State, span: Span, what: '文字' | '数据'): void {
  if (state.stack.takesText) return;
  state.report.mends.push(span);
  if (state.textReported) return;
  state.textReported = true;
  add(state, span, 'template-nesting', misplacedText(what, state.stack.parent));
}

/** What a tag's own `<…>` holds was reported with the tag. */
function isWithinTag({ template }: State, mustache: Mustache): boolean {
  return template.tokens.some(
    ({ kind, start, end }) => kind === 'start' && start < mustache.start && mustache.start < end,
  );
}

/** One mistake a tag, however many `{{…}}` its `<…>` holds. */
function takeDataInTag(state: State, tag: StartTag): void {
  const inside = state.template.mustaches.filter(({ start }) => tag.start < start && start < tag.end);
  const [first] = inside;
  if (first === undefined) return;
  const touched = tag.attributes.filter(({ start, end }) => inside.some((one) => start < one.start && one.start < end));
  state.report.mends.push(...touched, ...inside);
  unsure(state, 'rest');
  add(state, first, 'template-data-in-tag', {
    message: `<${tag.name}> 的尖括号里不能写 {{…}}`,
    hint: '用 {{#if (…)}} 把两种写法的整个标签分别写出来',
  });
}

function takeMalformed(state: State, token: MarkupToken & { readonly kind: 'malformed' }): void {
  unsure(state, 'rest');
  add(state, token, 'template-malformed-tag', malformedWords(token.code));
}

function malformedWords(code: string): { message: string; hint: string } {
  if (code === 'duplicate-attribute') return { message: '同一个属性写了两次', hint: '只留一个' };
  return { message: '标签的写法不对', hint: '写成 <td class="text">，引号用半角；要印出 < 这个符号，写成 &lt;' };
}

function addNesting(state: State, faults: readonly NestingFault[]): void {
  for (const fault of faults) {
    const { code, ...details } = describeNesting(fault);
    add(state, fault.tag, code, details);
  }
  if (faults.length > 0) unsure(state, 'row');
}

function add(state: State, span: Span, code: string, details: { message: string; hint?: string }): void {
  state.report.findings.push(error(code, placeOf(state.template.source, span.start, span.end), details));
}

function unsure(state: State, how: 'row' | 'rest'): void {
  const { row } = state.stack;
  if (row !== undefined && state.report.unsureRows.get(row) !== 'rest') state.report.unsureRows.set(row, how);
}
