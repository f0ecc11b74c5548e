/** Small counts as prose has them: 五, 十, 十二, 二十五; 两 is for 两个 and 〇 for years, so neither is used here. */

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Returns 1 to 99 in Chinese numerals; above, in figures. */
export function chineseCount(count: number): string {
  if (count > 99) return `${count}`;
  const tens = Math.floor(count / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${digits[count % 10]}`;
}
