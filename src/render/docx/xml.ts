/** XML as text. Only the functions here make `Xml`, so that no word of a user gets into a part without being escaped. */
declare const written: unique symbol;

/** One element, several in a row, or text: ready to stand in a part. */
export type Xml = string & { readonly [written]: true };

/** By their full names; one that is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  if (children.length === 0) return `${start}/>` as Xml;
  // Not joined: a text that is put together by + is copied once, when the part is whole, and not at every level.
  let content = '';
  for (const child of children) content += child;
  return `${start}>${content}</${name}>` as Xml;
}

export function textXml(words: string): Xml {
  return escapeXml(words) as Xml;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns the text as it stands in XML; what XML has no way to write, control characters above all, is left out. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[&<>"\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, (character) => entities[character] ?? '');
}
