/** What stands between the braces of a quote → the text for the sentence, or why there is none. */
import { error, type Finding, type Place } from '../core/finding.ts';
import { applyHelper } from './apply-helper.ts';
import type { Quotable } from './quotes.ts';
import { readQuote } from './read-quote.ts';
import type { PrintedText } from './scored.ts';
import { unknownHelper, unknownQuote } from './unknown-quote.ts';

/** `inside`: a name, or a helper's name and its arguments', blanks between. */
export function lookUpQuote(inside: string, names: Quotable, place: Place): string | Finding {
  const { first, helper, parts, isName } = readQuote(inside, names);
  if (isName) {
    const found = findQuotable(inside, names, place);
    return isFinding(found) ? found : found.text;
  }
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
