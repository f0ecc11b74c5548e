/** What reading a page needs to know beside the HTML, and where it leaves what it finds. */
import { error, type Finding, type Place } from '../../core/finding.ts';
import type { FormSetup } from '../../packs/profile.ts';
import type { PrintedText } from '../../scoring/scored.ts';
import type { Origin } from '../../tree/page-tree.ts';
import { markTag, type PrintedTexts } from '../print-data.ts';
import { placeAttribute } from '../template/tag-places.ts';
import { attributeOf, type HtmlElement } from './html.ts';

export interface Reading {
  readonly form: Pick<FormSetup, 'paper' | 'orientation'>;
  readonly texts: PrintedTexts;
  /** The place in a template that a tag's mark tells; the template's start for a tag without one. */
  readonly placeOf: (mark: string) => Place;
  /** How far a tag with this mark can be relied on; only a trial of templates with mistakes knows any that cannot. */
  readonly doubtOf?: ((mark: string) => Doubt | undefined) | undefined;
  readonly findings: Finding[];
}

/** `row`: this row's cells; `rest`: also the rows after it. */
export type Doubt = 'row' | 'rest';

export function markOf(element: HtmlElement): string {
  return attributeOf(element, placeAttribute) ?? '';
}

export function originOf(reading: Reading, element: HtmlElement): Origin {
  return { template: reading.placeOf(markOf(element)) };
}

/** Returns the text that a mark stands for, or undefined when the element is no mark. */
export function printedBy(reading: Reading, element: HtmlElement): PrintedText | undefined {
  return element.tagName === markTag ? reading.texts.at(attributeOf(element, 'n') ?? '') : undefined;
}

/** Notes a mistake at the tag with the mark. */
export function complain(reading: Reading, mark: string, code: string, message: string, hint: string): void {
  reading.findings.push(error(code, reading.placeOf(mark), { message, hint }));
}
