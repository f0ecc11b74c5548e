/**
 * The named styles of the file, all from the style sheet: runs and paragraphs carry next to no formatting of their own.
 */
import {
  BuilderElement,
  DocumentDefaults,
  type IStylesOptions,
  LineRuleType,
  OnOffElement,
  type XmlComponent,
} from 'docx';
import {
  type CellStyleName,
  cellStyles,
  type ParagraphStyleName,
  paragraphStyles,
  type TextStyle,
} from '../../tree/style-sheet.ts';
import { fontSlots } from './fonts.ts';
import { styleElement } from './style-element.ts';
import {
  cellStyleNames,
  gapStyleName,
  headerStyleName,
  paragraphStyleNames,
  strongStyleName,
  type WordStyleName,
} from './style-names.ts';
import { alignments, paragraphFormat, runFormat } from './text-format.ts';
import { twips } from './units.ts';

/** Returns every style of the file, in place of docx's own set. */
export function documentStyles(): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({ run: { ...runFormat(paragraphStyles['cell-text']), language } }),
      normal(),
      tableDefault(),
      ...Object.keys(paragraphStyles).map((name) => paragraphStyle(name as ParagraphStyleName)),
      ...Object.keys(cellStyles).flatMap((name) => cellStyle(name as CellStyleName)),
      strong(),
      thin(gapStyleName),
      thin(headerStyleName),
    ],
  };
}

const language = { value: 'en-US', eastAsia: 'zh-CN' };

/**
 * The base of all: lines and pages break as our own layout breaks them. No widow control, no punctuation hanging in
 * the margin, no blanks between Chinese and letters or digits: with them a form that fits its page in the PDF may not
 * fit in Word.
 */
const sameAsLayout = ['w:widowControl', 'w:overflowPunct', 'w:autoSpaceDE', 'w:autoSpaceDN'];

function normal(): XmlComponent {
  const children = sameAsLayout.map((name) => new OnOffElement(name, false));
  const rest = [new BuilderElement({ name: 'w:pPr', children })];
  return styleElement({ type: 'paragraph', isDefault: true, custom: false, id: 'Normal', name: 'Normal', rest });
}

/** Word's own plain table; each of ours says all that it is. */
function tableDefault(): XmlComponent {
  return styleElement({ type: 'table', isDefault: true, custom: false, id: 'TableNormal', name: 'Normal Table' });
}

function paragraphStyle(name: ParagraphStyleName): XmlComponent {
  const style: TextStyle = paragraphStyles[name];
  const { id, name: shown } = paragraphStyleNames[name];
  const level = headingLevels.indexOf(name);
  const isHeading = level >= 0;
  return styleElement({
    type: 'paragraph',
    custom: !isHeading,
    id,
    name: shown,
    basedOn: 'Normal',
    ...(isHeading ? { next: paragraphStyleNames.body.id } : {}),
    paragraph: { ...paragraphFormat(style), ...(isHeading ? { outlineLevel: level } : {}) },
    run: name === 'page-number' ? { ...runFormat(style), font: fontSlots(style.role, style.role) } : runFormat(style),
  });
}

const headingLevels: readonly ParagraphStyleName[] = ['h1', 'h2', 'h3', 'h4'];

/** One of them is the plain cell text itself; the others differ from it in alignment and font only. */
function cellStyle(name: CellStyleName): XmlComponent[] {
  if (cellStyleNames[name] === paragraphStyleNames['cell-text']) return [];
  const { align, strong: isStrong } = cellStyles[name];
  return [
    styleElement({
      type: 'paragraph',
      custom: true,
      ...cellStyleNames[name],
      basedOn: paragraphStyleNames['cell-text'].id,
      paragraph: { alignment: alignments[align] },
      ...(isStrong ? { run: { font: fontSlots('heiti') } } : {}),
    }),
  ];
}

function strong(): XmlComponent {
  return styleElement({ type: 'character', custom: true, ...strongStyleName, run: { font: fontSlots('heiti') } });
}

/** A line so low that the borders above and below it touch and look like one. */
function thin(style: WordStyleName): XmlComponent {
  return styleElement({
    type: 'paragraph',
    custom: true,
    ...style,
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 0, line: twips(0.1), lineRule: LineRuleType.EXACT } },
    run: { size: 2 },
  });
}
