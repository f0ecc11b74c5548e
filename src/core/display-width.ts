/** How wide text stands on a terminal, in columns: a Chinese character takes two. */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
/** Western characters that Chinese fonts draw full width: quotes, dashes, ellipsis, circled digits, ×, ≥ and the like. */
const wideInChinese = /[“”‘’—…·×÷≥≤≠①-⑳☑☐√●○■□→←]/u;

/** Returns the columns that the text takes on a terminal with a Chinese font. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    width += wide.test(character) || wideInChinese.test(character) ? 2 : 1;
  }
  return width;
}
