/** Texts compared by the short runs of letters that they share: near enough for texts of which one was copied from the other. */

/** Returns every run of so many letters; punctuation and blanks should be out already. */
export function letterRuns(text: string, length: number): ReadonlySet<string> {
  const letters = [...text];
  const isPlain = letters.length === text.length;
  const runs = new Set<string>();
  for (let at = 0; at + length <= letters.length; at++) {
    runs.add(isPlain ? text.slice(at, at + length) : letters.slice(at, at + length).join(''));
  }
  return runs;
}

/** Whether the two share so much: twice the common runs over the sum of both, at least `share` hundredths. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return a.size + b.size > 0 && common * 200 >= (a.size + b.size) * share;
}
