/** The nearest valid name, for hints such as “是否想写 实施单位？”. */

/**
 * Returns the candidate that needs the fewest edits, or undefined when all are too far to be meant. `share`: one edit is
 * allowed for so many letters, and one at least.
 */
export function nearest(name: string, candidates: Iterable<string>, share = 2): string | undefined {
  const letters = [...name];
  const limit = Math.max(1, Math.floor(letters.length / share));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const others = [...candidate];
    if (Math.abs(others.length - letters.length) >= bestDistance) continue; // so many insertions at least
    const distance = editDistance(letters, others);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) between two names. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
