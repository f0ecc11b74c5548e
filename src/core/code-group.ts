/**
 * What the manual and `jixiao rules` say of the codes that are no rules of the reviewer: each room lists its own, in the order of the
 * manual.
 */
export interface CodeGroup {
  /** The heading in the manual, without its number. */
  readonly title: string;
  readonly intro?: string;
  /** Code → what it means, in one Chinese sentence. */
  readonly means: Readonly<Record<string, string>>;
}
