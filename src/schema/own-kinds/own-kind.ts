/** A 文种 of one's own, as a region pack brings it: its schema file, and what its own keys hold. */
import type { QuantityName } from '../quantity/parse-quantity.ts';

/** One text on the page; `quantity`: the figure or date behind it. */
export interface TextField {
  readonly kind: 'text';
  readonly quantity?: QuantityName;
}

export interface MapField {
  readonly kind: 'map';
  readonly names: Readonly<Record<string, Field>>;
}

export interface ListField {
  readonly kind: 'list';
  readonly row: MapField;
}

/** What stands under a key that the program does not know: printed as it is written. */
export type Field = TextField | MapField | ListField;

export interface OwnKind {
  readonly kind: string;
  /** The name of its schema file in the registry. */
  readonly file: string;
  /** Its path, as the pack's folder was named to us. */
  readonly path: string;
  /** All keys at the top of its schema. */
  readonly keys: readonly string[];
  /** Those that no 文种 of the program has, with what they hold. */
  readonly own: MapField;
}
