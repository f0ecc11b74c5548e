/**
 * fontkit, loaded when fonts are first needed, without what it would unpack for scripts and files that no report has.
 *
 * As CommonJS, which is how pdfkit loads it: `import` would load its other build as well, and take the time twice.
 */
// biome-ignore lint/style/noRestrictedImports: a library is loaded, nothing else.
import { createRequire } from 'node:module';
import { standIn } from '../core/stand-in.ts';
import type { FontOpener } from './font-file.ts';

export function loadFontkit(): FontOpener {
  const require = createRequire(import.meta.url);
  const inFontkit = createRequire(require.resolve('fontkit'));
  unpackLater(inFontkit);
  const { create } = require('fontkit') as { readonly create: FontOpener };
  return create;
}

interface Trie {
  get(codePoint: number): number;
}

/**
 * Two thirds of the time that fontkit takes to load go into a dictionary for WOFF2 files, and into tables of the letters of
 * Indic scripts and of where lines break: until somebody asks for them, something small stands in their place.
 */
function unpackLater(require: NodeJS.Require): void {
  standIn<(...args: unknown[]) => unknown>(
    require,
    'brotli/decompress.js',
    (load) =>
      (...args) =>
        load()(...args),
  );
  standIn<new (data: unknown) => Trie>(
    require,
    'unicode-trie',
    (load) =>
      class {
        readonly #data: unknown;
        #trie: Trie | undefined;

        constructor(data: unknown) {
          this.#data = data;
        }

        get(codePoint: number): number {
          this.#trie ??= new (load())(this.#data);
          return this.#trie.get(codePoint);
        }
      },
  );
}
