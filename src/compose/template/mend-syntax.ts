/**
 * Checks the syntax of one template's `{{…}}`, each by itself and as blocks, and blanks out what is wrong, so that the
 * rest can be checked in the same run.
 */
import Handlebars from 'handlebars';
import { error, type Finding } from '../../core/finding.ts';
import { mendFullWidth } from './full-width.ts';
import { findMustaches, type Mustache } from './mustaches.ts';
import { pairBlocks } from './pair-blocks.ts';
import { blank, type Span } from './spans.ts';
import { offsetOf, placeOf, type TemplateText } from './template-text.ts';

export interface MendedTemplate {
  /** As long as the original, with every mistake blanked out. */
  readonly text: string;
  /** The well-formed ones that remain, in order. */
  readonly mustaches: readonly Mustache[];
  /** What was blanked out. */
  readonly wrong: readonly Span[];
  readonly findings: readonly Finding[];
}

export function mendSyntax(template: TemplateText): MendedTemplate {
  const { text, findings: fullWidth } = mendFullWidth(template);
  const { found, unclosed } = findMustaches(text);
  const faults = new Map(found.map((mustache) => [mustache, faultOf(text, mustache)]));
  const sound = found.filter((mustache) => faults.get(mustache) === undefined);
  const broken = new Set(found.filter((mustache) => mustache.kind === 'open' && faults.get(mustache) !== undefined));
  const pairs = pairBlocks(
    found.filter((mustache) => sound.includes(mustache) || broken.has(mustache)),
    broken,
  );
  const wrong = [...unclosed, ...found.filter((mustache) => faults.get(mustache) !== undefined), ...pairs.dropped];
  const findings = [
    ...fullWidth,
    ...unclosed.map((span) => finding(template, span, unclosedFault(text, span))),
    ...found.flatMap((mustache) => faultFinding(template, mustache, faults.get(mustache))),
    ...pairs.faults.map(({ mustache, message, hint }) =>
      finding(template, mustache, ['template-block', message, hint]),
    ),
  ];
  const mended = blank(text, wrong);
  const rest = wholeFault(template, mended);
  if (rest !== undefined) return { text: '', mustaches: [], wrong, findings: [...findings, rest] };
  return { text: mended, mustaches: sound.filter((mustache) => !wrong.includes(mustache)), wrong, findings };
}

/** What only the template as a whole can show; its place is not told, only its line. */
function wholeFault(template: TemplateText, text: string): Finding | undefined {
  try {
    Handlebars.parseWithoutProcessing(text);
    return undefined;
  } catch (thrown) {
    const line = /line (\d+)/.exec(String(thrown))?.[1] ?? '1';
    const start = offsetOf(template, { line: Number.parseInt(line, 10), column: 0 });
    return finding(template, { start, end: start }, ['template-syntax', '从这一行起，{{…}} 的写法不对']);
  }
}

type Fault = readonly [code: string, message: string, hint?: string];

function faultOf(text: string, mustache: Mustache): Fault | undefined {
  const inner = text.slice(mustache.start, mustache.end);
  if (mustache.kind === 'unescaped')
    return ['template-unescaped', `${inner} 会绕过转义，不能使用`, '写成两个花括号：{{…}}'];
  if (mustache.kind === 'unsupported' || /^\{\{(\{\{[^/]|~?#[>*])/.test(inner))
    return ['template-syntax', `模板里不能用 ${inner} 这种写法`];
  if (mustache.kind === 'comment' || mustache.kind === 'close') return undefined;
  try {
    Handlebars.parseWithoutProcessing(standalone(mustache, inner));
    return undefined;
  } catch {
    return ['template-syntax', `${inner} 的写法不对`, '花括号、引号、括号都用半角，并且成对'];
  }
}

/** Completes a single piece to something that parses if the piece itself is right. */
function standalone(mustache: Mustache, inner: string): string {
  if (mustache.kind === 'open') return `${inner}{{/${mustache.name}}}`;
  return mustache.kind === 'else' ? `{{#if x}}${inner}{{/if}}` : inner;
}

function unclosedFault(text: string, span: Span): Fault {
  const piece = text.slice(span.start, span.end).trimEnd();
  return ['template-syntax', `${piece} 没有用 }} 结束`, '两个半角右花括号 }} 表示结束'];
}

function faultFinding(template: TemplateText, span: Span, fault: Fault | undefined): Finding[] {
  return fault === undefined ? [] : [finding(template, span, fault)];
}

function finding(template: TemplateText, span: Span, [code, message, hint]: Fault): Finding {
  return error(code, placeOf(template, span.start, span.end), { message, ...(hint ? { hint } : {}) });
}
