/** An amount for the page, in the money unit of the region's forms; what helpers in prose calculate with is in 万元. */
import type { Decimal } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import { amountText } from '../amount-text.ts';
import { printText } from '../print-figure.ts';
import type { PrintedText } from '../scored.ts';

/** Blank without an amount. */
export function printAmount(amount: Decimal | undefined, place: Place, { rounding }: Profile): PrintedText {
  if (amount === undefined) return printText('', place);
  return { ...printText(amountText(amount, rounding), place), figure: { value: amount, unit: '万元' } };
}
