/** What reading a scalar as a figure or a date gives: a value, or what is wrong with the text. */

export interface Problem {
  /** The finding's code. */
  readonly code: string;
  /** What should stand there, in Chinese. */
  readonly expected: string;
  /** What to do, in Chinese. */
  readonly hint: string;
}

export type Reading<T> = { readonly value: T } | { readonly problem: Problem };
