/** The rendered HTML as a tree of elements and texts, read by parse5. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

export function readHtml(html: string): readonly HtmlNode[] {
  return parseFragment(html).childNodes;
}

/** How many pages' trees are kept, and how long their HTML may be: a form's has some 7 000 characters. */
const kept = { pages: 16, characters: 50_000 };

/**
 * Returns a reader that remembers: the HTML has none of an author's words in it, so that forms of one kind mostly give
 * the same. What it returns is shared, and never changed.
 */
export function rememberingReader(): typeof readHtml {
  const known = new Map<string, readonly HtmlNode[]>();
  return (html) => {
    const nodes = known.get(html) ?? readHtml(html);
    if (html.length > kept.characters) return nodes;
    // What was asked for last stands last, and what nobody asks for any more goes first.
    known.delete(html);
    known.set(html, nodes);
    if (known.size > kept.pages) known.delete(known.keys().next().value ?? '');
    return nodes;
  };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function elementsOf(node: { readonly childNodes: readonly HtmlNode[] }): HtmlElement[] {
  return node.childNodes.filter(isElement);
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return undefined;
}
