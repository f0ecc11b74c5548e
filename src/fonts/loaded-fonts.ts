/** The fonts of one process: which font fills each role, and the opened files behind the metrics. */
import type { FontSet } from '../layout/font-set.ts';
import type { FontRole } from '../tree/style-sheet.ts';
import type { FontFile } from './font-file.ts';

export interface RoleFont {
  readonly role: FontRole;
  /** The font that the standard asks for, by the name that Word shows. */
  readonly official: string;
  /** The name of the font that fills the role. */
  readonly family: string;
  readonly file: string;
  readonly from: 'configured' | 'system' | 'packaged';
  /** Whether it is another font than the standard asks for; never for a configured one. */
  readonly substituted: boolean;
}

export interface LoadedFonts {
  readonly set: FontSet;
  readonly roles: Readonly<Record<FontRole, RoleFont>>;
  /** By the id of the face. */
  readonly files: ReadonlyMap<string, FontFile>;
}
