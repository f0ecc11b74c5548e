/**
 * docx's own compiler, which it does not export: a document as the parts of its package, not yet zipped.
 *
 * `Packer.toBuffer` zips what `package.ts` would only unzip again. The exact pin of docx and a test guard this use.
 */
import { type Document, NextAttributeComponent, Packer } from 'docx';

/** A part of the package: its path and what it says. */
export interface Part {
  readonly path: string;
  readonly data: string;
}

interface Compiler {
  readonly formatter: Formatter;
  compile(document: Document, prettify: undefined, overrides: readonly Part[]): Parts;
}

interface Formatter {
  format(component: { readonly rootKey?: string }, context: unknown): object;
}

export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The parts that are the same in all documents of one style sheet, by the root element of each. */
const constantPaths: ReadonlyMap<string, string> = new Map([
  ['w:styles', 'word/styles.xml'],
  ['a:theme', 'word/theme/theme1.xml'],
]);

/** `replaced`: parts that stand in the place of docx's own. `constants`: what was written of the constant parts before, by path. */
export function compileDocument(
  document: Document,
  replaced: readonly Part[],
  constants = new Map<string, Part>(),
): Parts {
  NextAttributeComponent.prototype.prepForXml = plainAttributes;
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const restore = passOver(compiler.formatter, (root) => constants.has(constantPaths.get(root) ?? ''));
  try {
    const parts = compiler.compile(document, undefined, [...replaced, ...constants.values()]);
    for (const path of constantPaths.values()) {
      const data = parts.get(path);
      if (typeof data === 'string') constants.set(path, { path, data });
    }
    return parts;
  } finally {
    restore();
  }
}

/** Lets the formatter leave out what stands ready; returns what ends it. */
function passOver(formatter: Formatter, isReady: (root: string) => boolean): () => void {
  const { format } = formatter;
  formatter.format = (component, context) => {
    const { rootKey: root = '' } = component;
    return isReady(root) ? { [root]: {} } : format.call(formatter, component, context);
  };
  return () => {
    formatter.format = format;
  };
}

interface Attribute {
  readonly key: string;
  readonly value: string | number | boolean | undefined;
}

/** Gives what docx's own method gives, which copies all attributes once for each of them: an eighth of a form's time. */
function plainAttributes(this: NextAttributeComponent<Record<string, never>>): { _attr: object } {
  const attributes: Record<string, Attribute['value']> = {};
  for (const { key, value } of Object.values((this as unknown as { readonly root: Record<string, Attribute> }).root)) {
    if (value !== undefined) attributes[key] = value;
  }
  return { _attr: attributes };
}
