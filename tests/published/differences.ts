/** Two texts, line by line: what only one of them has, side by side and in order. */

export interface Difference {
  /** Lines of the first text that the second has not, here. */
  readonly was: readonly string[];
  /** What the second has in their place. */
  readonly is: readonly string[];
}

/** Returns the differences; as few lines differ as can be. */
export function differences(first: readonly string[], second: readonly string[]): Difference[] {
  const common = commonLengths(first, second);
  const found: { was: string[]; is: string[] }[] = [];
  let isOpen = false;
  const open = () => {
    if (!isOpen) found.push({ was: [], is: [] });
    isOpen = true;
    return found.at(-1);
  };
  for (let a = 0, b = 0; a < first.length || b < second.length; ) {
    if (a < first.length && first[a] === second[b]) {
      isOpen = false;
      a += 1;
      b += 1;
    } else if (b >= second.length || (a < first.length && lengthAt(common, a + 1, b) >= lengthAt(common, a, b + 1))) {
      open()?.was.push(first[a++] ?? '');
    } else open()?.is.push(second[b++] ?? '');
  }
  return found;
}

/** How many lines the two have in common from here on. */
function commonLengths(first: readonly string[], second: readonly string[]): number[][] {
  const lengths = Array.from({ length: first.length + 1 }, () => Array.from({ length: second.length + 1 }, () => 0));
  for (let a = first.length - 1; a >= 0; a -= 1) {
    for (let b = second.length - 1; b >= 0; b -= 1) {
      const row = lengths[a];
      if (row === undefined) continue;
      row[b] =
        first[a] === second[b]
          ? lengthAt(lengths, a + 1, b + 1) + 1
          : Math.max(lengthAt(lengths, a + 1, b), lengthAt(lengths, a, b + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], a: number, b: number): number {
  return lengths[a]?.[b] ?? 0;
}
