/** A phrase as an officer types it, made comparable: half-width, and without the blanks that slip in between. */

const longest = 200;
/** What a phrase typed with care has none of. */
const toNormalise = /[！-～⩾≧⩽≦\s]/u;

/**
 * Returns the phrase with full-width letters, digits and signs made half-width and without blanks.
 * Undefined when it is too long to be a figure, or when a blank parts two digits, so that nobody knows whether it is one figure.
 */
export function normalisePhrase(text: string): string | undefined {
  if (!toNormalise.test(text)) return text.length > longest ? undefined : text;
  const half = text
    .replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[⩾≧]/gu, '≥')
    .replace(/[⩽≦]/gu, '≤')
    .trim();
  if (half.length > longest || /\d\s+\d/u.test(half)) return undefined;
  return half.replace(/\s+/gu, '');
}
