/** Running text made readable letter for letter: every offset stays what it was. */

/** Returns the text with full-width digits, points and signs of percent made half-width, and every kind of blank one blank. */
export function halfWidth(text: string): string {
  if (!/[０-９．％＋－／\u00a0\u3000\t]/u.test(text)) return text;
  return text
    .replace(/[０-９．％＋－／]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000\t]/gu, ' ');
}
