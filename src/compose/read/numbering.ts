/**
 * The numbers of headings: 一、（一）1.（1）, each level restarting under its parent; above them 第一部分, if the document has parts.
 *
 * A heading that has no sibling gets none: a lone （一） is a defect in an official document.
 */

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface NumberedHeading {
  /** 0: a part. */
  readonly level: HeadingLevel | 0;
  /** It gets no number and counts among no siblings; what stands below it is still its own. */
  readonly plain: boolean;
}

/** Returns the number of each heading, in the order in which they stand. */
export function numberHeadings(headings: readonly NumberedHeading[]): readonly string[] {
  return headings.map(({ level, plain }, index) => {
    if (plain) return '';
    const before = siblings(headings.slice(0, index).reverse(), level);
    const after = siblings(headings.slice(index + 1), level);
    return before + after === 0 ? '' : write(level, before + 1);
  });
}

/** How many numbered headings of the level stand before the first heading of a higher level. */
function siblings(headings: readonly NumberedHeading[], level: NumberedHeading['level']): number {
  const end = headings.findIndex((other) => other.level < level);
  const near = end < 0 ? headings : headings.slice(0, end);
  return near.filter((other) => other.level === level && !other.plain).length;
}

function write(level: NumberedHeading['level'], count: number): string {
  switch (level) {
    case 0:
      return `第${chinese(count)}部分　`;
    case 1:
      return `${chinese(count)}、`;
    case 2:
      return `（${chinese(count)}）`;
    case 3:
      return `${count}.`;
    case 4:
      return `（${count}）`;
  }
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 99 in Chinese; above, which no report reaches, in digits. */
function chinese(count: number): string {
  if (count > 99) return `${count}`;
  const tens = Math.floor(count / 10);
  const ones = digits[count % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits[tens]}十${ones}`;
}
