/** Hints for the slips that figures of every kind share. */

const nothing = /^([—–-]+|\/|无|没有|空|不涉及|不适用|暂无)$/;
const approximate = /^(约|大约|近|共|合计|共计|人民币|￥|¥)+\s*/;
const chineseNumeral = /[零〇一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * Returns what to write instead, or undefined when the text is like none of the known slips.
 * `isGood` tells whether a mended text can be read.
 */
export function slipHint(text: string, isGood: (mended: string) => boolean): string | undefined {
  if (nothing.test(text)) return '没有这一项时，冒号后面什么也不写';
  const mended = text.normalize('NFKC').replace(approximate, '').replace(/整$/, '').replace(/\s+/g, '').trim();
  if (mended !== text && isGood(mended)) return `是否想写 ${mended}？`;
  if (chineseNumeral.test(text)) return '请用阿拉伯数字，如 20';
  return undefined;
}
