/**
 * Check `precision-inconsistent`: one figure is written with the same digits throughout.
 *
 * Why: 4.20% here and 4.2% there look like two figures. Only what has exactly one value, unit and two ways of writing is found; 100% may be
 * many things.
 */
import { hundred } from '../../core/decimal.ts';
import { type Finding, info } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { proseOf } from '../prose/prose.ts';
import type { Figure } from '../prose/read/figure.ts';
import type { Mention } from '../prose/read/mentions.ts';
import type { Rule } from '../rule.ts';

export const precisionInconsistent: Rule = {
  code: 'precision-inconsistent',
  severity: 'info',
  wants: '同一个数前后保留同样的位数',
  wrong: '前面写结转结余率4.20%，后面写4.2%',
  right: '都写4.20%',
  find: checkPrecisionInconsistent,
};

/** Finds the first mention that is written otherwise than the first one of its value. */
export function checkPrecisionInconsistent(scored: Scored): Finding[] {
  const firsts = new Map<string, Mention>();
  const told = new Set<string>();
  return proseOf(scored).mentions.flatMap((mention) => {
    const { figure } = mention;
    const key = keyOf(figure);
    if (key === undefined || told.has(key)) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, mention);
    if (first === undefined || digitsOf(first.figure) === digitsOf(figure)) return [];
    told.add(key);
    return [otherwise(mention, first)];
  });
}

/** Undefined where equal values are a matter of chance, or the digits say something: 约, 以上. */
function keyOf({ kind, reading, value, unit, text }: Figure): string | undefined {
  if ((kind !== 'money' && kind !== 'percent' && kind !== 'score') || reading !== 'plain') return undefined;
  if (value.equals(hundred) || value.isZero()) return undefined;
  return `${kind} ${unit} ${/[万亿]/u.exec(text)?.[0] ?? ''} ${value.toFixed()}`;
}

function digitsOf({ text }: Figure): number {
  return /\.(?<decimals>\d+)/u.exec(text)?.groups?.decimals?.length ?? 0;
}

function otherwise({ figure, passage }: Mention, first: Mention): Finding {
  return info('precision-inconsistent', passage.at(figure.start, figure.end), {
    message: `这里写 ${figure.text}，前面写 ${first.figure.text}，同一个数位数不同`,
    hint: '统一位数；由数据算出的数用 {{…}} 引用，位数就一致',
    expected: first.figure.text,
    actual: figure.text,
    related: [
      { message: `前面写 ${first.figure.text}`, place: first.passage.at(first.figure.start, first.figure.end) },
    ],
  });
}
