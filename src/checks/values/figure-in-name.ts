/** The target's figure where it stands in the indicator's name: 线上核验任务300项, 25万/年. */
import { figurePattern, parseDecimal } from '../../core/decimal.ts';
import { unitWords } from '../../core/unit-words.ts';
import { readLabel } from '../indicator-label.ts';
import { matchesOf } from '../matches.ts';
import type { TableRow } from '../row-table.ts';
import { saysOnlyDone } from './filler-words.ts';

const unit = ['万', '亿', ...unitWords.filter((word) => !/^(?:年|日|期|号)$/u.test(word))]
  .sort((a, b) => b.length - a.length)
  .join('|');
const counted = new RegExp(
  `(?<![\\d.第])(?<figure>${figurePattern})(?<unit>${unit})(?:/[\\p{Script=Han}]{1,2})?`,
  'gu',
);
const figureIn = new RegExp(figurePattern, 'u');
const dated = /(?:(?:19|20)\d\d年)?\d{1,2}月(?:底|末|\d{1,2}日)?/u;

/**
 * Returns it as the name writes it (`300项`), or undefined. The target repeats the figure (300), or says only 完成 and leaves the figure, or
 * the date, to the name.
 */
export function figureInName({ name: written, row, target }: TableRow): string | undefined {
  const { name } = readLabel(written);
  if (!/\d/u.test(name)) return undefined;
  const text = row.年度指标值 ?? '';
  if (saysOnlyDone(text)) return (name.match(counted) ?? name.match(dated))?.[0];
  const wanted = target.kind === 'quantity' ? figureOf(text) : undefined;
  if (wanted === undefined) return undefined;
  for (const found of matchesOf(counted, name)) {
    const figure = figureOf(found.groups?.figure ?? '');
    const isSameUnit =
      target.kind !== 'quantity' || target.quantity.unit === '' || text.includes(found.groups?.unit ?? '');
    if (figure?.equals(wanted) && isSameUnit) return found[0];
  }
  return undefined;
}

function figureOf(text: string) {
  const [figure = ''] = figureIn.exec(text) ?? [];
  return parseDecimal(figure.replaceAll(',', ''));
}
