/** Texts compared by the short runs of letters that they share: near enough for texts of which one was copied from the other. */

/** Returns every run of so many letters; punctuation and blanks should be out already. */
export function letterRuns(text: string, length: number): ReadonlySet<string> {
  const letters = [...text];
  return new Set(
    letters.slice(0, Math.max(0, letters.length - length + 1)).map((_, at) => letters.slice(at, at + length).join('')),
  );
}

/** Whether the two share so much: twice the common runs over the sum of both, at least `share` hundredths. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const common = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size > 0 && common * 200 >= (a.size + b.size) * share;
}
