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

type Compile = (
  document: Document,
  prettify: undefined,
  overrides: readonly Part[],
) => ReadonlyMap<string, string | Uint8Array>;

/** `replaced`: parts that stand in the place of docx's own. */
export function compileDocument(
  document: Document,
  replaced: readonly Part[],
): ReadonlyMap<string, string | Uint8Array> {
  NextAttributeComponent.prototype.prepForXml = plainAttributes;
  const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: Compile } };
  return compiler.compile(document, undefined, replaced);
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
