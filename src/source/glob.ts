/**
 * Names with `*`, `?` and `**`: `*` any characters within a name, `?` one, `**` any folders. Upper and lower case differ.
 *
 * In: a pattern of names joined by `/`. Out: whether a name, or a part of a path, fits. Hidden names fit only if said.
 */

export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** Whether one name fits one part of a pattern; linear, whatever the number of stars. */
export function fits(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  const wanted = [...pattern];
  const letters = [...name];
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let letter = 0; letter < letters.length; ) {
    if (wanted[at] === '*') {
      star = at;
      resume = letter;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === letters[letter])) {
      at += 1;
      letter += 1;
    } else if (star !== -1) {
      resume += 1;
      at = star + 1;
      letter = resume;
    } else return false;
  }
  return wanted.slice(at).every((one) => one === '*');
}
