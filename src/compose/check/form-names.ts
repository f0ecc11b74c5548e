/** The names that one form's templates may ask for. */
import type { MapShape } from '../data-shape.ts';

export interface FormNames {
  /** All data of the form. */
  readonly root: MapShape;
  /** The 栏目 that the pack's chain defines for it. */
  readonly columns: readonly string[];
}
