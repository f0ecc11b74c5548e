/** Reader of well-formed XML, as office files hold it: elements, attributes and text; throws on anything unbalanced. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const token = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** Returns the root element. */
export function readXml(source: string): XmlElement {
  const root = open('', '');
  const stack: OpenElement[] = [root];
  for (const [whole, end, name, attributes, empty, text, stray] of source.matchAll(token)) {
    const current = stack.at(-1) ?? root;
    if (stray) throw new Error(`not well-formed at: ${source.slice(0, 200)}`);
    if (text !== undefined) current.text += decode(text);
    else if (name === undefined) continue;
    else if (end) {
      if (current.name !== name) throw new Error(`${whole} closes <${current.name}>`);
      stack.pop();
    } else {
      const element = open(name, attributes ?? '');
      current.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  const [element] = root.children;
  if (stack.length !== 1 || root.children.length !== 1 || !element) throw new Error('not one whole element');
  return element;
}

function open(name: string, attributes: string): OpenElement {
  const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value ?? '')]);
  return { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every element of the name, at any depth, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}
