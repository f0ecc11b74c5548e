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
  type FontRole,
  lettersOf,
  type ParagraphStyleName,
  paragraphStyles,
  type TextStyle,
} from '../../../tree/style-sheet.ts';
import {
  type CellTextStyleName,
  cellStyleNames,
  gapStyleName,
  headerStyleName,
  linkStyleName,
  paragraphStyleNames,
  strongStyleName,
  type WordStyleName,
} from '../style-names.ts';
import { alignments, contentsTabs, contentsWidth } from '../text-format.ts';
import { twips } from '../units.ts';
import { fontSlots } from './fonts.ts';
import { styleElement } from './style-element.ts';
import { paragraphFormat, runFormat } from './style-format.ts';

/** Returns every style of the file, in place of docx's own set. */
export function documentStyles(): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({ run: { ...runFormat(paragraphStyles['cell-text']), language } }),
      normal(),
      tableDefault(),
      ...Object.keys(paragraphStyles).map((name) => paragraphStyle(name as ParagraphStyleName)),
      ...Object.keys(cellStyleNames).flatMap((name) => cellStylesOf(name as CellTextStyleName)),
      strong(),
      link(),
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
  const isContents = contentsLevels.includes(name);
  return styleElement({
    type: 'paragraph',
    custom: !isHeading && !isContents,
    id,
    name: shown,
    basedOn: 'Normal',
    ...(isHeading ? { next: paragraphStyleNames.body.id } : {}),
    paragraph: {
      ...paragraphFormat(style),
      ...(isHeading ? { outlineLevel: level } : {}),
      ...(isContents ? { tabStops: contentsTabs(contentsWidth) } : {}),
    },
    run: { ...runFormat(style), font: fontSlots(style.role, lettersOfStyle(name)) },
  });
}

/** The page number is set in 宋体 whole; the numbers in the contents are those of the text, on every level. */
function lettersOfStyle(name: ParagraphStyleName): FontRole {
  if (contentsLevels.includes(name)) return lettersOf(paragraphStyles.body.role);
  const { role } = paragraphStyles[name];
  return name === 'page-number' ? role : lettersOf(role);
}

const headingLevels: readonly ParagraphStyleName[] = ['h1', 'h2', 'h3', 'h4'];
const contentsLevels: readonly ParagraphStyleName[] = ['contents-1', 'contents-2', 'contents-3', 'contents-4'];

function cellStylesOf(text: CellTextStyleName): XmlComponent[] {
  return Object.keys(cellStyles).flatMap((name) => cellStyle(text, name as CellStyleName));
}

/** One of them is the plain text itself; the others differ from it in alignment and font only. */
function cellStyle(text: CellTextStyleName, name: CellStyleName): XmlComponent[] {
  const plain: WordStyleName = paragraphStyleNames[text];
  const own: WordStyleName = cellStyleNames[text][name];
  if (own === plain) return [];
  const { align, strong: isStrong } = cellStyles[name];
  return [
    styleElement({
      type: 'paragraph',
      custom: true,
      ...own,
      basedOn: plain.id,
      paragraph: { alignment: alignments[align] },
      ...(isStrong ? { run: { font: fontSlots('heiti') } } : {}),
    }),
  ];
}

function strong(): XmlComponent {
  return styleElement({ type: 'character', custom: true, ...strongStyleName, run: { font: fontSlots('heiti') } });
}

function link(): XmlComponent {
  return styleElement({ type: 'character', custom: false, ...linkStyleName });
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
