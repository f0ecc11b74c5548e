/**
 * fontkit, loaded when fonts are first needed: it takes a tenth of a second.
 *
 * As CommonJS, which is how pdfkit loads it: `import` would load its other build as well, and take the time twice.
 */
// biome-ignore lint/style/noRestrictedImports: a library is loaded, nothing else.
import { createRequire } from 'node:module';
import type { FontOpener } from './font-file.ts';

export function loadFontkit(): FontOpener {
  const { create } = createRequire(import.meta.url)('fontkit') as { readonly create: FontOpener };
  return create;
}
