/**
 * The data as Handlebars sees it: plain own properties, and for each text an object that prints a mark.
 *
 * Only the mark's number goes into the HTML; the text itself is kept aside with its YAML place. So no text can become
 * a tag, however it is spelt, and every run on the page knows where it comes from.
 */
import type { KeyPath, Place } from '../core/finding.ts';
import type { Printed, PrintedMap, PrintedText } from '../scoring/scored.ts';
import type { DataShape, MapShape } from './data-shape.ts';
import { placeToFill } from './place-to-fill.ts';

export interface Leaf {
  readonly text: string;
  toHTML(): string;
  /** Returns what prints another text in its stead, from the same place. */
  write(text: string): string;
  toString(): string;
}

export type Context = Leaf | readonly Context[] | { readonly [name: string]: Context };

/** The tag that stands for a text in the rendered HTML; no template can say it, as it is in no table of tags. */
export const markTag = 'x-data';

/** The texts printed so far, by the number in their mark. */
export class PrintedTexts {
  private readonly texts: PrintedText[] = [];

  mark(printed: PrintedText): string {
    this.texts.push(printed);
    return `<${markTag} n="${this.texts.length - 1}"></${markTag}>`;
  }

  at(number: string): PrintedText | undefined {
    return this.texts[Number.parseInt(number, 10)];
  }
}

/**
 * Returns the data for one rendering. A name of the shape that was not printed is blank, with the place of what holds it:
 * a missing key means that the form has nothing there.
 */
export function printData(
  printed: PrintedMap,
  shape: MapShape,
  place: Place,
  texts: PrintedTexts,
  above: KeyPath = [],
): Context {
  const entries = Object.entries(shape.names).map(([name, child]) => {
    const own = Object.hasOwn(printed, name) ? printed[name] : undefined;
    return [name, printOne(own, child, place, texts, [...above, name])];
  });
  return Object.fromEntries(entries);
}

/** `names`: those that lead to it, from its list row or from the top. */
function printOne(
  printed: Printed | undefined,
  shape: DataShape,
  place: Place,
  texts: PrintedTexts,
  names: KeyPath,
): Context {
  if (shape.kind === 'text') {
    const own = printed !== undefined && isText(printed) ? printed : { text: '', place };
    return leaf(own.text === '' ? { ...own, place: placeToFill(own.place, names) } : own, texts);
  }
  if (shape.kind === 'list') {
    const rows = Array.isArray(printed) ? (printed as readonly PrintedMap[]) : [];
    return rows.map((row) => printData(row, shape.row, place, texts));
  }
  return printData(printed !== undefined && isMap(printed) ? printed : {}, shape, place, texts, names);
}

function leaf(printed: PrintedText, texts: PrintedTexts): Leaf {
  return {
    text: printed.text,
    toHTML: () => texts.mark(printed),
    write: (text) => texts.mark({ text, place: printed.place }),
    toString: () => printed.text,
  };
}

function isText(printed: Printed): printed is PrintedText {
  return 'place' in printed && 'text' in printed;
}

function isMap(printed: Printed): printed is PrintedMap {
  return !Array.isArray(printed) && !isText(printed);
}

export function isLeaf(data: Context): data is Leaf {
  return typeof (data as Partial<Leaf>).toHTML === 'function';
}
