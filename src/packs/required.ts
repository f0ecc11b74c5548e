/** Notes what a chain of packs leaves open while its profile is put together. */
import { type Decimal, zero } from '../core/decimal.ts';

export interface Required {
  /** The names of what was asked for and not there, in the order of asking. */
  readonly missing: readonly string[];
  /** Returns the value as it is; notes the name when there is none. */
  value<T>(name: string, value: T | null | undefined): T | undefined;
  /** Returns the figure; when there is none, notes the name and returns 0, in a profile that will not be used. */
  figure(name: string, value: Decimal | null | undefined): Decimal;
}

export function collectMissing(): Required {
  const missing: string[] = [];
  const value = <T>(name: string, given: T | null | undefined): T | undefined => {
    if (given === undefined || given === null) missing.push(name);
    return given ?? undefined;
  };
  return { missing, value, figure: (name, given) => value(name, given) ?? zero };
}
