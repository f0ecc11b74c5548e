/** Whether a carried file's name stays in the folder that it is put into: anybody may have written it. */

/** `a/b.yaml` does; `../b`, `/b`, `C:b`, `a\b`, an empty part and a name for a device do not. */
export function isSafeName(name: string): boolean {
  return name.length <= 1000 && name.split('/').every(isSafePart);
}

function isSafePart(part: string): boolean {
  if (part === '' || part === '.' || part === '..' || /[. ]$/.test(part)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u001f<>:"|?*\\]/.test(part) && !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part);
}
