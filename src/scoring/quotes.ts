/**
 * Quotes in prose: `执行率为{{执行率}}` says what the form prints, so that prose and table cannot disagree.
 *
 * Only figures and names can be quoted, never other prose, so no quote can lead back to itself. It is no template: between the
 * braces stands a name and nothing else.
 */
import { error, type Finding, type KeyPath, type Place } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Report } from '../schema/report.ts';
import { placeWithin } from './place-within.ts';

/** The names that can be quoted at one place. */
export interface Quotable {
  readonly texts: ReadonlyMap<string, string>;
  /** Names that exist, but follow from the place itself: 总分 from an indicator's own row. */
  readonly later: ReadonlySet<string>;
}

export interface Filled {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const quote = /\{\{([^{}]*)\}\}/gu;
const brokenQuote = /[{｛]{2}[^{}｛｝]*[}｝]{0,2}|[}｝]{2}/gu;

/** Returns the text with its quotes filled; one that cannot be filled stays as it is, with a finding at its characters. */
export function fillQuotes(report: Report, path: KeyPath, text: string, names: Quotable): Filled {
  if (!/[{｛]{2}|[}｝]{2}/u.test(text)) return { text, findings: [] };
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const placeOfNext = (part: string): Place => {
    const count = seen.get(part) ?? 0;
    seen.set(part, count + 1);
    return placeWithin(report, path, part, count);
  };
  const filled = text.replaceAll(quote, (whole, inside: string) => {
    const place = placeOfNext(whole);
    const found = lookUp(inside.trim(), names, place);
    if (typeof found === 'string') return found;
    findings.push(found);
    return whole;
  });
  for (const [part] of text.replaceAll(quote, (whole) => ' '.repeat(whole.length)).matchAll(brokenQuote)) {
    findings.push(malformed(part, placeOfNext(part)));
  }
  return { text: filled, findings };
}

function lookUp(name: string, { texts, later }: Quotable, place: Place): string | Finding {
  const text = texts.get(name);
  if (text) return text;
  if (text === '') {
    return error('quote-blank', place, {
      message: `引用的“${name}”在表上是空白，句子里会缺一块`,
      hint: '填写被引用的数据，或者改用别的数据',
    });
  }
  if (later.has(name)) {
    return error('unknown-quote', place, {
      message: `这里不能引用“${name}”：它要等各行的得分都算出来才有`,
      hint: '在年度总体目标或偏差原因分析及改进措施中引用它',
    });
  }
  return unknown(name, [...texts.keys(), ...later], place);
}

function unknown(name: string, names: readonly string[], place: Place): Finding {
  const meant = nearest(name, names);
  return error('unknown-quote', place, {
    message: name === '' ? '{{ }} 里没有写名称' : `没有可以引用的数据叫作“${name}”`,
    hint: meant === undefined ? `可以引用的有：${names.slice(0, 8).join('、')} 等` : `是否想写 {{${meant}}}？`,
    actual: name,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}

/** Full-width braces that pair up are the doctor's to mend; what is left of them here is broken too. */
function malformed(part: string, place: Place): Finding {
  return error('quote-malformed', place, {
    message: `引用的括号不成对：${part}`,
    hint: '写成 {{名称}}：半角，左右各两个',
    actual: part,
  });
}
