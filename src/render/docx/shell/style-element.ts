/**
 * One `w:style` of the file, in the schema's order of children.
 *
 * docx's own style classes can neither name a style the document's default nor mark it as the user's.
 */
import {
  BuilderElement,
  type IParagraphPropertiesOptions,
  type IRunStylePropertiesOptions,
  OnOffElement,
  ParagraphProperties,
  RunProperties,
  StringValueElement,
  type XmlComponent,
} from 'docx';
import type { WordStyleName } from '../style-names.ts';

export interface WordStyle extends WordStyleName {
  readonly type: 'paragraph' | 'character' | 'table';
  readonly isDefault?: boolean;
  /** Whether the style is none of Word's own. */
  readonly custom: boolean;
  readonly basedOn?: string;
  /** The id of the style of the paragraph typed after one of this style. */
  readonly next?: string;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly run?: IRunStylePropertiesOptions;
  /** Properties that docx has no option for, after the others. */
  readonly rest?: readonly XmlComponent[];
}

export function styleElement(style: WordStyle): XmlComponent {
  const own = { implicitListParagraphStyle: false, inListOrder: false };
  return new BuilderElement({
    name: 'w:style',
    attributes: {
      type: { key: 'w:type', value: style.type },
      ...(style.isDefault ? { default: { key: 'w:default', value: '1' } } : {}),
      ...(style.custom ? { customStyle: { key: 'w:customStyle', value: '1' } } : {}),
      id: { key: 'w:styleId', value: style.id },
    },
    children: [
      new StringValueElement('w:name', style.name),
      ...(style.basedOn ? [new StringValueElement('w:basedOn', style.basedOn)] : []),
      ...(style.next ? [new StringValueElement('w:next', style.next)] : []),
      new OnOffElement('w:qFormat'),
      ...(style.paragraph ? [new ParagraphProperties(style.paragraph, own)] : []),
      ...(style.run ? [new RunProperties(style.run)] : []),
      ...(style.rest ?? []),
    ],
  });
}
