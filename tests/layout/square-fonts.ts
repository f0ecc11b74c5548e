/** Fonts for tests of layout alone: figures and letters are half as wide as other characters; no file behind them. */
import type { FontFace, FontSet } from '../../src/layout/font-set.ts';

/** `lacking`: the characters that no face has. */
export function squareFonts(lacking = ''): FontSet {
  const face: FontFace = {
    id: 'square@0',
    family: 'Square',
    unitsPerEm: 1000,
    ascent: 880,
    descent: -120,
    advance: (codePoint) => {
      if (lacking.includes(String.fromCodePoint(codePoint))) return undefined;
      return codePoint < 0x100 ? 500 : 1000;
    },
  };
  return { faces: () => [face] };
}
