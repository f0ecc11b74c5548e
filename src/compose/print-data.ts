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

/** A text that prints a mark; templates reach nothing else of it. */
export class Leaf {
  readonly text: string;
  readonly #place: Place;
  readonly #above: KeyPath;
  readonly #name: string;
  readonly #texts: PrintedTexts;

  /** `above`: the names that lead to what it stands in, from its list row or from the top. */
  constructor({ text, place }: PrintedText, above: KeyPath, name: string, texts: PrintedTexts) {
    this.text = text;
    this.#place = place;
    this.#above = above;
    this.#name = name;
    this.#texts = texts;
  }

  toHTML(): string {
    return this.write(this.text);
  }

  /** Returns what prints another text in its stead, from the same place. */
  write(text: string): string {
    const place = this.text === '' ? placeToFill(this.#place, [...this.#above, this.#name]) : this.#place;
    return this.#texts.mark({ text, place });
  }

  toString(): string {
    return this.text;
  }
}

export type Context = Leaf | readonly Context[] | { readonly [name: string]: Context };

/** The tag that stands for a text in the rendered HTML: one without an end. No template can say it, as it is in no table of tags. */
export const markTag = 'wbr';

/** The texts printed so far, by the number in their mark. */
export class PrintedTexts {
  private readonly texts: PrintedText[] = [];

  mark(printed: PrintedText): string {
    return `<${markTag} n=${this.texts.push(printed) - 1}>`;
  }

  at(number: string): PrintedText | undefined {
    return this.texts[Number.parseInt(number, 10)];
  }

  /** Returns the texts that the HTML prints, in its order. */
  printedIn(html: string): readonly PrintedText[] {
    return [...html.matchAll(marks)].flatMap(([, number = '']) => this.at(number) ?? []);
  }
}

const marks = new RegExp(`<${markTag} n=(\\d+)>`, 'gu');

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
  const context: Record<string, Context> = {};
  for (const name of Object.keys(shape.names)) {
    const own = Object.hasOwn(printed, name) ? printed[name] : undefined;
    context[name] = printOne(own, shape.names[name] as DataShape, place, texts, above, name);
  }
  return context;
}

/** `above`: the names that lead to what it stands in. */
function printOne(
  printed: Printed | undefined,
  shape: DataShape,
  place: Place,
  texts: PrintedTexts,
  above: KeyPath,
  name: string,
): Context {
  if (shape.kind === 'text') {
    return new Leaf(printed !== undefined && isText(printed) ? printed : { text: '', place }, above, name, texts);
  }
  if (shape.kind === 'list') {
    const rows = Array.isArray(printed) ? (printed as readonly PrintedMap[]) : [];
    return rows.map((row) => printData(row, shape.row, place, texts));
  }
  return printData(printed !== undefined && isMap(printed) ? printed : {}, shape, place, texts, [...above, name]);
}

function isText(printed: Printed): printed is PrintedText {
  return 'place' in printed && 'text' in printed;
}

function isMap(printed: Printed): printed is PrintedMap {
  return !Array.isArray(printed) && !isText(printed);
}

export function isLeaf(data: Context): data is Leaf {
  return data instanceof Leaf;
}
