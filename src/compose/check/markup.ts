/**
 * The closed HTML of templates: which tags, what may stand in what, which attributes with which values.
 *
 * Whatever is not in these tables is an error when the pack loads; nothing is ignored.
 */
import { cellStyles, pageStyles, paragraphStyles, tableStyles } from '../../tree/style-sheet.ts';

export interface TagRule {
  readonly children: readonly string[];
  /** Whether it may hold text and data. */
  readonly text: boolean;
  readonly attributes: Readonly<Record<string, ValueRule>>;
  readonly void?: boolean;
}

export interface ValueRule {
  /** What the attribute may say: one of the words, or what the pattern fits. */
  readonly words: readonly string[];
  readonly pattern?: RegExp;
  /** The values in Chinese, for messages. */
  readonly said: string;
}

const inline = ['strong', 'br'];
const blocks = ['h1', 'h2', 'h3', 'h4', 'p', 'table', 'nav', 'section'];
const reserved = /^(h|contents-)\d$|^page-number$|^annex-label$|^part-title$/;

/** What a template may name: `fill` and the paragraph styles; headings, contents lines and page numbers have theirs by themselves. */
const paragraphClasses = [...Object.keys(paragraphStyles).filter((name) => !reserved.test(name)), 'fill'];

const align = words('left', 'center', 'right', 'justify');
const span = (word: string): ValueRule => ({
  words: [word],
  pattern: /^[1-9]\d?$/,
  said: `1 到 99 的整数，或 ${word}`,
});
const width: ValueRule = { words: ['fill'], pattern: /^\d{1,3}(\.\d{1,2})?%$/, said: '百分比，如 12.5%，或 fill' };
const start: ValueRule = { words: [], pattern: /^[1-9]\d{0,3}$/, said: '这一节第一页的页码，从 1 起的整数' };

const heading: TagRule = { children: inline, text: true, attributes: { class: words('plain') } };
const rows: TagRule = { children: ['tr'], text: false, attributes: {} };
const cell: TagRule = {
  children: ['p', ...inline],
  text: true,
  attributes: {
    colspan: span('fill'),
    rowspan: span('merge'),
    align: words('left', 'center', 'right'),
    class: words(...Object.keys(cellStyles)),
  },
};

export const tagRules: Readonly<Record<string, TagRule>> = {
  section: {
    children: blocks,
    text: false,
    attributes: { class: words(...Object.keys(pageStyles)), orientation: words('portrait', 'landscape'), start },
  },
  h1: { ...heading, attributes: { class: words('plain', 'part') } },
  h2: heading,
  h3: heading,
  h4: heading,
  p: { children: inline, text: true, attributes: { class: words(...paragraphClasses), align } },
  nav: { children: [], text: false, attributes: { depth: words('1', '2', '3', '4') } },
  table: {
    children: ['colgroup', 'thead', 'tbody', 'tr'],
    text: false,
    attributes: { class: words(...Object.keys(tableStyles)) },
  },
  colgroup: { children: ['col'], text: false, attributes: {} },
  col: { children: [], text: false, attributes: { width }, void: true },
  thead: rows,
  tbody: rows,
  tr: { children: ['td', 'th'], text: false, attributes: {} },
  td: cell,
  th: cell,
  strong: { children: ['br'], text: true, attributes: {} },
  br: { children: [], text: false, attributes: {}, void: true },
};

/** What may stand in a template outside all tags. */
export const rootRule: TagRule = { children: ['section'], text: false, attributes: {} };

export function fits(rule: ValueRule, value: string): boolean {
  return rule.words.includes(value) || (rule.pattern?.test(value) ?? false);
}

function words(...names: readonly string[]): ValueRule {
  return { words: names, said: names.join('、') };
}
