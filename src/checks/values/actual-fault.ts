/**
 * What is wrong with a row's 实际完成值 as a value.
 *
 * In: a row of indicators with its points. Out: the fault, or undefined. Rows that do not apply, carry no weight or have no points (these have
 * a finding already) are not judged. What is not understood is no fault.
 */
import { hundred } from '../../core/decimal.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Target } from '../../scoring/target.ts';
import { bareWords } from '../bare-words.ts';
import type { TableRow } from '../row-table.ts';
import { isDateRange } from './date-range.ts';
import { saysOnlyDone } from './filler-words.ts';

/** `blank`: nothing; `done`: 完成指标; `limit`: the target's limit again (大于80%); `words`: words where a figure was wanted (≥90% → 满意). */
export type ActualFault = 'blank' | 'done' | 'limit' | 'words';

export function actualFault(scored: TableRow, profile: Profile): ActualFault | undefined {
  const { row, target, weight, points, actual, limitOnly } = scored;
  const text = row.实际完成值;
  if (target.kind === 'not-applicable' || weight?.isZero() !== false || points === undefined) return undefined;
  if (row.年度指标值 === undefined || text === undefined || isDateRange(text ?? '')) return undefined;
  if (bareWords(text) === '') return 'blank';
  if (limitOnly) return 'limit';
  if (actual !== undefined || isTier(text, target, profile)) return undefined;
  if (saysOnlyDone(text)) return 'done';
  return wantsFigure(target) && !saysFigure(text ?? '', target) ? 'words' : undefined;
}

/** 达成预期指标 is what the rules call the first tier of a qualitative indicator. */
function isTier(text: string | null, target: Target, { qualitativeTiers }: Profile): boolean {
  const plain = (words: string) => bareWords(words).replace(/年度|预期/gu, '');
  return target.kind === 'qualitative' && qualitativeTiers.some(({ name }) => plain(name) === plain(text ?? ''));
}

function wantsFigure(target: Target): boolean {
  return target.kind === 'quantity' || target.kind === 'range';
}

/** A figure that we cannot read, all for 100%, one for 1, none for 0. */
function saysFigure(text: string, target: Target): boolean {
  if (/[\d０-９零〇一二两三四五六七八九十百千半]/u.test(text)) return true;
  if (target.kind !== 'quantity') return false;
  const { value, unit } = target.quantity;
  if (value.isZero()) return /无|未|没有|不/u.test(text);
  if (unit === '%' && value.equals(hundred)) return /全|均|都/u.test(text);
  return unit !== '%' && value.equals('1');
}
