/** A figure of running text: what it says, what it can mean, and which characters it is. */
import type { Decimal } from '../../../core/decimal.ts';
import type { Interval } from '../../../core/interval.ts';

/** `points`: 个百分点, the difference of two rates and no rate itself. */
export type FigureKind = 'money' | 'percent' | 'points' | 'score' | 'count';

/** How the words around a figure take it: `about` 约, 近, 余; `bound` 不少于, 以上: as targets are put. */
export type Reading = 'plain' | 'about' | 'bound';

export interface Figure {
  readonly kind: FigureKind;
  /** Money in 万元, a rate in percent, any other in its unit. */
  readonly value: Decimal;
  /** What is in agreement with it: the digits that are printed may be rounded, and words such as 余 widen them. */
  readonly meant: Interval;
  readonly reading: Reading;
  /** `万元`, `%`, `分`, or the measure word; what it is counted per stands behind slashes: `万元/天`. */
  readonly unit: string;
  /** Its offsets in the text, the unit included, the words around it not. */
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly text: string;
}

/** A date of running text, as far as it is written: 2024年, 12月, 2023年12月31日. */
export interface DateMark {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
