/**
 * Where a line may end: what each character allows before and after it (避头尾).
 *
 * Follows GB/T 15834: no line begins with a closing mark or ends with an opening one; …… and —— are never parted.
 * “ ” and ‘ ’ count as opening and closing, which Unicode's own rules leave open.
 */

const opening = /[（《〈「『【〔［｛“‘([{≥≤＞＜≈±￥¥$＄№]/u;
const closing = /[，。、；：？！）》〉」』】〕］｝”’)\]},.;:?!…·％%‰℃°～々〃]/u;
/** Marks that stand on the character before them. */
const mark = /\p{M}/u;
/** Blanks at which no line ends. */
const glue = /[\u00a0\u202f\u2060]/u;
const pairs = new Set(['——', '……']);
/** Units of money that read badly when parted. */
const units = new Set(['万元', '亿元']);

export function isSpace(character: string): boolean {
  return character === ' ';
}

/**
 * What a word or a number is made of, which is broken only when it is longer than a line: letters, figures and signs of
 * the western keyboard, and letters like them.
 */
export function isWord(character: string): boolean {
  if (character >= '\u0530') return false;
  return (
    (character >= '!' && character <= '~') || (character >= '\u00a1' && character <= '\u024f') || character >= '\u0370'
  );
}

/** A Chinese character proper, which most are: lines may end on either side, and nothing else need be asked. */
export function isIdeograph(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

/** Marks that no line begins with. */
export function isClosing(character: string): boolean {
  return closing.test(character);
}

/** Whether a line may end between the two characters. */
export function mayBreak(before: string, after: string): boolean {
  if (isIdeograph(before) && isIdeograph(after)) return !units.has(before + after);
  if (after === ' ' || mark.test(after) || glue.test(before) || glue.test(after)) return false;
  if (pairs.has(before + after)) return false;
  if (before === ' ') return true;
  if (closing.test(after) || opening.test(before)) return false;
  return !(isWord(before) && isWord(after));
}

/** Where a word that is longer than its line is best broken: after a joining sign, but not at a decimal point. */
export function isJoint(before: string, after: string): boolean {
  return /[-/_;&?=]/.test(before) || (/[.,]/.test(before) && !/\d/.test(after));
}

/** Whether a line may at need end here: no mark is left on the wrong side, and no figure is parted at its point. */
export function isTolerable(before: string, after: string): boolean {
  return !closing.test(after) && !opening.test(before) && !/[.,]/.test(before);
}
