/** XML that docx has no class for: elements of any name, and paragraphs that hold them. */
import {
  type IParagraphPropertiesOptions,
  NextAttributeComponent,
  Paragraph as WordParagraph,
  XmlComponent,
} from 'docx';

class XmlElement extends XmlComponent {
  constructor(name: string, attributes: XmlAttributes, children: readonly (XmlComponent | string)[]) {
    super(name);
    const payload = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
    if (payload.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(payload)));
    this.root.push(...children);
  }
}

/** By their full names. */
type XmlAttributes = Readonly<Record<string, string | number>>;

export function xmlElement(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  return new XmlElement(name, attributes, children);
}

/** docx's own paragraph takes only its own classes. */
class XmlParagraph extends WordParagraph {
  constructor(options: IParagraphPropertiesOptions, children: readonly XmlComponent[]) {
    super(options);
    this.root.push(...children);
  }
}

export function xmlParagraph(options: IParagraphPropertiesOptions, children: readonly XmlComponent[]): WordParagraph {
  return new XmlParagraph(options, children);
}
