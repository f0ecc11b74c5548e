/** The findings about a name or a helper in a quote that does not exist, with the nearest that does. */
import { error, type Finding, type Place } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { narrativeTables } from './narrative/narrative-tables.ts';
import { quoteHelpers } from './quote-helpers/index.ts';
import type { Quotable } from './quotes.ts';

export function unknownQuote(name: string, { texts, later }: Pick<Quotable, 'texts' | 'later'>, place: Place): Finding {
  if (narrativeTables.includes(name)) return tableInSentence(name, place);
  const names = [...texts.keys(), ...later];
  const meant = nearest(name, names);
  return error('unknown-quote', place, {
    message: name === '' ? '{{ }} 里没有写名称' : `没有可以引用的数据叫作“${name}”`,
    hint: meant === undefined ? `可以引用的有：${names.slice(0, 8).join('、')} 等` : `是否想写 {{${meant}}}？`,
    actual: name,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}

function tableInSentence(name: string, place: Place): Finding {
  return error('unknown-quote', place, {
    message: `“${name}”是一张表，不能写在句子里`,
    hint: `要在正文里放这张表，让 {{${name}}} 单独成一段；要引用其中一个数，写全它的名称，如 {{项目资金.全年执行数}}`,
    actual: name,
  });
}

/** `parts`: what stands behind the first word. */
export function unknownHelper(
  first: string,
  inside: string,
  parts: readonly string[],
  names: Pick<Quotable, 'texts' | 'later'>,
  place: Place,
): Finding {
  const helpers = [...quoteHelpers.keys()];
  const isCall = parts.some((part) => names.texts.has(part) || names.later.has(part));
  const meant = nearest(first, [...helpers.filter((name) => name.length > 1), ...helpers]);
  if (!isCall && meant === undefined) return unknownQuote(inside, names, place);
  return error('unknown-quote', place, {
    message: `没有叫作“${first}”的换算`,
    hint: meant === undefined ? `可以用：${helpers.join('、')}` : `是否想写 {{${meant} ${parts.join(' ')}}}？`,
    actual: first,
    expected: meant ?? helpers.join('、'),
  });
}
