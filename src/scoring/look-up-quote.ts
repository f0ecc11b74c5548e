/** What stands between the braces of a quote → the text for the sentence, or why there is none. */
import { error, type Finding, type Place } from '../core/finding.ts';
import { applyHelper } from './apply-helper.ts';
import { quoteHelpers } from './quote-helpers/index.ts';
import type { Quotable } from './quotes.ts';
import type { PrintedText } from './scored.ts';
import { unknownHelper, unknownQuote } from './unknown-quote.ts';

/** `inside`: a name, or a helper's name and its arguments', blanks between. */
export function lookUpQuote(inside: string, names: Quotable, place: Place): string | Finding {
  const [first = '', ...rest] = inside.split(/\s+/u);
  const helper = quoteHelpers.get(first);
  if (names.texts.has(inside) || names.later.has(inside) || (helper === undefined && rest.length === 0)) {
    const found = findQuotable(inside, names, place);
    return isFinding(found) ? found : found.text;
  }
  const parts = joinNames(rest, names);
  if (helper === undefined) return unknownHelper(first, inside, parts, names, place);
  const found = parts.map((part) => findQuotable(part, names, place));
  const fault = found.find(isFinding);
  if (fault !== undefined && found.length === helper.parameters.length) return fault;
  const values = found.filter((one): one is PrintedText => !isFinding(one));
  return applyHelper({ name: first, helper, parts, values }, names.rounding, place);
}

function findQuotable(name: string, names: Quotable, place: Place): PrintedText | Finding {
  const found = names.texts.get(name);
  if (found?.text) return found;
  if (found !== undefined) {
    return error('quote-blank', place, {
      message: `引用的“${name}”在表上是空白，句子里会缺一块`,
      hint: '填写被引用的数据，或者改用别的数据',
    });
  }
  if (names.later.has(name)) {
    return error('unknown-quote', place, {
      message: `这里不能引用“${name}”：它要等各行的得分都算出来才有`,
      hint: '在年度总体目标、正文或偏差原因分析及改进措施中引用它',
    });
  }
  return unknownQuote(name, names, place);
}

function isFinding(found: PrintedText | Finding): found is Finding {
  return 'severity' in found;
}

/** More words than any name of a project has, and than any helper takes. */
const mostWords = 20;

/** A project's name may hold blanks: the longest run of words that is a name counts as one. */
function joinNames(words: readonly string[], { texts, later }: Quotable): readonly string[] {
  if (words.length > 2 * mostWords) return words;
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + mostWords);
    while (end > at + 1 && !isName(words.slice(at, end).join(' '))) end -= 1;
    joined.push(words.slice(at, end).join(' '));
    at = end;
  }
  return joined;

  function isName(text: string): boolean {
    return texts.has(text) || later.has(text);
  }
}
